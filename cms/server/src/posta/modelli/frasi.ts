import type { Contenuto, Invito, Lingua } from './modello';

/** Puts values where a text says `{name}`. A value that is missing is a fault of the template: half a sentence is not sent. */
export function riempi(testo: string, valori: object): string {
  const voci = new Map<string, unknown>(Object.entries(valori));
  return testo.replace(/\{(\w+)\}/g, (_posto, nome: string) => {
    const valore = voci.get(nome);
    if (typeof valore !== 'string' && typeof valore !== 'number') throw new Error(`A mail text lacks "${nome}"`);
    return String(valore);
  });
}

export const SALUTO: Record<Lingua, string> = { it: 'Buongiorno,', en: 'Hello,' };

const CODICE: Record<Lingua, string> = {
  it: 'Se il collegamento non si apre, vai su {pagina} e scrivi questo codice: {codice}',
  en: 'If the link does not open, go to {pagina} and type this code: {codice}',
};

/** The link of a message with what it is called, how to do without it, and what else to say below. */
export const conInvito = (
  lingua: Lingua,
  invito: Invito | null,
  testo: string,
  ...seguito: string[]
): Pick<Contenuto, 'azione' | 'seguito'> =>
  invito
    ? { azione: { testo, indirizzo: invito.indirizzo }, seguito: [riempi(CODICE[lingua], invito), ...seguito] }
    : {};
