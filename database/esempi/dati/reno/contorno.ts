import type { DocumentoEsempio, IndicatoreEsempio, RichiesteEsempio } from '../../tipi';

const fonte = 'Dato di esempio';

export const indicatori: IndicatoreEsempio[] = [
  {
    codice: 'RL-I01',
    nome: 'Ore di sollievo usate',
    unita: 'ore',
    descrizione: 'Ore di sostituzione usate dai caregiver.',
    fonte,
    partenza: [2018, 900],
    obiettivo: [2027, 6000],
    rilevazioni: [
      [2023, 3200],
      [2024, 3900],
      [2025, 4600],
    ],
    schede: [2],
  },
  {
    codice: 'RL-I02',
    nome: 'Corse di trasporto solidale',
    unita: 'corse',
    descrizione: 'Corse fatte nell’anno.',
    fonte,
    partenza: [2018, 2100],
    obiettivo: [2027, 8000],
    rilevazioni: [
      [2023, 5200],
      [2024, 5900],
      [2025, 6400],
    ],
    schede: [6],
  },
  {
    codice: 'RL-I03',
    nome: 'Famiglie di una sola persona',
    unita: '%',
    descrizione: 'Quota sul totale delle famiglie.',
    fonte,
    partenza: [2018, 33.1],
    obiettivo: [2027, 36],
    rilevazioni: [
      [2024, 35.2],
      [2025, 35.6],
    ],
    schede: [],
    profilo: true,
  },
];

export const documenti: DocumentoEsempio[] = [
  {
    chiave: 'programma-2026',
    titolo: 'Programma attuativo 2026',
    tipo: 'programma_attuativo',
    data: '2026-04-10',
    sezione: 'Il piano',
    sintesi: 'Schede e risorse dell’anno (testo di esempio).',
    formato: 'pdf',
    testo: ['Il programma porta più servizi nelle frazioni.'],
  },
  {
    chiave: 'programma-2025',
    titolo: 'Programma attuativo 2025',
    tipo: 'programma_attuativo',
    data: '2025-04-07',
    sezione: 'Il piano',
    sintesi: 'Il programma dell’anno precedente (testo di esempio).',
    formato: 'pdf',
    testo: ['Il programma 2025 conferma gli interventi.'],
  },
  {
    chiave: 'accordo',
    titolo: 'Accordo di programma del 30 luglio 2018 (scansione)',
    tipo: 'atto',
    data: '2018-07-30',
    sezione: 'Atti',
    sintesi: 'Copia in immagine, senza testo.',
    formato: 'scansione',
    testo: [],
  },
  {
    chiave: 'mappe',
    titolo: 'Tre mappe delle Valli',
    tipo: 'materiale',
    data: '2026-02-03',
    sezione: 'Materiali di lavoro dei tavoli',
    sintesi: 'Tempi di viaggio, età, affitti.',
    formato: 'pdf',
    testo: ['Da alcune borgate servono cinquanta minuti per arrivare a un ambulatorio.'],
    organo: 'tavolo-welfare',
  },
  {
    chiave: 'convegno',
    titolo: 'Atti del convegno sulla domiciliarità',
    tipo: 'presentazione',
    data: '2025-11-14',
    sezione: 'Convegni e seminari',
    sintesi: 'Interventi e domande.',
    formato: 'pdf',
    testo: ['La casa è il primo luogo di cura.'],
    organo: 'tavolo-domiciliarita',
    scheda: 1,
  },
  {
    chiave: 'lingua-facile',
    titolo: 'Il piano in lingua facile',
    tipo: 'materiale',
    data: '2026-06-01',
    sezione: 'Materiali di lavoro dei tavoli',
    sintesi: 'Due pagine con frasi brevi.',
    formato: 'txt',
    testo: ['Il piano dice come aiutare le persone.', 'Tu puoi dire la tua.', 'Vieni agli incontri.'],
  },
  {
    chiave: 'dgr',
    titolo: 'Indirizzi regionali per i piani di zona',
    tipo: 'normativa',
    data: '2017-09-25',
    sezione: 'Normativa e linee di indirizzo',
    sintesi: 'Le schede attuative regionali.',
    formato: { link: 'https://bur.regione.emilia-romagna.it/' },
    testo: [],
  },
];

export const richieste: RichiesteEsempio = {
  avviso: {
    titolo: 'Avviso di co-progettazione: botteghe di comunità',
    sintesi: 'Cerchiamo enti e botteghe per portare piccoli servizi nelle borgate.',
    testo: [
      'Possono partecipare enti del terzo settore con una o più botteghe (art. 55 D.Lgs. 117/2017). Questo avviso è un esempio.',
    ],
  },
  adesioni: [
    {
      nome: 'Associazione Esempio Sentieri',
      natura: 'ente_terzo_settore',
      descrizione: 'Cura sentieri con persone in inserimento.',
      organi: ['tavolo-poverta'],
      note: 'Attrezzi propri.',
    },
    {
      nome: 'Bottega Esempio del Borgo',
      natura: 'impresa',
      descrizione: 'Alimentari e ritiro referti.',
      organi: ['tavolo-welfare'],
      note: 'Aperti anche la domenica mattina.',
    },
    {
      nome: 'Gruppo Esempio Nonne del Lavino',
      natura: 'gruppo_informale',
      descrizione: 'Cucinano per chi è malato.',
      organi: ['tavolo-domiciliarita'],
      note: 'Siamo undici.',
    },
  ],
  contatti: [
    {
      oggetto: 'Passaggio per la fisioterapia',
      messaggio: 'Abito sopra Calderino e non guido più. Come funziona il trasporto?',
    },
    {
      oggetto: 'Verbale in formato leggibile',
      messaggio: 'Il documento dell’accordo non si legge con il mio programma.',
    },
    { oggetto: 'Corso per assistenti', messaggio: 'Quando comincia il prossimo corso? Lavoro il pomeriggio.' },
  ],
  proposte: [
    {
      titolo: 'Un autobus dopo teatro',
      tipo: 'bisogno',
      testo: 'Per i ragazzi delle frazioni è impossibile tornare la sera.',
      organo: 'tavolo-prevenzione',
    },
    {
      titolo: 'Legna solidale',
      tipo: 'idea',
      testo: 'La legna dei parchi potrebbe andare a chi si scalda con la stufa.',
      organo: 'tavolo-poverta',
    },
  ],
};
