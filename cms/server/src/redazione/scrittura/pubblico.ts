import { CONDIVISO, INDICE } from '../../modello/ambiti';
import { uidTipo } from '../../modello/nomi';
import type { Scrittura } from '../../modello/scrittura';

/** What the list of all distretti is made of. */
const NELL_INDICE = new Set<string>([uidTipo('distretto'), uidTipo('territorio')]);

const RILASCIANO = new Set(['publish', 'unpublish']);

/**
 * Whose public pages a write may change: nobody's for drafts, requests and correspondence; everybody's for what is shared.
 */
export function ambitiToccati(
  { azione, modello, pubblicata }: Scrittura,
  distretti: readonly string[],
): readonly string[] {
  if (modello.riservato) return [];
  const visto = !modello.bozze || RILASCIANO.has(azione) || (azione === 'delete' && pubblicata !== null);
  if (!visto) return [];
  if (NELL_INDICE.has(modello.uid)) return [...distretti, INDICE];
  return modello.condiviso ? [CONDIVISO] : distretti;
}
