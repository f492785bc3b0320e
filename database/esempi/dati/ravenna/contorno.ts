import type { DocumentoEsempio, IndicatoreEsempio, RichiesteEsempio } from '../../tipi';

const fonte = 'Dato di esempio';

export const indicatori: IndicatoreEsempio[] = [
  {
    codice: 'RA-I01',
    nome: 'Anziani assistiti a casa',
    unita: 'persone',
    descrizione: 'Persone con assistenza domiciliare nell’anno.',
    fonte,
    partenza: [2018, 640],
    obiettivo: [2027, 860],
    rilevazioni: [
      [2023, 738],
      [2024, 765],
      [2025, 792],
    ],
    schede: [17],
  },
  {
    codice: 'RA-I02',
    nome: 'Pasti recuperati e distribuiti',
    unita: 'pasti',
    descrizione: 'Pasti salvati dallo spreco.',
    fonte,
    partenza: [2018, 12000],
    obiettivo: [2027, 40000],
    rilevazioni: [
      [2023, 24500],
      [2024, 28900],
      [2025, 33100],
    ],
    schede: [13],
  },
  {
    codice: 'RA-I03',
    nome: 'Lavoratori con contratto stagionale',
    unita: '%',
    descrizione: 'Quota di residenti occupati a stagione.',
    fonte,
    partenza: [2018, 14.2],
    obiettivo: [2027, 13],
    rilevazioni: [
      [2024, 13.9],
      [2025, 13.7],
    ],
    schede: [],
    profilo: true,
  },
  {
    codice: 'RA-I04',
    nome: 'Stabilimenti accessibili',
    unita: 'stabilimenti',
    descrizione: 'Stabilimenti verificati da persone con disabilità.',
    fonte,
    partenza: [2018, 3],
    obiettivo: [2027, 20],
    rilevazioni: [
      [2023, 8],
      [2024, 10],
      [2025, 12],
    ],
    schede: [21],
  },
];

export const documenti: DocumentoEsempio[] = [
  {
    chiave: 'programma-2026',
    titolo: 'Programma attuativo 2026',
    tipo: 'programma_attuativo',
    data: '2026-03-30',
    sezione: 'Il piano',
    sintesi: 'Le schede e le risorse dell’anno (testo di esempio).',
    formato: 'pdf',
    testo: [
      'Il programma conferma le sette aree.',
      'Le novità riguardano l’estate: sportelli serali, affidi brevi, posti di sollievo.',
    ],
  },
  {
    chiave: 'programma-2025',
    titolo: 'Programma attuativo 2025',
    tipo: 'programma_attuativo',
    data: '2025-03-28',
    sezione: 'Il piano',
    sintesi: 'Il programma dell’anno precedente (testo di esempio).',
    formato: 'pdf',
    testo: ['Il programma 2025 prosegue gli interventi.'],
  },
  {
    chiave: 'accordo',
    titolo: 'Accordo di programma firmato (scansione)',
    tipo: 'atto',
    data: '2018-07-25',
    sezione: 'Atti',
    sintesi: 'Copia in immagine: non si può leggere con un lettore di schermo.',
    formato: 'scansione',
    testo: [],
  },
  {
    chiave: 'profilo',
    titolo: 'Profilo di comunità in dieci numeri',
    tipo: 'materiale',
    data: '2026-01-20',
    sezione: 'Materiali di lavoro dei tavoli',
    sintesi: 'I dati da cui partono i tavoli.',
    formato: 'pdf',
    testo: ['Una famiglia su tre è fatta di una sola persona.', 'Il lavoro stagionale riguarda un occupato su sette.'],
    organo: 'ufficio-di-piano',
  },
  {
    chiave: 'mare',
    titolo: 'Carta dei servizi «Mare per tutti»',
    tipo: 'materiale',
    data: '2026-05-04',
    sezione: 'Informazioni utili',
    sintesi: 'Che cosa chiedere a uno stabilimento.',
    formato: 'txt',
    testo: ['Passerella fino all’acqua.', 'Bagno con maniglioni.', 'Personale formato.'],
    organo: 'tavolo-disabili',
    scheda: 21,
  },
  {
    chiave: 'legge-2',
    titolo: 'L.R. 2/2003: sezione del sito regionale',
    tipo: 'normativa',
    data: '2003-03-12',
    sezione: 'Normativa e linee di indirizzo',
    sintesi: 'La legge regionale sui servizi sociali.',
    formato: { link: 'https://demetra.regione.emilia-romagna.it/' },
    testo: [],
  },
];

export const richieste: RichiesteEsempio = {
  avviso: {
    titolo: 'Avviso di co-progettazione: una foresteria per chi lavora a stagione',
    sintesi:
      'Cerchiamo enti del terzo settore e imprese per gestire insieme una foresteria a Cervia da maggio a settembre.',
    testo: [
      'Possono rispondere enti del terzo settore, anche con imprese del turismo (art. 55 D.Lgs. 117/2017). Questo avviso è un esempio.',
    ],
  },
  adesioni: [
    {
      nome: 'Associazione Esempio Capanno',
      natura: 'ente_terzo_settore',
      descrizione: 'Insegna a pescare ai ragazzi.',
      organi: ['tavolo-giovani'],
      note: 'Attivi da marzo a novembre.',
    },
    {
      nome: 'Cooperativa sociale Esempio Marea',
      natura: 'cooperativa',
      descrizione: 'Bagnini e assistenza in spiaggia.',
      organi: ['tavolo-disabili'],
      note: 'Formati venti operatori.',
    },
    {
      nome: 'Gruppo Esempio Vicini di casa sparsa',
      natura: 'gruppo_informale',
      descrizione: 'Famiglie di una frazione che si aiutano con i passaggi.',
      organi: ['tavolo-anziani'],
      note: 'Siamo in nove.',
    },
    {
      nome: 'Hotel Esempio Stella srl',
      natura: 'impresa',
      descrizione: 'Albergo che assume con il patto antiviolenza.',
      organi: ['tavolo-famiglie'],
      note: 'Chiuso da ottobre a marzo.',
    },
  ],
  contatti: [
    {
      oggetto: 'Passaggi per l’ospedale',
      messaggio: 'Abito in una frazione e devo fare cure tre volte alla settimana. A chi chiedo?',
    },
    {
      oggetto: 'Corso di italiano con bambini',
      messaggio: 'Il corso di Cervia ha lo spazio per i piccoli anche al pomeriggio?',
    },
    {
      oggetto: 'Stage per mio figlio',
      messaggio: 'Ha diciassette anni e una disabilità lieve: vorrebbe lavorare in giardino.',
    },
    { oggetto: 'Segnalazione', messaggio: 'La rampa del centro culturale è occupata spesso dai motorini.' },
  ],
  proposte: [
    {
      titolo: 'Docce calde in spiaggia d’inverno',
      tipo: 'idea',
      testo: 'Potrebbero servire a chi dorme in auto.',
      organo: 'tavolo-poverta',
    },
    {
      titolo: 'Bus dopo le 21',
      tipo: 'bisogno',
      testo: 'Chi lavora in cucina finisce tardi e non ha mezzi.',
      organo: 'tavolo-giovani',
    },
    {
      titolo: 'Panchine al sole davanti al centro diurno',
      tipo: 'bisogno',
      testo: 'Gli anziani aspettano il pulmino in piedi.',
      organo: 'tavolo-anziani',
    },
  ],
};
