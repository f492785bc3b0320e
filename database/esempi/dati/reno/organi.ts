import type { OrganoEsempio } from '../../tipi';

const padre = 'ufficio-di-piano';
const assessorato = 'Assessorato competente';

export const organi: OrganoEsempio[] = [
  {
    chiave: 'comitato-di-distretto',
    nome: 'Comitato di Distretto',
    tipo: 'comitato_distretto',
    sintesi: 'I sindaci dei cinque comuni e il Distretto sanitario decidono insieme.',
    descrizione: ['Approva gli atti del piano prima del Consiglio dell’Unione e ne verifica l’attuazione.'],
    uffici: ['Presidenza dell’Unione', 'Direzione del Distretto AUSL', 'Sindaci dei comuni'],
  },
  {
    chiave: 'ufficio-di-piano',
    nome: 'Ufficio di Piano',
    tipo: 'ufficio_piano',
    sintesi: 'Prepara, raccorda, raccoglie i materiali dei tavoli.',
    descrizione: ['È l’ufficio dell’Unione e del Distretto sanitario che tiene insieme il percorso.'],
    padre: 'comitato-di-distretto',
    uffici: ['Ufficio di Piano dell’Unione', 'Unità attività sociosanitarie'],
  },
  {
    chiave: 'tavolo-welfare',
    nome: 'Tavolo Welfare',
    tipo: 'tavolo_welfare',
    sintesi: 'Il luogo largo: enti, terzo settore, imprese e cittadini guardano insieme al welfare del territorio.',
    descrizione: ['Discute le priorità e la visione d’insieme, e restituisce i risultati a tutti.'],
    padre,
    uffici: [assessorato, 'Ufficio di Piano dell’Unione'],
  },
  {
    chiave: 'tavolo-concertazione',
    nome: 'Tavolo di Concertazione Sindacale',
    tipo: 'tavolo_concertazione_sindacale',
    sintesi: 'Unione e sindacati si confrontano su risorse, tariffe e lavoro di cura.',
    descrizione: ['Si riunisce prima delle decisioni che toccano tariffe, appalti e personale.'],
    padre,
    uffici: ['Presidenza dell’Unione', 'Servizio risorse'],
  },
  {
    chiave: 'tavolo-domiciliarita',
    nome: 'Tavolo tematico Domiciliarità e prossimità',
    tipo: 'tavolo_tecnico',
    sintesi: 'Si occupa di chi ha bisogno di cure e vuole restare a casa.',
    descrizione: ['Domiciliarità, caregiver, collina e frazioni, case della comunità.'],
    padre,
    uffici: [assessorato, 'Servizio anziani e disabili', 'Assistenza domiciliare AUSL'],
  },
  {
    chiave: 'tavolo-prevenzione',
    nome: 'Tavolo tematico Prevenzione disuguaglianze, promozione salute e dell’autonomia',
    tipo: 'tavolo_tecnico',
    sintesi: 'Si occupa di salute, ragazzi, genitori e pari opportunità.',
    descrizione: ['Lavora con scuole, pediatri e associazioni perché le differenze di partenza pesino meno.'],
    padre,
    uffici: [assessorato, 'Servizio minori', 'Sanità pubblica AUSL'],
  },
  {
    chiave: 'tavolo-qualificazione',
    nome: 'Tavolo tematico Qualificazione Servizi',
    tipo: 'tavolo_tecnico',
    sintesi: 'Si occupa di qualità, accesso e lavoro di cura.',
    descrizione: ['Regole comuni, accreditamento, formazione, ascolto di chi usa i servizi.'],
    padre,
    uffici: [assessorato, 'Accreditamento e qualità'],
  },
  {
    chiave: 'tavolo-poverta',
    nome: 'Tavolo tematico trasversale Povertà e Vulnerabilità',
    tipo: 'tavolo_tecnico',
    sintesi: 'Attraversa tutti gli altri: reddito, casa, lavoro, integrazione.',
    descrizione: ['Mette in comune le misure contro la povertà e i progetti delle associazioni.'],
    padre,
    uffici: ['Servizio inclusione', 'Ufficio casa'],
  },
];
