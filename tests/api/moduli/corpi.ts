export type Corpo = Record<string, unknown>;

/** A made-up organisation; the codes have valid check digits and belong to nobody that the tests know. */
export const CODICE_ENTE = '91000000371';
export const CODICE_PERSONA = 'PRVDAA80A41A944O';

let contatore = 0;
const nuovaEmail = () => `persona${(contatore += 1)}@esempio.it`;

export const messaggio = (extra: Corpo = {}): Corpo => ({
  nome: 'Ada Prova',
  email: nuovaEmail(),
  oggetto: 'Orari dello sportello',
  messaggio: 'Vorrei sapere quando è aperto lo sportello sociale.',
  informativa: 1,
  presaVisione: true,
  ...extra,
});

export const adesione = (extra: Corpo = {}): Corpo => ({
  denominazione: 'Associazione di Prova',
  natura: 'ente_terzo_settore',
  sezioneRunts: 'odv',
  codiceFiscale: CODICE_ENTE,
  comune: 'Bologna',
  descrizione: 'Accompagna le persone sole con attività di quartiere.',
  richiedente: { nome: 'Ada', cognome: 'Prova', email: nuovaEmail(), ruolo: 'legale_rappresentante' },
  informativa: 1,
  presaVisione: true,
  ...extra,
});

export const proposta = (extra: Corpo = {}): Corpo => ({
  tipo: 'idea',
  titolo: 'Compiti in biblioteca',
  testo: 'D’estate la sala ragazzi è vuota: il doposcuola potrebbe stare lì.',
  nome: 'Ada Prova',
  email: nuovaEmail(),
  informativa: 1,
  presaVisione: true,
  ...extra,
});

export const iscrizione = (extra: Corpo = {}): Corpo => ({
  nome: 'Ada Prova',
  email: nuovaEmail(),
  informativa: 1,
  presaVisione: true,
  ...extra,
});

let ultimo = 0;
/** An address of the networks for measuring (RFC 2544), another one each time. */
export const nuovoIndirizzo = (): string => {
  ultimo += 1;
  return `198.${18 + Math.floor(ultimo / 65_536)}.${Math.floor(ultimo / 256) % 256}.${ultimo % 256}`;
};
