/** The states of a meeting that will be held when it says. */
const IN_PROGRAMMA: readonly string[] = ['programmato', 'convocato'];

export const siTiene = (stato: string): boolean => IN_PROGRAMMA.includes(stato);

/** Cancelled, or put off to a day that is not known. */
export const nonSiTiene = (stato: string): stato is 'annullato' | 'rinviato' =>
  stato === 'annullato' || stato === 'rinviato';
