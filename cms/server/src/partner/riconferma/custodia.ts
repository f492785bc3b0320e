import type { Scrittura } from '../../modello/scrittura';

const CUSTODITI = ['confermatoIl', 'riconfermaChiesta', 'riconfermaRicordata'];

/** When a partner was asked and answered is written by the software alone: an edit leaves it as it is, a copy begins anew. */
export function custodisciConferme({ azione, prima, imposta }: Scrittura): void {
  for (const campo of CUSTODITI) imposta(campo, azione === 'update' ? (prima?.[campo] ?? null) : null);
}
