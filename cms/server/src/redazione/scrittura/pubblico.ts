import type { Scrittura } from '../../modello/scrittura';
import { CONDIVISO } from '../revisioni';

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
  return modello.condiviso ? [CONDIVISO] : distretti;
}
