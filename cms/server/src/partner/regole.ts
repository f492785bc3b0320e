import { uidComponente, uidTipo } from '../modello/nomi';
import type { Errore, Regole } from '../modello/scrittura';
import { testoDi, type Voce } from '../modello/voce';
import { giornoARoma } from '../moduli/invio/scadenze';
import { esigiEmail, regolaRichiesta } from '../moduli/regola-richiesta';
import { servizio } from '../servizi';
import { chiudiVisiteDiChiEsce } from './area/uscenti';
import { custodisciConferme } from './riconferma/custodia';

/** Kinds of partner that may be one person, with a person's codice fiscale. */
const ANCHE_PERSONE = new Set(['ordine_medici', 'impresa', 'altro']);

/** Kinds of partner that may have no code at all. */
const ANCHE_SENZA_CODICE = new Set(['gruppo_informale', 'altro']);

const RUNTS = new Set(['ente_terzo_settore', 'cooperativa', 'impresa', 'fondazione', 'ente_religioso', 'altro']);

/** What the kind of organisation says about its codes. */
export function codiciDellaNatura({ natura, codiceFiscale, partitaIva, sezioneRunts }: Voce): Errore[] {
  const errori: Errore[] = [];
  const tipo = testoDi(natura) ?? '';
  if (tipo === 'gruppo_informale') {
    const rimedio = 'lascialo vuoto: un gruppo informale non ne ha, o cambia la natura';
    if (testoDi(codiceFiscale) !== null) errori.push({ percorso: ['codiceFiscale'], rimedio });
    if (testoDi(partitaIva) !== null) errori.push({ percorso: ['partitaIva'], rimedio });
  } else if (testoDi(codiceFiscale)?.length === 16 && !ANCHE_PERSONE.has(tipo)) {
    errori.push({ percorso: ['codiceFiscale'], rimedio: 'è di una persona: scrivi le 11 cifre dell’organizzazione' });
  }
  if (testoDi(sezioneRunts) !== null && !RUNTS.has(tipo)) {
    errori.push({ percorso: ['sezioneRunts'], rimedio: 'lasciala vuota: è solo per gli enti del terzo settore' });
  }
  return errori;
}

/** Art. 4 DPR 605/1973 and, for public bodies, the register of art. 6-ter D.Lgs. 82/2005. */
const senzaCodice = ({ natura, codiceFiscale, partitaIva, codiceIpa }: Voce): Errore[] =>
  ANCHE_SENZA_CODICE.has(testoDi(natura) ?? 'altro') || [codiceFiscale, partitaIva, codiceIpa].some((c) => testoDi(c))
    ? []
    : [{ percorso: ['codiceFiscale'], rimedio: 'scrivilo, o la partita IVA, o per un ente pubblico il codice IPA' }];

export const regole: Regole = {
  [uidTipo('soggetto')]: {
    forma: codiciDellaNatura,
    completezza: senzaCodice,
    deriva: custodisciConferme,
    segue: chiudiVisiteDiChiEsce,
  },
  [uidTipo('adesione')]: {
    ...regolaRichiesta('adesione', { custoditi: ['motivazione', 'avviso', 'soggetto', 'integrazioni'] }),
    forma: codiciDellaNatura,
    completezza: esigiEmail('emailRichiedente'),
  },
  [uidTipo('avviso')]: {
    dateInOrdine: [['apertura', 'chiusura']],
    deriva: (scrittura) => servizio(scrittura.strapi, 'scansioni').segna(scrittura, 'documenti'),
  },
  [uidComponente('verifica')]: {
    forma: ({ data }) =>
      (testoDi(data) ?? '') > giornoARoma(new Date())
        ? [{ percorso: ['data'], rimedio: 'scrivi il giorno in cui hai guardato: non può essere nel futuro' }]
        : [],
  },
  [uidComponente('contatto-partner')]: {
    completezza: ({ email, telefono }) =>
      (testoDi(email) ?? testoDi(telefono))
        ? []
        : [{ percorso: ['email'], rimedio: 'scrivi un indirizzo e-mail o un telefono' }],
  },
};
