import { intero, testo } from '../../modello/campo';
import { tipo } from '../../modello/tipo';

/**
 * How often what the public sees of a distretto has changed: several nodes agree through it. One row counts all changes (`tipo`
 * empty), and one each kind of content: a node looks at the first, and asks for the others of the distretti that changed.
 */
export const revisione = tipo({
  nome: 'revisione',
  plurale: 'revisioni',
  etichetta: 'Revisione',
  interno: true,
  condiviso: true,
  campi: {
    ambito: testo('Ambito', { massimo: 120 }),
    tipo: testo('Tipo di contenuto', { massimo: 60 }),
    numero: intero('Numero', { predefinito: 0 }),
  },
  titolo: 'ambito',
  elenco: ['ambito'],
  modulo: [['ambito']],
  indici: [{ colonne: ['ambito', 'tipo'], unico: true }],
});
