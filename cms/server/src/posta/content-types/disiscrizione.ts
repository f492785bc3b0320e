import { testo } from '../../modello/campo';
import { tipo } from '../../modello/tipo';

/**
 * Who wants no more messages of a kind from a distretto. The address is kept as a keyed digest, so that this is no list of
 * people, and for good: forgetting it would be writing again to who has said no.
 */
export const disiscrizione = tipo({
  nome: 'disiscrizione',
  plurale: 'disiscrizioni',
  etichetta: 'Disiscrizione',
  interno: true,
  condiviso: true,
  campi: {
    tipo: testo('Tipo di messaggi', { massimo: 40 }),
    ente: testo('Distretto', { massimo: 40 }),
    casella: testo('Impronta della casella', { massimo: 64 }),
  },
  titolo: 'tipo',
  elenco: ['tipo'],
  modulo: [['tipo']],
  indici: [{ colonne: ['casella', 'ente', 'tipo'], unico: true }],
});
