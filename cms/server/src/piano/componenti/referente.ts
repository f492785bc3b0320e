import { siNo, testo } from '../../modello/campo';
import { componente } from '../../modello/tipo';

export const referente = componente('referente', {
  etichetta: 'Referente',
  descrizione: 'A chi rivolgersi. Di norma un ufficio; una persona solo se ha accettato di essere pubblicata',
  campi: {
    ufficio: testo('Ufficio'),
    ruolo: testo('Ruolo'),
    nome: testo('Nome e cognome', { aiuto: 'Pubblicato solo se accendi «Pubblica la persona».' }),
    email: testo('E-mail', { formato: 'email', massimo: 254 }),
    telefono: testo('Telefono', { formato: 'telefono', massimo: 30 }),
    pubblicaPersona: siNo('Pubblica la persona', false, {
      aiuto: 'Senza, si pubblicano solo ufficio e ruolo con i recapiti dell’ufficio.',
    }),
    pubblico: siNo('Pubblica i recapiti', true),
  },
  titolo: 'ufficio',
  modulo: [['ufficio', 'ruolo'], ['email', 'telefono'], ['nome', 'pubblicaPersona'], ['pubblico']],
});
