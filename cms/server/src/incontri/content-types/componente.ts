import { ruoloComponente } from '../../../../contracts/vocabolario';
import { giorno, scelta, siNo, testo, uno } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const componente = tipo({
  nome: 'componente',
  plurale: 'componenti',
  etichetta: 'Componente',
  descrizione: 'Una persona che siede in un tavolo o organismo per un partner o un ufficio',
  campi: {
    nominativo: testo('Nome e cognome', { richiesto: true }),
    ruolo: scelta('Ruolo', ruoloComponente, { predefinito: 'componente', richiesto: true }),
    organo: uno('Tavolo o organismo', 'organo', { richiesto: true }),
    soggetto: uno('Per conto di', 'soggetto'),
    ufficio: testo('Ufficio'),
    email: testo('E-mail', { formato: 'email', massimo: 254, aiuto: 'Per la convocazione. Non viene pubblicata.' }),
    dal: giorno('Dal'),
    al: giorno('Al'),
    pubblico: siNo('Pubblica il nome', false, {
      aiuto: 'Solo se il ruolo è pubblico per legge o la persona è d’accordo.',
    }),
    distretto,
  },
  titolo: 'nominativo',
  elenco: ['nominativo', 'ruolo', 'organo', 'al'],
  modulo: [
    ['nominativo', 'ruolo'],
    ['organo', 'soggetto'],
    ['ufficio', 'email'],
    ['dal', 'al', 'pubblico'],
    ['distretto'],
  ],
});
