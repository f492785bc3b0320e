/** What a link is good for that is used on a page of its own. */
export type ScopoPagina = 'conferma' | 'ritiro' | 'integrazione' | 'riconferma' | 'convocazione';

/** What a link is good for, and nothing else. */
export type Scopo = ScopoPagina | 'area';

interface Regime {
  oreValide: number;
  /** Whether a newer link takes the place of those before. */
  unico: boolean;
  /** Whether it may be used again and again while it holds: who answered may think again. */
  ripetibile?: true;
}

const UN_GIORNO = 24;

export const REGIMI: Readonly<Record<Scopo, Regime>> = {
  conferma: { oreValide: 2 * UN_GIORNO, unico: true },
  // Whoever opens the first of several mails to withdraw must not find a dead link: what ends these is the meeting.
  ritiro: { oreValide: 2 * 365 * UN_GIORNO, unico: false },
  integrazione: { oreValide: 30 * UN_GIORNO, unico: true },
  // Several people are asked at once: who answers first ends the links of the others.
  riconferma: { oreValide: 60 * UN_GIORNO, unico: false },
  // What ends these is the meeting.
  convocazione: { oreValide: 2 * 365 * UN_GIORNO, unico: false, ripetibile: true },
  area: { oreValide: 1, unico: true },
};
