import { paragrafo, testo } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

/** The longest subject that mail programs show whole, and a body that is still a message. Characters. */
export const MASSIMO_OGGETTO = 150;
export const MASSIMO_CORPO = 5_000;

/** What a distretto says in one of the messages, in one language, in place of the standard text. */
export const testoPosta = tipo({
  nome: 'testo-posta',
  plurale: 'testi-posta',
  etichetta: 'Testo della posta',
  descrizione: 'I messaggi che l’ufficio ha scritto a modo suo. Si cambiano dalla pagina «Testi della posta»',
  campi: {
    chiave: testo('Messaggio e lingua', { soloLettura: true, unico: true, massimo: 90 }),
    modello: testo('Messaggio', { richiesto: true, soloLettura: true, massimo: 80 }),
    lingua: testo('Lingua', { richiesto: true, soloLettura: true, massimo: 2 }),
    oggetto: testo('Oggetto', { richiesto: true, massimo: MASSIMO_OGGETTO }),
    corpo: paragrafo('Testo', { richiesto: true, massimo: MASSIMO_CORPO }),
    distretto,
  },
  titolo: 'chiave',
  elenco: ['chiave', 'oggetto', 'updatedAt'],
  modulo: [['modello', 'lingua'], ['oggetto'], ['corpo'], ['distretto']],
  indici: [{ colonne: ['modello', 'lingua'] }],
});
