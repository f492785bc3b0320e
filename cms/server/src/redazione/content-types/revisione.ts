import { intero, testo } from '../../modello/campo';
import { tipo } from '../../modello/tipo';

/** How often what the public sees of a distretto has changed: several nodes agree through it. */
export const revisione = tipo({
  nome: 'revisione',
  plurale: 'revisioni',
  etichetta: 'Revisione',
  interno: true,
  condiviso: true,
  campi: {
    ambito: testo('Ambito', { massimo: 120 }),
    numero: intero('Numero', { predefinito: 0 }),
  },
  titolo: 'ambito',
  elenco: ['ambito'],
  modulo: [['ambito']],
  indici: [{ colonne: ['ambito'], unico: true }],
});
