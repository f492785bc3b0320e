import { statoProposta, tipoProposta } from '../../../../contracts/vocabolario';
import { paragrafo, scelta, siNo, testo, uno } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';
import { campiRichiesta } from '../../moduli/content-types/campi-richiesta';

export const proposta = tipo({
  nome: 'proposta',
  plurale: 'proposte',
  etichetta: 'Proposta',
  descrizione: 'Un bisogno o un’idea progettuale di un cittadino o di un partner',
  riservato: true,
  campi: {
    titolo: testo('Titolo', { richiesto: true, massimo: 150 }),
    tipo: scelta('Tipo', tipoProposta, { richiesto: true }),
    testo: paragrafo('Testo', { richiesto: true, massimo: 5000 }),
    nome: testo('Nome e cognome', { richiesto: true, massimo: 120 }),
    email: testo('E-mail', {
      formato: 'email',
      massimo: 254,
      aiuto: 'Può mancare solo per chi si presenta allo sportello, telefona o scrive per posta.',
    }),
    consensoPubblicazione: siNo('Accetta che la proposta sia pubblicata', false, { soloLettura: true }),
    consensoNome: siNo('Accetta che il nome sia pubblicato', false, { soloLettura: true }),
    area: uno('Area di intervento', 'area'),
    organo: uno('Tavolo o organismo', 'organo'),
    territorio: uno('Territorio', 'territorio'),
    avviso: testo('Avviso', { massimo: 40, soloLettura: true }),
    scheda: uno('Scheda a cui ha portato', 'scheda'),
    stato: scelta('Stato', statoProposta, { predefinito: 'ricevuta', richiesto: true, soloLettura: true }),
    motivazione: paragrafo('Motivazione della decisione', { soloLettura: true }),
    ...campiRichiesta,
    distretto,
  },
  titolo: 'titolo',
  elenco: ['titolo', 'tipo', 'stato', 'createdAt'],
  ordine: { per: 'createdAt', verso: 'DESC' },
  modulo: [
    ['stato', 'termine', 'ricevuta'],
    ['titolo', 'tipo'],
    ['testo'],
    ['nome', 'email'],
    ['consensoPubblicazione', 'consensoNome'],
    ['area', 'organo'],
    ['territorio', 'scheda'],
    ['canale', 'resaInformativa'],
    ['protocollo'],
    ['noteUfficio'],
    ['motivazione'],
    ['versioneInformativa', 'conservaFino', 'anonimizzata'],
    ['distretto'],
  ],
  indici: [{ colonne: ['stato'] }, { colonne: ['ricevuta'] }],
});
