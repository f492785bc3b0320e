import { z } from 'zod';
import { elenco, indirizzo, rimando, voce } from './base';
import { naturaSoggetto, sezioneRunts, valori } from './vocabolario';

/** A published partner. No person, no private address: only what the organisation shows of itself. */
export const partner = z.strictObject({
  ...voce,
  nome: z.string(),
  sigla: z.string().nullable(),
  natura: z.enum(valori(naturaSoggetto)),
  sezioneRunts: z.enum(valori(sezioneRunts)).nullable(),
  descrizione: z.string().nullable(),
  comune: z.string().nullable(),
  sito: indirizzo.nullable(),
  email: z.string().nullable().describe('Solo se il partner la pubblica'),
  telefono: z.string().nullable().describe('Solo se il partner lo pubblica'),
  aree: z.array(rimando),
  territori: z.array(rimando),
  organi: z.array(rimando),
});
export type Partner = z.infer<typeof partner>;

export const rispostaPartner = elenco(partner, {});
export type RispostaPartner = z.infer<typeof rispostaPartner>;
