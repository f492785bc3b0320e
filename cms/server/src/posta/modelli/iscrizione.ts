import { z } from 'zod';
import { modello, type Ambiente, type Contenuto, type Lingua } from './modello';

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

interface Frasi {
  oggetto: string;
  paragrafi: string[];
  azione?: Contenuto['azione'];
  seguito?: string[];
}

const SALUTI: Record<Lingua, { saluto: string; ricevuta: string }> = {
  it: { saluto: 'Buongiorno,', ricevuta: 'Il numero della ricevuta è' },
  en: { saluto: 'Hello,', ricevuta: 'Your receipt number is' },
};

/** What all these messages say: which meeting, when, where, under which receipt. */
function componi(lingua: Lingua, { ricevuta, incontro }: Parametri, frasi: Frasi): Contenuto {
  const { saluto, ricevuta: numero } = SALUTI[lingua];
  const dove = [quando(incontro.inizio, lingua), incontro.luogo].filter(Boolean).join('\n');
  return {
    ...frasi,
    oggetto: `${frasi.oggetto}: ${incontro.titolo}`,
    paragrafi: [saluto, ...frasi.paragrafi, `${incontro.titolo}\n${dove}\n${incontro.url}`, `${numero} ${ricevuta}.`],
  };
}

const codice = (lingua: Lingua, { invito }: Ambiente): string =>
  lingua === 'it'
    ? `Se il collegamento non si apre, vai su ${invito?.pagina ?? ''} e scrivi questo codice: ${invito?.codice ?? ''}`
    : `If the link does not open, go to ${invito?.pagina ?? ''} and type this code: ${invito?.codice ?? ''}`;

/** Asks whose address it is: a place is held until a time, a waiting list keeps the order, a place has come free. */
export const confermaIscrizione = modello({
  parametri: parametri.extend({ caso: z.enum(['posto', 'attesa', 'liberato']), tenutoFino: istante.nullable() }),
  invito: 'conferma',
  it: (dati, ambiente) => {
    const fino = dati.tenutoFino ? quando(dati.tenutoFino, 'it') : '';
    const frasi = {
      posto: {
        oggetto: 'Conferma l’iscrizione',
        paragrafi: [`teniamo per te un posto fino a ${fino}. Conferma entro allora, o il posto passa a chi aspetta.`],
      },
      attesa: {
        oggetto: 'Sei in lista d’attesa',
        paragrafi: [
          'i posti sono finiti. Conferma che l’indirizzo è tuo: se un posto si libera, è tuo in ordine di arrivo.',
        ],
      },
      liberato: {
        oggetto: 'Si è liberato un posto',
        paragrafi: [`un posto si è liberato e lo teniamo per te fino a ${fino}. Conferma entro allora.`],
      },
    }[dati.caso];
    return componi('it', dati, {
      ...frasi,
      azione: { testo: 'Conferma', indirizzo: ambiente.invito?.indirizzo ?? '' },
      seguito: [codice('it', ambiente), 'Se non hai scritto tu, ignora questo messaggio.'],
    });
  },
  en: (dati, ambiente) => {
    const fino = dati.tenutoFino ? quando(dati.tenutoFino, 'en') : '';
    const frasi = {
      posto: {
        oggetto: 'Confirm your registration',
        paragrafi: [`we hold a place for you until ${fino}. Confirm by then, or it goes to who is waiting.`],
      },
      attesa: {
        oggetto: 'You are on the waiting list',
        paragrafi: [
          'there are no places left. Confirm your address: if a place comes free, it is yours in order of arrival.',
        ],
      },
      liberato: {
        oggetto: 'A place has come free',
        paragrafi: [`a place has come free and we hold it for you until ${fino}. Confirm by then.`],
      },
    }[dati.caso];
    return componi('en', dati, {
      ...frasi,
      azione: { testo: 'Confirm', indirizzo: ambiente.invito?.indirizzo ?? '' },
      seguito: [codice('en', ambiente), 'If this was not you, ignore this message.'],
    });
  },
});

/** What may happen to a meeting, or to a place in it, that who is registered must know. */
const CASI = ['confermata', 'promossa', 'attesa', 'spostato', 'annullato', 'rinviato', 'promemoria'] as const;
export type CasoNotizia = (typeof CASI)[number];

