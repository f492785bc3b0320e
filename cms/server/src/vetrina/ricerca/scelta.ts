import type { Id } from './archivio';
import type { Espressione } from './espressione';
import type { RigaCandidata } from './righe';

/** A query as it is tried, the best finds first: in the title, with the very words, anywhere. */
export interface Tentativi {
  titolo: Espressione;
  esatta: Espressione;
  larga: Espressione;
}

export interface Scelte {
  righe: readonly RigaCandidata[];
  /** Those of them that are known to hold the very words. */
  esatte: ReadonlySet<Id>;
  /** There are more, which were not looked at. */
  parziale: boolean;
}

/** Gives up to so many entries that have what is asked, in no order that means anything. */
export type Cerca = (
  espressione: Espressione,
  limite: number,
) => readonly RigaCandidata[] | Promise<readonly RigaCandidata[]>;

/**
 * The finds that are ranked. When there are more than `massimo`, what has the words in its title comes before what has the very words,
 * and that before the rest: the more common the words, the less is looked for.
 */
export async function scegli(cerca: Cerca, { titolo, esatta, larga }: Tentativi, massimo: number): Promise<Scelte> {
  const righe = new Map<Id, RigaCandidata>();
  let esatte: ReadonlySet<Id> = new Set();
  for (const tentativo of [titolo, esatta, larga]) {
    // One more than fits tells that there are more.
    const trovate = await cerca(tentativo, massimo + 1);
    if (tentativo === esatta) esatte = new Set(trovate.map(({ id }) => id));
    for (const riga of trovate) righe.set(riga.id, riga);
    if (righe.size > massimo) break;
  }
  return { righe: [...righe.values()].slice(0, massimo), esatte, parziale: righe.size > massimo };
}
