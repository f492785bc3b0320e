import type { SchedaInElenco } from 'strapi-plugin-piano-di-zona/contracts';

/** By what schede can be chosen: what each one has, as value and name. The names of closed lists come from the vocabulary. */
const caratteri = {
  area: ({ aree }: SchedaInElenco) => aree.map(({ slug, nome }) => [slug, nome] as const),
  tipologia: ({ tipologia }: SchedaInElenco) => [[tipologia, tipologia] as const],
  organo: ({ organi }: SchedaInElenco) => organi.map(({ slug, nome }) => [slug, nome] as const),
  stato: ({ stato }: SchedaInElenco) => [[stato, stato] as const],
};
export type Faccetta = keyof typeof caratteri;
export const nomiFaccette = Object.keys(caratteri) as Faccetta[];

export type Scelta = Readonly<Record<Faccetta, readonly string[]>>;

/** A choice as it is kept in an address: the values of each facet with commas between them. */
export function sceltaDa(leggi: (faccetta: Faccetta) => string): Scelta {
  const valori = (faccetta: Faccetta) => leggi(faccetta).split(',').filter(Boolean);
  return { area: valori('area'), tipologia: valori('tipologia'), organo: valori('organo'), stato: valori('stato') };
}

export interface Valore {
  valore: string;
  nome: string;
  /** How many schede there would be with this value and the choices of the other facets. */
  quante: number;
}

const ha = (scheda: SchedaInElenco, faccetta: Faccetta, scelti: readonly string[]) =>
  !scelti.length || caratteri[faccetta](scheda).some(([valore]) => scelti.includes(valore));

/** The schede that a choice leaves: one of the values of each facet. */
export const scegli = (schede: readonly SchedaInElenco[], scelta: Scelta, tranne?: Faccetta): SchedaInElenco[] =>
  schede.filter((scheda) => nomiFaccette.every((nome) => nome === tranne || ha(scheda, nome, scelta[nome])));

/** All values of a facet among `tutte`, with their count among `trovate` (what the search leaves), by name. */
export function valoriDi(
  faccetta: Faccetta,
  tutte: readonly SchedaInElenco[],
  trovate: readonly SchedaInElenco[],
  scelta: Scelta,
): Valore[] {
  const nomi = new Map(tutte.flatMap((scheda): (readonly [string, string])[] => caratteri[faccetta](scheda)));
  const restanti = scegli(trovate, scelta, faccetta);
  return [...nomi].map(([valore, nome]) => ({
    valore,
    nome,
    quante: restanti.filter((scheda) => ha(scheda, faccetta, [valore])).length,
  }));
}

export type Ordine = 'codice' | 'titolo' | 'importo' | 'aggiornato';

const confronta = new Intl.Collator('it', { numeric: true }).compare;
const confronti: Readonly<Record<Ordine, (a: SchedaInElenco, b: SchedaInElenco) => number>> = {
  // Those without a code come last.
  codice: (a, b) => confronta(a.codice ?? '\uffff', b.codice ?? '\uffff') || confronta(a.titolo, b.titolo),
  titolo: (a, b) => confronta(a.titolo, b.titolo),
  importo: (a, b) => b.totali.previsto - a.totali.previsto,
  aggiornato: (a, b) => Date.parse(b.aggiornato) - Date.parse(a.aggiornato),
};
export const ordini = Object.keys(confronti) as Ordine[];

/** `ordine` may come from an address: what is not an order is the first one. */
export const ordina = (schede: readonly SchedaInElenco[], ordine: string): SchedaInElenco[] =>
  [...schede].sort(confronti[ordini.find((nome) => nome === ordine) ?? 'codice']);
