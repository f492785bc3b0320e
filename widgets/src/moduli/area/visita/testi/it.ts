import domande from 'etichette:it/richiestaDiPartner';
import nature from 'etichette:it/naturaSoggetto';
import statiIscrizione from 'etichette:it/statoIscrizione';
import statiProposta from 'etichette:it/statoProposta';

/** What the area says to who is in. */
export const testi = {
  etichette: {
    denominazione: 'Denominazione',
    natura: 'Natura',
    codiceFiscale: 'Codice fiscale',
    partitaIva: 'Partita IVA',
    numeroRunts: 'Numero RUNTS',
    pec: 'PEC',
    'referenti[]': 'Referente {n}',
  },
  nature,
  statiIscrizione,
  statiProposta,
  sei: 'Sei nell’area come {email}. La visita dura un’ora, o finché esci.',
  esci: 'Esci',
  scarica: 'Scarica i dati',
  partner: 'Partner',
  verificati: 'Dati verificati',
  aiutoVerificati: 'Li ha verificati l’ufficio: per cambiarli chiedilo qui sotto.',
  daCorreggere: 'Dati che correggi da te',
  aiutoReferenti:
    'I referenti sono le persone a cui l’ufficio scrive, e possono entrare qui. Non sono pubblicati. Per toglierne uno svuota i suoi campi.',
  nuovo: 'Un altro referente',
  salva: 'Salva le correzioni',
  corretti: 'Le correzioni sono salvate.',
  organi: 'Tavoli e organismi',
  dal: 'dal {giorno}',
  incontri: 'Prossimi incontri',
  aperte: 'Le iscrizioni sono aperte.',
  iscrizioni: 'Le tue iscrizioni',
  proposte: 'Le tue proposte',
  allUfficio: 'Chiedi all’ufficio',
  domande,
  aiutoDomanda: 'Per i dati verificati, scrivi quali e come devono diventare.',
  chiedi: 'Manda la richiesta',
  chiesto: 'La richiesta è all’ufficio: ricevuta {ricevuta}. Te l’abbiamo scritto anche per e-mail.',
  nessuno: 'Nessuno.',
  nessuna: 'Nessuna.',
  ritira: 'Ritira «{titolo}»',
  ritiraDavvero: 'Conferma: ritira «{titolo}»',
  annulla: 'Annulla',
  ritirata: 'Fatto.',
  uscito: 'Sei fuori dall’area.',
  finita: 'La visita è finita: chiedi un nuovo collegamento.',
  nonValido: 'Il collegamento o il codice non è valido, è scaduto oppure è già stato usato: chiedine uno nuovo.',
  rifiuti: { 0: 'Il servizio non risponde: controlla la connessione e riprova.' } as Readonly<Record<number, string>>,
  rifiutato: 'Il servizio non ha accettato la richiesta ({stato}). Riprova più tardi o scrivi all’ufficio.',
};
export type TestiVisita = typeof testi;
