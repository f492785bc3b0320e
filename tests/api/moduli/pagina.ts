import { nuovoIndirizzo, type Corpo } from './corpi';

/** The fields of a value as a browser without script sends them: `richiedente.email`, `referenti.0.email`, a list name by name. */
export function campi(valore: unknown, nome = ''): [string, string][] {
  if (Array.isArray(valore))
    return valore.flatMap((voce: unknown, indice) =>
      campi(voce, typeof voce === 'object' ? `${nome}.${indice}` : nome),
    );
  if (typeof valore === 'object' && valore !== null)
    return Object.entries(valore).flatMap(([chiave, voce]) => campi(voce, nome ? `${nome}.${chiave}` : chiave));
  return valore === undefined ? [] : [[nome, typeof valore === 'string' ? valore : JSON.stringify(valore)]];
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
