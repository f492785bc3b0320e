import type { RispostaErrore } from 'strapi-plugin-piano-di-zona/contracts';

/** What a mail brought. */
export type Segreto = { readonly token: string } | { readonly codice: string };

/** Why there are no data. `stato` is the HTTP status, zero when no answer came. */
export interface Rifiuto {
  readonly stato: number;
  readonly errore?: RispostaErrore['error'];
}

export type Esito<T> = { readonly data: T } | Rifiuto;

/** Posts to the area. What is sent stands in the body alone; nothing of it is kept by the browser. */
export async function manda<T>(indirizzo: string, corpo: object): Promise<Esito<T>> {
  try {
    const risposta = await fetch(indirizzo, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(corpo),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const letto = (await risposta.json()) as { data: T } & Partial<RispostaErrore>;
    return risposta.ok ? { data: letto.data } : { stato: risposta.status, ...(letto.error && { errore: letto.error }) };
  } catch {
    return { stato: 0 };
  }
}
