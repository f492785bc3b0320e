import { delPartner, ingressoArea, rispostaArea, rispostaIngresso, rispostaUscita, visitaArea } from './area';

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
    percorso: `${SUO}/uscita`,
    descrizione: 'Finisce la visita',
    corpo: ['Uscita', visitaArea],
    risposta: ['VisitaChiusa', rispostaUscita],
  },
] as const;
