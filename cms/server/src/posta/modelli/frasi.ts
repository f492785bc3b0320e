import type { Lingua, Testo } from './modello';

/** What most messages say, in one language. */
export const FRASI: Readonly<Record<Lingua, Readonly<Record<'saluto' | 'termine' | 'ignora', string>>>> = {
  it: {
    saluto: 'Buongiorno,',
    termine: 'L’ufficio risponde entro il {termine}.',
    ignora: 'Se non sei stato tu, ignora questo messaggio.',
  },
  en: {
    saluto: 'Hello,',
    termine: 'The office will answer by {termine}.',
    ignora: 'If this was not you, ignore this message.',
  },
};

/** The paragraphs of a body. */
export const corpo = (...paragrafi: readonly string[]): string => paragrafi.join('\n\n');

/** A message that greets. */
export const lettera = (lingua: Lingua, oggetto: string, ...paragrafi: readonly string[]): Testo => ({
  oggetto,
  corpo: corpo(FRASI[lingua].saluto, ...paragrafi),
});

/** A paragraph that is a link. */
export const collegamento = (nome: string): string => `${nome}: {collegamento}`;

/** The same made of each voice of a list. */
export const perOgni = <N extends string, A, B>(
  voci: Readonly<Record<N, A>>,
  fai: (voce: A, nome: N) => B,
): Record<N, B> =>
  // `entries` and `fromEntries` forget which names they are given.
  Object.fromEntries((Object.entries(voci) as [N, A][]).map(([nome, voce]) => [nome, fai(voce, nome)])) as Record<N, B>;
