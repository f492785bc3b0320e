import { z } from 'zod';
import { collegamento, lettera, perOgni } from './frasi';
import { incontroDiEsempio, incontroInPosta, valoriIncontro } from './incontro';
import { modello, type Lingua } from './modello';

/** What may be said to who is invited: to come, and what has become of the meeting since. */
const CASI = ['invito', 'spostato', 'rinviato', 'annullato'] as const;
type Caso = (typeof CASI)[number];

/** After these there is no date to answer for. */
const SENZA_DATA: readonly Caso[] = ['rinviato', 'annullato'];

interface Frasi {
  casi: Record<Caso, Record<'oggetto' | 'frase', string>>;
  ordine: string;
  online: string;
  rispondi: string;
  cambia: string;
}

const testi = (lingua: Lingua, { casi, ordine, online, rispondi, cambia }: Frasi) =>
  perOgni(casi, ({ oggetto, frase }, caso) =>
    lettera(
      lingua,
      `${oggetto}: {incontro}`,
      frase,
      '{messaggio}',
      '{incontro}\n{organi}\n{quando}\n{luogo}\n{pagina}',
      `${ordine}:{ordine}`,
      online,
      ...(SENZA_DATA.includes(caso) ? [] : [collegamento(rispondi), cambia]),
    ),
  );

/** Invites somebody to a meeting and tells what becomes of it, with the calendar file and a link to answer. */
export const convocazione = modello({
  nome: 'Convocazione a un incontro',
  parametri: z.strictObject({
    caso: z.enum(CASI),
    incontro: incontroInPosta,
    organi: z.array(z.string()),
    ordineDelGiorno: z.array(z.string()),
    online: z.url().nullable(),
    /** What the office wrote to them. */
    messaggio: z.string().nullable(),
  }),
  scopo: ({ caso }) => (SENZA_DATA.includes(caso) ? null : 'convocazione'),
  calendario: ({ incontro }) => incontro.ics,
  variante: ({ caso }) => caso,
  valori: ({ incontro, organi, ordineDelGiorno, online, messaggio }, lingua) => ({
    ...valoriIncontro(incontro, lingua),
    organi: organi.join(', ') || null,
    // Each point on a line of its own, below what they are called.
    ordine: ordineDelGiorno.map((punto, posto) => `\n${posto + 1}. ${punto}`).join('') || null,
    online,
    messaggio,
  }),
  esempi: CASI.map((caso) => ({
    caso,
    incontro: incontroDiEsempio,
    organi: ['Tavolo di esempio'],
    ordineDelGiorno: ['Primo punto', 'Secondo punto'],
    online: 'https://video.esempio.it/stanza',
    messaggio: 'Quello che l’ufficio scrive di suo.',
  })),
  testi: {
    it: testi('it', {
      casi: {
        invito: {
          oggetto: 'Convocazione',
          frase: 'l’Ufficio di Piano del distretto di {distretto} ti invita a questo incontro.',
        },
        spostato: {
          oggetto: 'Incontro spostato',
          frase:
            'l’incontro a cui il distretto di {distretto} ti ha invitato ha una nuova data. Rispondi di nuovo: la risposta di prima non vale più.',
        },
        rinviato: {
          oggetto: 'Incontro rinviato',
          frase:
            'l’incontro a cui il distretto di {distretto} ti ha invitato è rinviato a data da definire: ti scriveremo.',
        },
        annullato: {
          oggetto: 'Incontro annullato',
          frase: 'l’incontro a cui il distretto di {distretto} ti ha invitato è annullato.',
        },
      },
      ordine: 'Ordine del giorno',
      online: 'Per partecipare da remoto: {online}',
      rispondi: 'Rispondi se vieni o no',
      cambia: 'Finché l’incontro non comincia puoi cambiare la risposta, con lo stesso collegamento.',
    }),
    en: testi('en', {
      casi: {
        invito: {
          oggetto: 'Invitation',
          frase: 'the Plan office of the district of {distretto} invites you to this meeting.',
        },
        spostato: {
          oggetto: 'Meeting moved',
          frase:
            'the meeting that the district of {distretto} invited you to has a new date. Please answer again: the answer that you gave does not count any more.',
        },
        rinviato: {
          oggetto: 'Meeting postponed',
          frase:
            'the meeting that the district of {distretto} invited you to is postponed: we will write to you when there is a new date.',
        },
        annullato: {
          oggetto: 'Meeting cancelled',
          frase: 'the meeting that the district of {distretto} invited you to is cancelled.',
        },
      },
      ordine: 'Agenda',
      online: 'To take part online: {online}',
      rispondi: 'Say whether you are coming',
      cambia: 'Until the meeting begins you can change your answer, with the same link.',
    }),
  },
});
