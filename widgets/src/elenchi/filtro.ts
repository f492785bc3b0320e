import { nothing } from 'lit';
import type { Rimando } from 'strapi-plugin-piano-di-zona/contracts';
import { selezione } from './selezione';

/** A value of a filter and what it is called. */
export type Valore = readonly [valore: string, nome: string];

interface Filtro {
  nome: string;
  /** What stands for no choice. */
  tutti: string;
  attuale: string;
  /** The values of all entries, also repeated. */
  valori: readonly Valore[];
  scegli: (valore: string) => void;
}

/** A choice among the values that there are, by name; nothing where there is only one. */
export function filtro({ nome, tutti, attuale, valori, scegli }: Filtro): unknown {
  const voci = [...new Map(valori)].sort((a, b) => a[1].localeCompare(b[1]));
  return voci.length < 2 ? nothing : selezione(nome, attuale, [['', tutti], ...voci], scegli);
}

/** References to other entries as values of a filter. */
export const daRimandi = (rimandi: readonly (Rimando | null)[]): Valore[] =>
  rimandi.flatMap((rimando): Valore[] => (rimando ? [[rimando.slug, rimando.nome]] : []));
