import { intero, molti } from '../../modello/campo';
import { tipo } from '../../modello/tipo';

/** Which distretti a user of the admin works for. `admin::user` is hidden from relations: its id is kept instead. */
export const assegnazione = tipo({
  nome: 'assegnazione',
  plurale: 'assegnazioni',
  etichetta: 'Assegnazione',
  interno: true,
  condiviso: true,
  campi: {
    utente: intero('Utente'),
    distretti: molti('Distretti', 'distretto'),
  },
  titolo: 'utente',
  elenco: ['utente'],
  modulo: [['utente']],
  indici: [{ colonne: ['utente'], unico: true }],
});
