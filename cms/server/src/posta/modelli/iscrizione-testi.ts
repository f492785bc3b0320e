import { collegamento, lettera, perOgni } from './frasi';
import type { Lingua, Testo } from './modello';

/** What may be asked of who signed up: a place is held until a time, a waiting list keeps the order, a place has come free. */
export const CASI_CONFERMA = ['posto', 'attesa', 'liberato'] as const;

/** What may happen to a meeting, or to a place in it, that who is registered must know. */
export const CASI_NOTIZIA = [
  'confermata',
  'promossa',
  'attesa',
  'spostato',
  'annullato',
  'rinviato',
  'promemoria',
  'verbale',
] as const;

export type CasoNotizia = (typeof CASI_NOTIZIA)[number];

/** After these there is no meeting to withdraw from. */
export const SENZA_RITIRO: readonly CasoNotizia[] = ['annullato', 'verbale'];

/** The subject, before the title of the meeting, and the sentence that the message begins with. */
interface Detto {
  oggetto: string;
  frase: string;
}

interface Frasi {
  conferme: Record<(typeof CASI_CONFERMA)[number], Detto>;
  notizie: Record<CasoNotizia, Detto>;
  ritirata: Detto;
  ricevuta: string;
  online: string;
  conferma: string;
  ignora: string;
  ritira: string;
}

const FRASI: Record<Lingua, Frasi> = {
  it: {
    conferme: {
      posto: {
        oggetto: 'Conferma l’iscrizione',
        frase: 'teniamo per te un posto fino a {fino}. Conferma entro allora, o il posto passa a chi aspetta.',
      },
      attesa: {
        oggetto: 'Sei in lista d’attesa',
        frase: 'i posti sono finiti. Conferma che l’indirizzo è tuo: se un posto si libera, è tuo in ordine di arrivo.',
      },
      liberato: {
        oggetto: 'Si è liberato un posto',
        frase: 'un posto si è liberato e lo teniamo per te fino a {fino}. Conferma entro allora.',
      },
    },
    notizie: {
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
      verbale: {
        oggetto: 'Com’è andato l’incontro',
        frase: 'il verbale o il resoconto dell’incontro a cui ti eri iscritto è pubblicato nella sua pagina.',
      },
    },
    ritirata: { oggetto: 'Iscrizione ritirata', frase: 'la tua iscrizione a questo incontro è ritirata.' },
    ricevuta: 'Il numero della ricevuta è {ricevuta}.',
    online: 'Per partecipare da remoto: {online}',
    conferma: 'Conferma',
    ignora: 'Se non hai scritto tu, ignora questo messaggio.',
    ritira: 'Se non puoi partecipare, ritira l’iscrizione',
  },
  en: {
    conferme: {
      posto: {
        oggetto: 'Confirm your registration',
        frase: 'we hold a place for you until {fino}. Confirm by then, or it goes to who is waiting.',
      },
      attesa: {
        oggetto: 'You are on the waiting list',
        frase:
          'there are no places left. Confirm your address: if a place comes free, it is yours in order of arrival.',
      },
      liberato: {
        oggetto: 'A place has come free',
        frase: 'a place has come free and we hold it for you until {fino}. Confirm by then.',
      },
    },
    notizie: {
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
      verbale: {
        oggetto: 'How the meeting went',
        frase: 'the minutes or the report of the meeting that you registered for are published on its page.',
      },
    },
    ritirata: { oggetto: 'Registration withdrawn', frase: 'your registration for this meeting is withdrawn.' },
    ricevuta: 'Your receipt number is {ricevuta}.',
    online: 'To take part online: {online}',
    conferma: 'Confirm',
    ignora: 'If this was not you, ignore this message.',
    ritira: 'If you cannot come, withdraw',
  },
};

const INCONTRO = '{incontro}\n{quando}\n{luogo}\n{pagina}';

function testi(lingua: Lingua) {
  const { conferme, notizie, ritirata, ricevuta, online, conferma, ignora, ritira } = FRASI[lingua];
  const testo = ({ oggetto, frase }: Detto, prima: readonly string[], dopo: readonly string[]): Testo =>
    lettera(lingua, `${oggetto}: {incontro}`, frase, ...prima, INCONTRO, ricevuta, ...dopo);
  return {
    conferme: perOgni(conferme, (detto) => testo(detto, [], [collegamento(conferma), ignora])),
    notizie: perOgni(notizie, (detto, caso) =>
      testo(detto, [online], SENZA_RITIRO.includes(caso) ? [] : [collegamento(ritira)]),
    ),
    ritiro: { ritirata: testo(ritirata, [], []) },
  };
}

const [it, en] = [testi('it'), testi('en')];

/** What is said about a registration, by what has happened. */
export const testiIscrizione = {
  conferme: { it: it.conferme, en: en.conferme },
  notizie: { it: it.notizie, en: en.notizie },
  ritiro: { it: it.ritiro, en: en.ritiro },
};
