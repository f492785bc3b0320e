import type { Invito, Lingua, Testo, Valori } from './modello';

/** A part of a message: lines of text, or what a link is called. */
export interface Parte {
  testo: string;
  indirizzo?: string;
}

/** A message in plain words. Text and HTML are made from it in one place. */
export interface Contenuto {
  oggetto: string;
  parti: Parte[];
}

const SEGNAPOSTO = /\{(\w+)\}/g;
const LEGAME = /^([^{}\n]+): \{collegamento\}$/;

const CODICE: Record<Lingua, string> = {
  it: 'Se il collegamento non si apre, vai su {pagina} e scrivi questo codice: {codice}',
  en: 'If the link does not open, go to {pagina} and type this code: {codice}',
};

/** The names that a text has in braces. */
export const segnapostiIn = (testo: string): string[] => [...testo.matchAll(SEGNAPOSTO)].map(([, nome = '']) => nome);

export const paragrafiIn = (corpo: string): string[] => corpo.split(/\n\s*\n/).map((paragrafo) => paragrafo.trim());

/** What a paragraph that is a link calls it; null for any other. */
export const nomeDelLegame = (paragrafo: string): string | null => LEGAME.exec(paragrafo)?.[1] ?? null;

/** Puts values where a text names them; null where one of them is not there. A name that is unknown is a fault: half a sentence is not sent. */
function riempi(testo: string, valori: Valori): string | null {
  const nomi = segnapostiIn(testo);
  const ignoto = nomi.find((nome) => valori[nome] === undefined);
  if (ignoto !== undefined) throw new Error(`A mail text lacks "${ignoto}"`);
  if (nomi.some((nome) => valori[nome] === null)) return null;
  return testo.replace(SEGNAPOSTO, (_posto, nome: string) => valori[nome] ?? '');
}

function parti(paragrafo: string, valori: Valori, codice: readonly Parte[]): Parte[] {
  const nome = nomeDelLegame(paragrafo);
  if (nome !== null) return valori.collegamento ? [{ testo: nome, indirizzo: valori.collegamento }, ...codice] : [];
  const righe = paragrafo.split('\n').flatMap((riga) => riempi(riga, valori) ?? []);
  return righe.length > 0 ? [{ testo: righe.join('\n') }] : [];
}

/** A text with its values. After a link that was minted for the message comes how to do without it. */
export function componi({ oggetto, corpo }: Testo, valori: Valori, lingua: Lingua, invito: Invito | null): Contenuto {
  const senza = invito && riempi(CODICE[lingua], { pagina: invito.pagina, codice: invito.codice });
  const codice = senza ? [{ testo: senza }] : [];
  return {
    oggetto: riempi(oggetto, valori) ?? '',
    parti: paragrafiIn(corpo).flatMap((paragrafo) => parti(paragrafo, valori, codice)),
  };
}
