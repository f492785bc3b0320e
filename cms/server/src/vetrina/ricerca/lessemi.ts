import { parole, parti, radici, vuota } from './parole';
import type { VoceRicerca } from './voci';

/**
 * Both databases hold the same set of lexemes for an entry, made here: a form as it is (`poverta`), a stem with `_` behind
 * (`pover_`), those of the title again with `_` in front, and keys to filter by with `__`. None can be taken for another, and the
 * beginning of a form is never that of a title or of a key.
 */
export const lessemaRadice = (radice: string): string => `${radice}_`;
export const lessemaTitolo = (lessema: string): string => `_${lessema}`;

const inChiave = (slug: string): string => slug.toLowerCase().replace(/[^a-z0-9]/g, '_');

/** The keys by which results are narrowed. */
export const chiave = {
  distretto: (slug: string): string => `__d_${inChiave(slug)}`,
  tipo: (tipo: string): string => `__t_${tipo}`,
  area: (slug: string): string => `__a_${inChiave(slug)}`,
};

/** Forms and stems of a text, without the words that say nothing. */
export function lessemiDi(testo: string): Set<string> {
  const trovati = new Set<string>();
  for (const { forma } of parole(testo)) {
    if (vuota(forma)) continue;
    for (const parte of [forma, ...parti(forma)]) trovati.add(parte);
    for (const radice of radici(forma)) trovati.add(lessemaRadice(radice));
  }
  return trovati;
}

/** What the index holds of an entry: all its lexemes, and those of title and summary apart for the ranking. */
export function lessemiVoce({ distretto, tipo, titolo, richiami, sintesi, testo, aree }: VoceRicerca) {
  const delTitolo = lessemiDi(`${titolo} ${richiami}`);
  const dellaSintesi = lessemiDi(sintesi);
  const tutti = new Set([
    chiave.distretto(distretto),
    chiave.tipo(tipo),
    ...aree.map(({ slug }) => chiave.area(slug)),
    ...[...delTitolo].map(lessemaTitolo),
    ...delTitolo,
    ...dellaSintesi,
    ...lessemiDi(testo),
  ]);
  return { titolo: [...delTitolo], sintesi: [...dellaSintesi], tutti: [...tutti] };
}
