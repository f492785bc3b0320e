import { testo } from '../../modello/campo';
import { componente } from '../../modello/tipo';

export const contattoPartner = componente('contatto-partner', {
  etichetta: 'Referente del partner',
  descrizione: 'Una persona a cui l’ufficio scrive. Non viene pubblicata',
  campi: {
    nome: testo('Nome', { richiesto: true, massimo: 60 }),
    cognome: testo('Cognome', { richiesto: true, massimo: 60 }),
    ruolo: testo('Ruolo', { massimo: 80 }),
    email: testo('E-mail', { formato: 'email', massimo: 254 }),
    telefono: testo('Telefono', { formato: 'telefono', massimo: 30 }),
  },
  titolo: 'cognome',
  modulo: [['nome', 'cognome'], ['ruolo'], ['email', 'telefono']],
});
