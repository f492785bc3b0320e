import { nuovoIndirizzo, type Corpo } from './corpi';

/** The fields of a body as a browser without script sends them. */
export function campi(corpo: Corpo, prefisso = ''): [string, string][] {
  return Object.entries(corpo).flatMap(([nome, valore]): [string, string][] => {
    const intero = `${prefisso}${nome}`;
    if (Array.isArray(valore))
      return valore.flatMap((voce: unknown, indice) =>
        typeof voce === 'object' ? campi(voce as Corpo, `${intero}.${indice}.`) : [[intero, String(voce)] as const],
      ) as [string, string][];
    if (typeof valore === 'object' && valore !== null) return campi(valore as Corpo, `${intero}.`);
    return valore === undefined ? [] : [[intero, String(valore)]];
  });
}

/** Who has no script: posts pages, and gets pages. Each call comes from another address unless told. */
export function createLettore(url: string) {
  async function manda(modulo: string, corpo: Corpo | string, intestazioni: Record<string, string> = {}) {
    const risposta = await fetch(`${url}/pdz/prova/moduli/${modulo}`, {
      method: 'POST',
      body: typeof corpo === 'string' ? corpo : new URLSearchParams(campi(corpo)).toString(),
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Forwarded-For': nuovoIndirizzo(),
        ...intestazioni,
      },
    });
    return { stato: risposta.status, intestazioni: risposta.headers, testo: await risposta.text() };
  }

  /** The key on the page to look at once more. */
  const chiaveIn = (testo: string): string => /name="chiave" value="([^"]+)"/.exec(testo)?.[1] ?? '';

  /** Fills in, looks at it once more, sends. */
  async function compila(modulo: string, corpo: Corpo) {
    const controllo = await manda(modulo, corpo);
    const chiave = chiaveIn(controllo.testo);
    expect({ stato: controllo.stato, chiave }).toEqual({
      stato: 200,
      chiave: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    const inviata = await manda(modulo, { ...corpo, chiave });
    expect(inviata.stato).toBe(202);
    return { chiave, testo: inviata.testo };
  }

  return { manda, compila, chiaveIn };
}

export type Lettore = ReturnType<typeof createLettore>;
