import {
  correzioneArea,
  delPartner,
  domandaArea,
  ingressoArea,
  rispostaArea,
  rispostaCopia,
  rispostaCorrezione,
  rispostaDomanda,
  rispostaIngresso,
  rispostaRitiro,
  rispostaUscita,
  ritiroArea,
  visitaArea,
} from './area';

const SUO = '/distretti/{distretto}/area';

/** What is done in a partner's own area: by POST, as secrets travel in bodies alone. */
export const visite = [
  {
    percorso: `${SUO}/visita`,
    descrizione: 'Entra con il collegamento, o con il codice, di un messaggio: vale una volta',
    corpo: ['IngressoArea', ingressoArea],
    risposta: ['Visita', rispostaIngresso],
  },
  {
    percorso: `${SUO}/dati`,
    descrizione: 'I dati del partner e quello che è partito dall’indirizzo di chi è entrato',
    corpo: ['RichiestaDati', delPartner],
    risposta: ['Area', rispostaArea],
  },
  {
    percorso: `${SUO}/correzioni`,
    descrizione: 'Corregge i dati che l’ufficio non deve verificare: 409 se intanto qualcun altro li ha cambiati',
    corpo: ['CorrezioneArea', correzioneArea],
    risposta: ['AreaCorretta', rispostaCorrezione],
  },
  {
    percorso: `${SUO}/ritiri`,
    descrizione: 'Ritira un’iscrizione o una proposta partita dallo stesso indirizzo',
    corpo: ['RitiroArea', ritiroArea],
    risposta: ['EsitoRitiro', rispostaRitiro],
  },
  {
    percorso: `${SUO}/domande`,
    descrizione: 'Chiede all’ufficio di cambiare dati verificati, o di cancellare i propri (art. 17 GDPR)',
    corpo: ['DomandaArea', domandaArea],
    risposta: ['RicevutaDomanda', rispostaDomanda],
  },
  {
    percorso: `${SUO}/copia`,
    descrizione: 'Una copia di tutti i dati (art. 20 GDPR)',
    corpo: ['RichiestaCopia', delPartner],
    risposta: ['CopiaArea', rispostaCopia],
  },
  {
    percorso: `${SUO}/uscita`,
    descrizione: 'Finisce la visita',
    corpo: ['Uscita', visitaArea],
    risposta: ['VisitaChiusa', rispostaUscita],
  },
] as const;
