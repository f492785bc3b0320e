import type { rispostaConvocazione } from '../../../../contracts/vocabolario';
import type { Passaggio } from '../../moduli/transizioni';

export type Risposta = keyof typeof rispostaConvocazione;

/** A stored invitation. */
export interface RigaConvocazione {
  id: number;
  documentId: string;
  /** Document id of the meeting. */
  incontro: string;
  destinatario: string;
  ente: string | null;
  /** None once the personal data are erased. */
  email: string | null;
  lingua: 'it' | 'en';
  /** What was answered. */
  stato: Risposta;
  delegato: string | null;
  nota: string | null;
  inviata: string | null;
  risposto: string | null;
  storia: Passaggio[] | null;
}

/** An answer that is not there any more, or not yet. */
export const SENZA_RISPOSTA = {
  stato: 'senza_risposta',
  delegato: null,
  nota: null,
  risposto: null,
} as const satisfies Partial<RigaConvocazione>;
