import type { statoIscrizione } from '../../../../contracts/vocabolario';
import type { Richiesta } from '../../moduli/tipo-di-richiesta';

/** A stored registration. */
export interface RigaIscrizione extends Richiesta {
  stato: keyof typeof statoIscrizione;
  /** Document id of the meeting. */
  incontro: string;
  nominativo: string;
  organizzazione: string | null;
  /** None for who came by telephone or to the counter, and for a repeated post. */
  email: string | null;
  canale: string;
  partecipazione: 'presenza' | 'remoto';
  /** Until when the address is to be confirmed: so long a place is held, or one counts among those who wait. */
  confermaEntro: string | null;
  /** When the address was confirmed. */
  verificata: string | null;
}

/** A repeated post of who is registered already: it has no address, so nobody can confirm it. */
export const RIPETUTA = { canale: 'modulo', email: null } as const;

export const eRipetuta = ({ canale, email }: RigaIscrizione): boolean =>
  canale === RIPETUTA.canale && email === RIPETUTA.email;
