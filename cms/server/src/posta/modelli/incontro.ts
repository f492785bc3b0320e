import { z } from 'zod';
import type { Lingua, Valori } from './modello';

export const istante = z.iso.datetime();

/** The meeting as it was when the message was queued. The calendar file that goes with it is as it is when it is sent. */
export const incontroInPosta = z.strictObject({
  titolo: z.string(),
  inizio: istante,
  luogo: z.string().nullable(),
  url: z.url(),
  /** Path of its calendar file. */
  ics: z.string(),
});
export type IncontroInPosta = z.infer<typeof incontroInPosta>;

/** `mercoledì 3 giugno 2026 alle ore 18:00`. */
export const quando = (data: string, lingua: Lingua): string =>
  new Intl.DateTimeFormat(lingua === 'it' ? 'it-IT' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Rome',
  }).format(new Date(data));

/** Which meeting, when, where. */
export const valoriIncontro = ({ titolo, inizio, luogo, url }: IncontroInPosta, lingua: Lingua): Valori => ({
  incontro: titolo,
  quando: quando(inizio, lingua),
  luogo,
  pagina: url,
});

/** A meeting to show in samples. */
export const incontroDiEsempio: IncontroInPosta = {
  titolo: 'Titolo dell’incontro',
  inizio: '2027-03-10T16:00:00.000Z',
  luogo: 'Sala di esempio, via di Esempio 1',
  url: 'https://www.esempio.it/incontri/esempio',
  ics: '/esempio.ics',
};
