/** An element as the page of the components shows it. */
export interface Elemento {
  tag: string;
  titolo: string;
  spiegazione: string;
  /** The page of the CMS that says the same, and what its link is called. */
  percorso: string;
  collegamento: string;
  /** Attributes beside those that all have, with a space before them. */
  attributi?: string;
}

export const elementi: Elemento[] = [
  {
    tag: 'pdz-piano',
    titolo: 'Il piano',
    spiegazione: 'Che cos’è, dove vuole arrivare, a che punto è, chi lo fa e con quali atti.',
    percorso: '',
    collegamento: 'Il piano di zona',
  },
  {
    tag: 'pdz-calendario',
    titolo: 'Calendario',
    spiegazione: 'Gli incontri in elenco o per mese, con filtri e iscrizione al calendario.',
    percorso: 'incontri',
    collegamento: 'Calendario degli incontri',
  },
  {
    tag: 'pdz-schede',
    titolo: 'Interventi',
    spiegazione: 'Le schede di un programma, con ricerca e filtri.',
    percorso: 'schede',
    collegamento: 'Elenco degli interventi',
  },
  {
    tag: 'pdz-scheda',
    titolo: 'Un intervento',
    spiegazione: 'Una scheda con i suoi anni affiancati, le risorse, chi vi partecipa e i prossimi incontri.',
    percorso: 'schede/centro-per-le-famiglie',
    collegamento: 'Centro per le famiglie',
    attributi: ' scheda="centro-per-le-famiglie"',
  },
  {
    tag: 'pdz-monitoraggio',
    titolo: 'Monitoraggio',
    spiegazione: 'Quanto è previsto e quanto è speso, a che punto sono gli interventi, gli indicatori negli anni.',
    percorso: 'monitoraggio',
    collegamento: 'Il monitoraggio del piano',
  },
  {
    tag: 'pdz-documenti',
    titolo: 'Documenti',
    spiegazione: 'Atti, programmi, verbali e materiali, con ricerca e filtri.',
    percorso: 'documenti',
    collegamento: 'I documenti',
  },
  {
    tag: 'pdz-partner',
    titolo: 'Partner',
    spiegazione: 'Chi partecipa al piano, che cosa fa e come si raggiunge.',
    percorso: 'partner',
    collegamento: 'I partner',
  },
  {
    tag: 'pdz-contatti',
    titolo: 'Contatti',
    spiegazione: 'Un messaggio all’Ufficio di Piano.',
    percorso: 'moduli/contatti',
    collegamento: 'Scrivi all’Ufficio di Piano',
  },
  {
    tag: 'pdz-adesione',
    titolo: 'Adesione',
    spiegazione: 'La richiesta di un’organizzazione di partecipare.',
    percorso: 'moduli/adesioni',
    collegamento: 'Chiedi di partecipare',
  },
  {
    tag: 'pdz-iscrizione',
    titolo: 'Iscrizione',
    spiegazione: 'L’iscrizione a un incontro: posti liberi, lista d’attesa, conferma per posta.',
    percorso: 'moduli/iscrizioni/seminario-impoverimento',
    collegamento: 'Iscriviti all’incontro',
    attributi: ' incontro="seminario-impoverimento"',
  },
  {
    tag: 'pdz-proposta',
    titolo: 'Proposta',
    spiegazione: 'Un bisogno o un’idea progettuale, per un tavolo o un laboratorio.',
    percorso: 'moduli/proposte',
    collegamento: 'Fai una proposta',
  },
  {
    tag: 'pdz-area-partner',
    titolo: 'Area dei partner',
    spiegazione: 'I dati, gli incontri e gli invii di un partner: si entra con un collegamento mandato per e-mail.',
    percorso: 'area',
    collegamento: 'Entra nell’area dei partner',
  },
];
