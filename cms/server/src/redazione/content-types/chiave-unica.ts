import { testo } from '../../modello/campo';
import { tipo } from '../../modello/tipo';

/**
 * What must be unique within a distretto. Draft and published version are two rows of the same document, so a plain unique
 * column will not do: here a value belongs to one document, and the database holds it against two writers at once.
 */
export const chiaveUnica = tipo({
  nome: 'chiave-unica',
  plurale: 'chiavi-uniche',
  etichetta: 'Chiave unica',
  interno: true,
  condiviso: true,
  campi: {
    tipo: testo('Tipo', { massimo: 60 }),
    distretto: testo('Distretto', { massimo: 40 }),
    campo: testo('Campo', { massimo: 60 }),
    valore: testo('Valore'),
    documento: testo('Documento', { massimo: 40 }),
  },
  titolo: 'valore',
  elenco: ['valore'],
  modulo: [['valore']],
  indici: [{ colonne: ['tipo', 'distretto', 'campo', 'valore'], unico: true }, { colonne: ['documento'] }],
});
