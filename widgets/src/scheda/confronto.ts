import type { Annualita, Rimando, VoceDiSpesa } from 'strapi-plugin-piano-di-zona/contracts';

/** The long texts of a year, in the order of reading. */
export const TESTI = [
  'motivazione',
  'descrizione',
  'destinatari',
  'azioniPreviste',
  'politicheIntegrate',
  'istituzioniAttori',
] as const satisfies readonly (keyof Annualita)[];

type Nome = (typeof TESTI)[number] | 'stato' | 'capofila' | 'ambito' | 'organi' | 'territori' | 'risorseTitolo';

/** What the parts of a year are called, and the words of its closed lists. */
export type TestiConfronto = Readonly<
  Record<Nome, string> & Record<'statoDi' | 'ambitoDi', Readonly<Record<string, string>>>
>;

/** The names of what is referred to. */
export const nomi = (rimandi: readonly Rimando[]) => rimandi.map(({ nome }) => nome).join(', ');

/** What holds of a scheda in a year in a few words, as people read it. */
export const fattiDi = (testi: TestiConfronto) =>
  [
    [testi.stato, ({ stato }) => testi.statoDi[stato] ?? stato],
    [testi.capofila, ({ capofila }) => capofila?.nome ?? ''],
    [testi.ambito, ({ ambito }) => (ambito && testi.ambitoDi[ambito]) ?? ''],
    [testi.organi, ({ organi }) => nomi(organi)],
    [testi.territori, ({ territori }) => nomi(territori)],
  ] as const satisfies readonly (readonly [string, (annualita: Annualita) => string])[];

export interface Fondo {
  nome: string;
  previsto: number;
  speso: number;
  /** What was planned the year before; undefined when there is none to compare with. */
  prima: number | undefined;
}

const somma = (voci: readonly VoceDiSpesa[], quale: 'previsto' | 'speso', di: string) =>
  voci.reduce((totale, voce) => totale + (voce.fondo.codice === di ? voce[quale] : 0), 0);

/** The budget by fund, each once, beside what was planned the year before. Funds that are no longer used come last. */
export function fondiDi({ vociDiSpesa }: Annualita, prima: Annualita | undefined): Fondo[] {
  const vecchie = prima?.vociDiSpesa ?? [];
  const nomi = new Map([...vociDiSpesa, ...vecchie].map(({ fondo }) => [fondo.codice, fondo.nome]));
  return [...nomi].map(([codice, nome]) => ({
    nome,
    previsto: somma(vociDiSpesa, 'previsto', codice),
    speso: somma(vociDiSpesa, 'speso', codice),
    prima: prima && somma(vecchie, 'previsto', codice),
  }));
}

/** What is not as in the year before, by the names that people read. */
export function cambiati(nuova: Annualita, prima: Annualita, testi: TestiConfronto): string[] {
  const fatti = fattiDi(testi).flatMap(([nome, leggi]) => (leggi(nuova) === leggi(prima) ? [] : [nome]));
  const scritti = TESTI.flatMap((campo) => (nuova[campo] === prima[campo] ? [] : [testi[campo]]));
  const risorse = fondiDi(nuova, prima).some(({ previsto, prima }) => previsto !== prima);
  return [...fatti, ...scritti, ...(risorse ? [testi.risorseTitolo] : [])];
}