const NOTIZIE: Record<Lingua, Record<CasoNotizia, { oggetto: string; frase: string }>> = {
  it: {
    confermata: { oggetto: 'Iscrizione confermata', frase: 'la tua iscrizione è confermata: ti aspettiamo.' },
    promossa: { oggetto: 'Hai un posto', frase: 'un posto si è liberato ed è tuo: ti aspettiamo.' },
    attesa: { oggetto: 'Sei in lista d’attesa', frase: 'sei in lista d’attesa: se un posto si libera ti scriviamo.' },
    spostato: {
      oggetto: 'Incontro spostato',
      frase: 'l’incontro a cui ti sei iscritto è stato spostato. La nuova data è questa.',
    },
    annullato: { oggetto: 'Incontro annullato', frase: 'l’incontro a cui ti sei iscritto è annullato.' },
    rinviato: {
      oggetto: 'Incontro rinviato',
      frase: 'l’incontro a cui ti sei iscritto è rinviato a data da definire: ti scriveremo.',
    },
    promemoria: { oggetto: 'Promemoria', frase: 'ti ricordiamo l’incontro a cui ti sei iscritto.' },
  },
  en: {
    confermata: {
      oggetto: 'Registration confirmed',
      frase: 'your registration is confirmed: we look forward to seeing you.',
    },
    promossa: {
      oggetto: 'You have a place',
      frase: 'a place has come free and it is yours: we look forward to seeing you.',
    },
    attesa: {
      oggetto: 'You are on the waiting list',
      frase: 'you are on the waiting list: if a place comes free we will write to you.',
    },
    spostato: {
      oggetto: 'Meeting moved',
      frase: 'the meeting that you registered for has been moved. This is the new date.',
    },
    annullato: { oggetto: 'Meeting cancelled', frase: 'the meeting that you registered for is cancelled.' },
    rinviato: {
      oggetto: 'Meeting postponed',
      frase: 'the meeting that you registered for is postponed: we will write to you when there is a new date.',
    },
    promemoria: { oggetto: 'Reminder', frase: 'this is a reminder of the meeting that you registered for.' },
  },
};

/** After these there is no meeting to withdraw from. */
const SENZA_RITIRO: readonly CasoNotizia[] = ['annullato'];

/** News for who is registered, with the calendar file and a link to withdraw. */
export const notiziaIscrizione = modello({
  parametri: parametri.extend({ caso: z.enum(CASI), online: z.url().nullable() }),
  invito: 'ritiro',
  calendario: ({ incontro }) => incontro.ics,
  it: (dati, ambiente) => {
    const { oggetto, frase } = NOTIZIE.it[dati.caso];
    return componi('it', dati, {
      oggetto,
      paragrafi: [frase, ...(dati.online ? [`Per partecipare da remoto: ${dati.online}`] : [])],
      ...(!SENZA_RITIRO.includes(dati.caso) && {
        azione: { testo: 'Se non puoi partecipare, ritira l’iscrizione', indirizzo: ambiente.invito?.indirizzo ?? '' },
        seguito: [codice('it', ambiente)],
      }),
    });
  },
  en: (dati, ambiente) => {
    const { oggetto, frase } = NOTIZIE.en[dati.caso];
    return componi('en', dati, {
      oggetto,
      paragrafi: [frase, ...(dati.online ? [`To take part online: ${dati.online}`] : [])],
      ...(!SENZA_RITIRO.includes(dati.caso) && {
        azione: { testo: 'If you cannot come, withdraw', indirizzo: ambiente.invito?.indirizzo ?? '' },
        seguito: [codice('en', ambiente)],
      }),
    });
  },
});

/** Tells that a registration was withdrawn, by link or by the office. */
export const ritiroIscrizione = modello({
  parametri,
  it: (dati) =>
    componi('it', dati, {
      oggetto: 'Iscrizione ritirata',
      paragrafi: ['la tua iscrizione a questo incontro è ritirata.'],
    }),
  en: (dati) =>
    componi('en', dati, {
      oggetto: 'Registration withdrawn',
      paragrafi: ['your registration for this meeting is withdrawn.'],
    }),
});
