import type { Richiesta } from '../../moduli/richieste';

/** A stored registration. */
export interface RigaIscrizione extends Richiesta {
  /** Document id of the meeting. */
  incontro: string;
  email: string | null;
  partecipazione: 'presenza' | 'remoto';
  /** Until when a place is held for who has not confirmed. */
  confermaEntro: string | null;
  /** When the address was confirmed. */
  verificata: string | null;
}
