import { istante, testo } from '../../modello/campo';
import { tipo } from '../../modello/tipo';

/** A link or code sent by mail. Only hashes are kept: who reads the database cannot use them. */
export const collegamento = tipo({
  nome: 'collegamento',
  plurale: 'collegamenti',
  etichetta: 'Collegamento',
  interno: true,
  condiviso: true,
  campi: {
    impronta: testo('Impronta del token', { massimo: 64 }),
    improntaCodice: testo('Impronta del codice', { massimo: 64 }),
    scopo: testo('Scopo', { massimo: 40 }),
    tipoRichiesta: testo('Tipo della richiesta', { massimo: 60 }),
    richiesta: testo('Richiesta', { massimo: 40 }),
    messaggio: testo('Messaggio', { massimo: 40 }),
    scade: istante('Scade'),
    usato: istante('Usato'),
    revocato: istante('Revocato'),
  },
  titolo: 'scopo',
  elenco: ['scopo'],
  modulo: [['scopo']],
  indici: [{ colonne: ['impronta'], unico: true }, { colonne: ['richiesta'] }, { colonne: ['scade'] }],
});
