import { z } from 'zod';
import { incontroDiEsempio, incontroInPosta, istante, quando, valoriIncontro } from './incontro';
import { CASI_CONFERMA, CASI_NOTIZIA, SENZA_RITIRO, testiIscrizione } from './iscrizione-testi';
import { modello, type Lingua, type Valori } from './modello';

const parametri = z.strictObject({ ricevuta: z.string(), incontro: incontroInPosta });

type Parametri = z.infer<typeof parametri>;

/** What all these messages say: which meeting, when, where, under which receipt. */
const valori = ({ ricevuta, incontro }: Parametri, lingua: Lingua): Valori => ({
  ricevuta,
  ...valoriIncontro(incontro, lingua),
});

const esempio: Parametri = { ricevuta: 'PRO-00000-VA000', incontro: incontroDiEsempio };

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
  facoltativo: ({ caso }) => (caso === 'promemoria' || caso === 'verbale' ? caso : null),
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
