import { z } from 'zod';
import { conInvito, riempi, SALUTO } from './frasi';
import { CASI_CONFERMA, CASI_NOTIZIA, TESTI, type Detto } from './iscrizione-testi';
import { modello, type Contenuto, type Lingua } from './modello';

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
export type CasoNotizia = (typeof CASI_NOTIZIA)[number];

/** `mercoledì 3 giugno 2026 alle ore 18:00`. */
const quando = (data: string, lingua: Lingua): string =>
  new Intl.DateTimeFormat(lingua === 'it' ? 'it-IT' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Rome',
  }).format(new Date(data));

/** What all these messages say: what has happened, which meeting, when, where, under which receipt. */
function componi(
  lingua: Lingua,
  { ricevuta, incontro }: Parametri,
  { oggetto, frase }: Detto,
  altro: string[] = [],
): Contenuto {
  const dove = [quando(incontro.inizio, lingua), incontro.luogo].filter(Boolean).join('\n');
  return {
    oggetto: `${oggetto}: ${incontro.titolo}`,
    paragrafi: [
      SALUTO[lingua],
      frase,
      ...altro,
      `${incontro.titolo}\n${dove}\n${incontro.url}`,
      riempi(TESTI[lingua].ricevuta, { ricevuta }),
    ],
  };
}

/** Asks whose address it is. */
export const confermaIscrizione = modello({
  parametri: parametri.extend({ caso: z.enum(CASI_CONFERMA), tenutoFino: istante.nullable() }),
  invito: () => 'conferma',
  componi(lingua, dati, { invito }) {
    const { conferme, conferma, ignora } = TESTI[lingua];
    const { oggetto, frase } = conferme[dati.caso];
    const fino = dati.tenutoFino ? quando(dati.tenutoFino, lingua) : '';
    return {
      ...componi(lingua, dati, { oggetto, frase: riempi(frase, { fino }) }),
      ...conInvito(lingua, invito, conferma, ignora),
    };
  },
});

/** After these there is no meeting to withdraw from. */
const SENZA_RITIRO: readonly CasoNotizia[] = ['annullato', 'verbale'];

/** News for who is registered, with the calendar file and a link to withdraw. */
export const notiziaIscrizione = modello({
  parametri: parametri.extend({ caso: z.enum(CASI_NOTIZIA), online: z.url().nullable() }),
  invito: ({ caso }) => (SENZA_RITIRO.includes(caso) ? null : 'ritiro'),
  calendario: ({ caso, incontro }) => (caso === 'verbale' ? null : incontro.ics),
  componi(lingua, dati, { invito }) {
    const { notizie, online, ritira } = TESTI[lingua];
    const collegamento = dati.online ? [riempi(online, { online: dati.online })] : [];
    return { ...componi(lingua, dati, notizie[dati.caso], collegamento), ...conInvito(lingua, invito, ritira) };
  },
});

/** Tells that a registration was withdrawn, by link or by the office. */
export const ritiroIscrizione = modello({
  parametri,
  componi: (lingua, dati) => componi(lingua, dati, TESTI[lingua].ritirata),
});
