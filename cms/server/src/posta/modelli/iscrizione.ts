import { z } from 'zod';
import { CASI_CONFERMA, CASI_NOTIZIA, SENZA_RITIRO, testiIscrizione } from './iscrizione-testi';
import { modello, type Lingua, type Valori } from './modello';

const istante = z.iso.datetime();

/** The meeting as it was when the message was queued. The calendar file that goes with it is as it is when it is sent. */
const parametri = z.strictObject({
  ricevuta: z.string(),
  incontro: z.strictObject({
    titolo: z.string(),
    inizio: istante,
    luogo: z.string().nullable(),
    url: z.url(),
    /** Path of its calendar file. */
    ics: z.string(),
  }),
});

type Parametri = z.infer<typeof parametri>;
export type IncontroInPosta = Parametri['incontro'];

/** `mercoledì 3 giugno 2026 alle ore 18:00`. */
const quando = (data: string, lingua: Lingua): string =>
  new Intl.DateTimeFormat(lingua === 'it' ? 'it-IT' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Rome',
  }).format(new Date(data));

/** What all these messages say: which meeting, when, where, under which receipt. */
const valori = ({ ricevuta, incontro: { titolo, inizio, luogo, url } }: Parametri, lingua: Lingua): Valori => ({
  ricevuta,
  incontro: titolo,
  quando: quando(inizio, lingua),
  luogo,
  pagina: url,
});

const esempio: Parametri = {
  ricevuta: 'PRO-00000-VA000',
  incontro: {
    titolo: 'Titolo dell’incontro',
    inizio: '2027-03-10T16:00:00.000Z',
    luogo: 'Sala di esempio, via di Esempio 1',
    url: 'https://www.esempio.it/incontri/esempio',
    ics: '/esempio.ics',
  },
};

const { conferme, notizie, ritiro } = testiIscrizione;

/** Asks whose address it is. */
export const confermaIscrizione = modello({
  nome: 'Richiesta di confermare un’iscrizione',
  parametri: parametri.extend({ caso: z.enum(CASI_CONFERMA), tenutoFino: istante.nullable() }),
  scopo: () => 'conferma',
  variante: ({ caso }) => caso,
  valori: ({ tenutoFino, ...dati }, lingua) => ({
    ...valori(dati, lingua),
    fino: tenutoFino && quando(tenutoFino, lingua),
  }),
  esempi: CASI_CONFERMA.map((caso) => ({
    ...esempio,
    caso,
    tenutoFino: caso === 'attesa' ? null : '2027-03-01T10:00:00.000Z',
  })),
  testi: conferme,
});

/** News for who is registered, with the calendar file and a link to withdraw. */
export const notiziaIscrizione = modello({
  nome: 'Notizie a chi è iscritto a un incontro',
  parametri: parametri.extend({ caso: z.enum(CASI_NOTIZIA), online: z.url().nullable() }),
  scopo: ({ caso }) => (SENZA_RITIRO.includes(caso) ? null : 'ritiro'),
  calendario: ({ caso, incontro }) => (caso === 'verbale' ? null : incontro.ics),
  variante: ({ caso }) => caso,
  valori: ({ online, ...dati }, lingua) => ({ ...valori(dati, lingua), online }),
  esempi: CASI_NOTIZIA.map((caso) => ({ ...esempio, caso, online: 'https://video.esempio.it/stanza' })),
  testi: notizie,
});

/** Tells that a registration was withdrawn, by link or by the office. */
export const ritiroIscrizione = modello({
  nome: 'Ritiro di un’iscrizione',
  parametri,
  variante: () => 'ritirata',
  valori,
  esempi: [esempio],
  testi: ritiro,
});
