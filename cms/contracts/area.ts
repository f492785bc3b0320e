import { z } from 'zod';
import { giorno, indirizzo, istante, rimando, slug } from './base';
import { campiComuni, email, paragrafo, riga, telefono } from './invii';
import {
  modoPartecipazione,
  naturaSoggetto,
  richiestaDiPartner,
  ruoloPartecipazione,
  sezioneRunts,
  situazioneIscrizioni,
  statoIscrizione,
  statoProposta,
  valori,
} from './vocabolario';

/**
 * Asks for the link that leads into a partner's own area. It is answered alike, and a mail goes out, whether the address is
 * known or not.
 */
export const richiestaArea = z.strictObject({ ...campiComuni, email: email('E-mail') });
export type RichiestaArea = z.infer<typeof richiestaArea>;

const segreto = (titolo: string) => z.string().min(1).max(100).meta({ title: titolo });

/** What a mail brought: the token of its link, or the code that somebody typed. Used up by the first post. */
export const ingressoArea = z.union([
  z.strictObject({ token: segreto('Collegamento') }),
  z.strictObject({ codice: segreto('Codice') }),
]);

/** What every post of a visit carries: the token that it was given. It has no place in an address, a cookie or a storage. */
export const visitaArea = z.strictObject({ visita: segreto('Visita') });

/** A visit that has begun. */
export const rispostaIngresso = z.strictObject({
  data: z.strictObject({ visita: z.string().describe('Da mandare nel corpo di ogni richiesta'), scade: istante }),
});
export type RispostaIngresso = z.infer<typeof rispostaIngresso>;

/** A visit that is over. */
export const rispostaUscita = z.strictObject({ data: z.strictObject({ stato: z.literal('chiusa') }) });

/** For which partner, where the address is a referente of several; by default the first of `partner` in what is shown. */
export const delPartner = visitaArea.extend({ partner: slug.optional().meta({ title: 'Partner' }) });

const testo = z.string().nullable();

const referente = z.strictObject({
  nome: z.string(),
  cognome: z.string(),
  ruolo: testo,
  email: testo,
  telefono: testo,
});

/** What the directory knows of a partner, also what it does not publish. */
const soggetto = z.strictObject({
  slug,
  denominazione: z.string(),
  sigla: testo,
  natura: z.enum(valori(naturaSoggetto)),
  sezioneRunts: z.enum(valori(sezioneRunts)).nullable(),
  numeroRunts: testo,
  codiceFiscale: testo,
  partitaIva: testo,
  pec: testo,
  sito: testo,
  indirizzo: testo,
  comune: testo,
  descrizione: testo,
  email: testo,
  telefono: testo,
  referenti: z.array(referente),
  aggiornato: istante,
});

/** A partner's own area as its visitor sees it: what is the partner's, and what was sent from the visitor's address. */
export const rispostaArea = z.strictObject({
  data: z.strictObject({
    email: z.string(),
    partner: z.array(rimando).describe('I partner di cui l’indirizzo è referente'),
    soggetto,
    organi: z.array(
      rimando.extend({
        url: indirizzo,
        ruolo: z.enum(valori(ruoloPartecipazione)),
        dal: giorno.nullable(),
        al: giorno.nullable(),
      }),
    ),
    incontri: z.array(
      z.strictObject({
        slug,
        titolo: z.string(),
        inizio: istante,
        fine: istante.nullable(),
        url: indirizzo,
        situazione: z.enum(valori(situazioneIscrizioni)),
      }),
    ),
    iscrizioni: z.array(
      z.strictObject({
        ricevuta: z.string(),
        incontro: z.strictObject({ titolo: z.string(), inizio: istante, url: indirizzo }).nullable(),
        stato: z.enum(valori(statoIscrizione)),
        partecipazione: z.enum(valori(modoPartecipazione)),
        ritirabile: z.boolean(),
      }),
    ),
    proposte: z.array(
      z.strictObject({
        ricevuta: z.string(),
        titolo: z.string(),
        stato: z.enum(valori(statoProposta)),
        inviata: istante,
        ritirabile: z.boolean(),
      }),
    ),
  }),
});
export type RispostaArea = z.infer<typeof rispostaArea>;

/**
 * What referenti correct by themselves, and what the office has verified and changes on their request. It is the whole of the
 * form: what is left out is emptied. `aggiornato` is that of the data that were shown.
 */
export const correzioneArea = delPartner.extend({
  aggiornato: istante.meta({ title: 'Ultima modifica' }),
  descrizione: paragrafo('Che cosa fa', 2_000).optional(),
  indirizzo: riga('Indirizzo della sede', 200).optional(),
  comune: riga('Comune della sede', 80).optional(),
  sito: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional()
    .meta({ title: 'Sito web' }),
  email: email('E-mail').optional(),
  telefono: telefono('Telefono').optional(),
  sigla: riga('Sigla', 30).optional(),
  referenti: z
    .array(
      z.strictObject({
        nome: riga('Nome', 60),
        cognome: riga('Cognome', 60),
        ruolo: riga('Ruolo', 80).optional(),
        email: email('E-mail').optional(),
        telefono: telefono('Telefono').optional(),
      }),
    )
    .min(1)
    .max(20)
    .meta({ title: 'Referenti' }),
});
export type CorrezioneArea = z.infer<typeof correzioneArea>;

/** The area after a correction; null where the visitor has left the referenti, and with them the area. */
export const rispostaCorrezione = z.strictObject({
  data: z.strictObject({ area: rispostaArea.shape.data.nullable() }),
});

/** What was sent from the visitor's address and may be withdrawn, by its receipt. */
export const ritiroArea = visitaArea.extend({
  tipo: z.enum(['iscrizione', 'proposta']).meta({ title: 'Che cosa' }),
  ricevuta: riga('Ricevuta', 40),
});

/** What came of a withdrawal, in Italian. */
export const rispostaRitiro = z.strictObject({ data: z.strictObject({ esito: z.string() }) });

/** All that there is about a partner and from an address, to be kept or taken elsewhere (art. 20 GDPR). */
export const rispostaCopia = z.strictObject({
  data: z.strictObject({
    prodotta: istante,
    distretto: z.string(),
    area: rispostaArea.shape.data,
    iscrizioni: z.array(
      z.strictObject({ ricevuta: z.string(), nome: z.string(), organizzazione: testo, esigenze: z.array(z.string()) }),
    ),
    proposte: z.array(z.strictObject({ ricevuta: z.string(), nome: z.string(), tipo: z.string(), testo: z.string() })),
  }),
});

/** What is asked of the office: to change what it has verified, or to erase what it holds about the visitor (art. 17 GDPR). */
export const domandaArea = delPartner.extend({
  tipo: z.enum(valori(richiestaDiPartner)).meta({ title: 'Che cosa chiedi' }),
  testo: paragrafo('Spiega', 4_000, 10),
});
export type DomandaArea = z.infer<typeof domandaArea>;

/** The receipt of what is asked, and the day by which the office answers. */
export const rispostaDomanda = z.strictObject({
  data: z.strictObject({ ricevuta: z.string(), termine: giorno.nullable() }),
});
export type RispostaDomanda = z.infer<typeof rispostaDomanda>;
