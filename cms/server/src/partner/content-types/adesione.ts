import { ruoloRichiedente, statoAdesione } from '../../../../contracts/vocabolario';
import { blocco, json, molti, paragrafo, scelta, testo, uno } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';
import { campiRichiesta } from '../../moduli/content-types/campi-richiesta';
import { campiOrganizzazione } from './campi-organizzazione';

export const adesione = tipo({
  nome: 'adesione',
  plurale: 'adesioni',
  etichetta: 'Richiesta di adesione',
  descrizione: 'La richiesta di un’organizzazione di partecipare al piano',
  riservato: true,
  campi: {
    denominazione: testo('Denominazione', { richiesto: true }),
    ...campiOrganizzazione,
    codiceFiscale: testo('Codice fiscale', { formato: 'codiceFiscale', massimo: 16 }),
    nomeRichiedente: testo('Nome di chi presenta la richiesta', { richiesto: true, massimo: 60 }),
    cognomeRichiedente: testo('Cognome di chi presenta la richiesta', { richiesto: true, massimo: 60 }),
    ruoloRichiedente: scelta('In qualità di', ruoloRichiedente, {
      predefinito: 'legale_rappresentante',
      richiesto: true,
    }),
    emailRichiedente: testo('E-mail di chi presenta la richiesta', {
      formato: 'email',
      massimo: 254,
      aiuto: 'Può mancare solo per chi si presenta allo sportello o telefona.',
    }),
    telefonoRichiedente: testo('Telefono di chi presenta la richiesta', { formato: 'telefono', massimo: 30 }),
    referenti: blocco('Referenti', 'contatto-partner', { ripetibile: true }),
    verifiche: blocco('Verifiche nei registri', 'verifica', { ripetibile: true, aiuto: 'Restano interne.' }),
    organi: molti('Tavoli di interesse', 'organo'),
    aree: molti('Aree di interesse', 'area'),
    territori: molti('Territori in cui opera', 'territorio'),
    avviso: testo('Avviso', { massimo: 40, soloLettura: true }),
    note: paragrafo('Note di chi presenta la richiesta', { massimo: 2000 }),
    stato: scelta('Stato', statoAdesione, { predefinito: 'ricevuta', richiesto: true, soloLettura: true }),
    motivazione: paragrafo('Motivazione della decisione', { soloLettura: true }),
    integrazioni: json('Risposte di chi presenta la richiesta', { soloLettura: true }),
    soggetto: uno('Partner', 'soggetto', {
      soloLettura: true,
      aiuto: 'Il partner creato o collegato quando la richiesta è accolta.',
    }),
    ...campiRichiesta,
    distretto,
  },
  titolo: 'denominazione',
  elenco: ['denominazione', 'stato', 'termine', 'createdAt'],
  ordine: { per: 'createdAt', verso: 'DESC' },
  modulo: [
    ['stato', 'termine', 'ricevuta'],
    ['denominazione', 'sigla'],
    ['natura', 'codiceFiscale', 'partitaIva'],
    ['sezioneRunts', 'numeroRunts'],
    ['descrizione'],
    ['indirizzo', 'comune'],
    ['sito'],
    ['pec'],
    ['nomeRichiedente', 'cognomeRichiedente', 'ruoloRichiedente'],
    ['emailRichiedente', 'telefonoRichiedente'],
    ['referenti'],
    ['organi', 'aree'],
    ['territori'],
    ['note'],
    ['canale', 'resaInformativa'],
    ['protocollo'],
    ['verifiche'],
    ['noteUfficio'],
    ['motivazione'],
    ['soggetto', 'distretto'],
    ['versioneInformativa', 'conservaFino', 'anonimizzata'],
  ],
  indici: [{ colonne: ['stato'] }, { colonne: ['ricevuta'] }, { colonne: ['codice_fiscale'] }],
});
