import { ruoloPartecipazione } from '../../../../contracts/vocabolario';
import { giorno, scelta, testo, uno } from '../../modello/campo';
import { distretto, pubblico } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const partecipazione = tipo({
  nome: 'partecipazione',
  plurale: 'partecipazioni',
  etichetta: 'Partecipazione',
  descrizione: 'La parte che un partner ha in un tavolo o in una scheda',
  campi: {
    // Written by the software, so that lists show who takes part where.
    titolo: testo('Titolo', { soloLettura: true, aiuto: 'Si compone da sé.' }),
    soggetto: uno('Partner', 'soggetto', { richiesto: true }),
    ruolo: scelta('Ruolo', ruoloPartecipazione, { predefinito: 'partecipante', richiesto: true }),
    organo: uno('Tavolo o organismo', 'organo', { aiuto: 'Indica un tavolo oppure una scheda.' }),
    scheda: uno('Scheda', 'scheda'),
    dal: giorno('Dal'),
    al: giorno('Al'),
    distretto,
    pubblico,
  },
  titolo: 'titolo',
  elenco: ['titolo', 'ruolo', 'dal', 'al'],
  modulo: [
    ['soggetto', 'ruolo'],
    ['organo', 'scheda'],
    ['dal', 'al', 'pubblico'],
    ['titolo', 'distretto'],
  ],
});
