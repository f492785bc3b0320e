/**
 * The messages that are not due by the procedure: a courtesy that whoever gets it may refuse (art. 21 GDPR). All others tell what
 * became of something that the receiver has asked for, or that a meeting which they count on has changed (art. 8 and 10-bis
 * L. 241/1990): those are not refused. The yearly question whether a partner's data still hold is due too, since the
 * controller answers for their accuracy (art. 5(1)(d) GDPR); asking a second time is not.
 */
export const FACOLTATIVI = {
  promemoria: { it: 'i promemoria degli incontri', en: 'reminders of meetings' },
  verbale: { it: 'gli avvisi di verbali e resoconti pubblicati', en: 'notices of published minutes' },
  riconferma: { it: 'i promemoria sui dati del partner', en: 'reminders about the partner’s data' },
} as const;

export type Facoltativo = keyof typeof FACOLTATIVI;

export const eFacoltativo = (nome: string): nome is Facoltativo => Object.hasOwn(FACOLTATIVI, nome);
