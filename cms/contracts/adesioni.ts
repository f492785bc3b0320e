import { z } from 'zod';
import { slug } from './base';
import { campiComuni, email, paragrafo, riga, telefono } from './invii';
import { naturaSoggetto, ruoloRichiedente, sezioneRunts, valori } from './vocabolario';

const persona = {
  nome: riga('Nome', 60),
  cognome: riga('Cognome', 60),
  email: email('E-mail'),
  telefono: telefono('Telefono').optional(),
};

/**
 * A partner's registration. The codes are checked twice: their shape here (also in the browser), their check digits on the
 * server. `codiceFiscale` has 11 digits for organisations, 16 characters for single professionals, none for informal groups.
 */
export const adesione = z.strictObject({
  ...campiComuni,
  denominazione: riga('Denominazione', 200, 2),
  sigla: riga('Sigla', 30).optional(),
  natura: z.enum(valori(naturaSoggetto)).meta({ title: 'Natura' }),
  sezioneRunts: z.enum(valori(sezioneRunts)).optional().meta({ title: 'Sezione RUNTS' }),
  numeroRunts: riga('Numero di iscrizione al RUNTS', 20).optional(),
  codiceFiscale: z
    .string()
    .trim()
    .regex(/^(?:[0-9]{11}|[A-Za-z0-9]{16})$/)
    .optional()
    .meta({ title: 'Codice fiscale' }),
  partitaIva: z
    .string()
    .trim()
    .regex(/^[0-9]{11}$/)
    .optional()
    .meta({ title: 'Partita IVA' }),
  pec: email('PEC').optional(),
  sito: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional()
    .meta({ title: 'Sito web' }),
  indirizzo: riga('Indirizzo della sede', 200).optional(),
  comune: riga('Comune della sede', 80),
  descrizione: paragrafo('Che cosa fa l’organizzazione', 2_000, 20),
  richiedente: z
    .strictObject({ ...persona, ruolo: z.enum(valori(ruoloRichiedente)).meta({ title: 'In qualità di' }) })
    .meta({ title: 'Chi presenta la richiesta' }),
  referenti: z
    .array(z.strictObject({ ...persona, ruolo: riga('Ruolo', 80).optional() }))
    .max(5)
    .default([])
    .meta({ title: 'Referenti' }),
  organi: z.array(slug).max(20).default([]).meta({ title: 'Tavoli di interesse' }),
  aree: z.array(slug).max(20).default([]).meta({ title: 'Aree di interesse' }),
  territori: z.array(slug).max(40).default([]).meta({ title: 'Territori in cui opera' }),
  avviso: slug.optional().meta({ title: 'Avviso' }),
  note: paragrafo('Note', 2_000).optional(),
});
export type InvioAdesione = z.infer<typeof adesione>;
