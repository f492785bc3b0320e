import { json, istante, testo } from '../../modello/campo';
import { tipo } from '../../modello/tipo';

/**
 * The idempotency registry: one row per accepted post, so that a repeated key answers as the first time did.
 * The unique index decides between two posts that arrive together.
 */
export const invio = tipo({
  nome: 'invio',
  plurale: 'invii',
  etichetta: 'Invio',
  interno: true,
  condiviso: true,
  campi: {
    ambito: testo('Distretto e modulo'),
    chiave: testo('Chiave', { massimo: 64 }),
    impronta: testo('Impronta del contenuto', { massimo: 64 }),
    risposta: json('Risposta data'),
    casella: testo('Impronta della casella', { massimo: 64 }),
    indirizzo: testo('Impronta dell’indirizzo di chi ha inviato', { massimo: 64 }),
    rete: testo('Impronta della sua rete', { massimo: 64 }),
    scade: istante('Scade'),
  },
  titolo: 'chiave',
  elenco: ['chiave'],
  modulo: [['chiave']],
  indici: [
    { colonne: ['ambito', 'chiave'], unico: true },
    { colonne: ['scade'] },
    { colonne: ['casella', 'created_at'] },
    { colonne: ['indirizzo', 'created_at'] },
    { colonne: ['rete', 'created_at'] },
  ],
});
