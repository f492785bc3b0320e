// Made from the contracts by `npm run vincoli -w widgets`: change those and run it again.
import type { Vincoli } from '../vincolo';

export const vincoli = {
  denominazione: { titolo: 'Denominazione', obbligatorio: true, minimo: 2, massimo: 200 },
  sigla: { titolo: 'Sigla', massimo: 30 },
  natura: {
    titolo: 'Natura',
    obbligatorio: true,
    valori: [
      'comune',
      'unione',
      'provincia',
      'amministrazione_statale',
      'ausl',
      'asp_ipab',
      'scuola',
      'sindacato',
      'ente_terzo_settore',
      'cooperativa',
      'impresa',
      'fondazione',
      'ente_religioso',
      'ordine_medici',
      'gruppo_informale',
      'altro',
    ],
  },
  sezioneRunts: {
    titolo: 'Sezione RUNTS',
    valori: [
      'odv',
      'aps',
      'enti_filantropici',
      'imprese_sociali',
      'reti_associative',
      'societa_mutuo_soccorso',
      'altri_ets',
    ],
  },
  numeroRunts: { titolo: 'Numero di iscrizione al RUNTS', massimo: 20 },
  codiceFiscale: { titolo: 'Codice fiscale', schema: '^(?:[0-9]{11}|[A-Za-z0-9]{16})$' },
  partitaIva: { titolo: 'Partita IVA', schema: '^[0-9]{11}$' },
  pec: {
    titolo: 'PEC',
    massimo: 254,
    schema: "^(?!\\.)(?!.*\\.\\.)([A-Za-z0-9_'+\\-\\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
  },
  sito: { titolo: 'Sito web', massimo: 300, schema: '^https?://\\S+$' },
  indirizzo: { titolo: 'Indirizzo della sede', massimo: 200 },
  comune: { titolo: 'Comune della sede', obbligatorio: true, massimo: 80 },
  descrizione: { titolo: 'Che cosa fa l’organizzazione', obbligatorio: true, minimo: 20, massimo: 2000 },
  richiedente: {
    titolo: 'Chi presenta la richiesta',
    obbligatorio: true,
    campi: {
      nome: { titolo: 'Nome', obbligatorio: true, massimo: 60 },
      cognome: { titolo: 'Cognome', obbligatorio: true, massimo: 60 },
      email: {
        titolo: 'E-mail',
        obbligatorio: true,
        massimo: 254,
        schema:
          "^(?!\\.)(?!.*\\.\\.)([A-Za-z0-9_'+\\-\\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
      },
      telefono: { titolo: 'Telefono', massimo: 30, schema: '^\\+?[0-9](?:[ ./-]?[0-9]){5,14}$' },
      ruolo: { titolo: 'In qualità di', obbligatorio: true, valori: ['legale_rappresentante', 'delegato'] },
    },
  },
  referenti: {
    titolo: 'Referenti',
    massimo: 5,
    campi: {
      nome: { titolo: 'Nome', obbligatorio: true, massimo: 60 },
      cognome: { titolo: 'Cognome', obbligatorio: true, massimo: 60 },
      email: {
        titolo: 'E-mail',
        obbligatorio: true,
        massimo: 254,
        schema:
          "^(?!\\.)(?!.*\\.\\.)([A-Za-z0-9_'+\\-\\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
      },
      telefono: { titolo: 'Telefono', massimo: 30, schema: '^\\+?[0-9](?:[ ./-]?[0-9]){5,14}$' },
      ruolo: { titolo: 'Ruolo', massimo: 80 },
    },
    elenco: true,
  },
  organi: { titolo: 'Tavoli di interesse', massimo: 20, elenco: true },
  aree: { titolo: 'Aree di interesse', massimo: 20, elenco: true },
  territori: { titolo: 'Territori in cui opera', massimo: 40, elenco: true },
  note: { titolo: 'Note', massimo: 2000 },
  presaVisione: { titolo: 'Presa visione dell’informativa', obbligatorio: true, spunta: true },
} as const satisfies Vincoli;
