import type { PianoEsempio } from '../../tipi';
import { normativa } from '../comuni/normativa';
import { cheCosE, comePartecipare } from '../comuni/sezioni';

export const piano: PianoEsempio = {
  chiave: 'piano-di-zona-2018-2020',
  titolo: 'Piano di Zona Distretto Città di Bologna 2018-2020',
  inizio: '2018-01-01',
  fine: '2020-12-31',
  prorogatoFino: '2027-12-31',
  sezioni: [
    cheCosE,
    {
      titolo: 'La scelta di Bologna',
      testo: [
        'Al centro c’è la lotta alla povertà e all’impoverimento. Non solo per chi è già povero, ma per chi vive in equilibrio: un affitto troppo alto, un lavoro a ore, una malattia, la solitudine. L’idea è arrivare prima, quando la difficoltà è ancora piccola.',
        'Per questo le risorse e i progetti che prima andavano ciascuno per conto proprio sono messi in fila e guardati insieme.',
      ],
    },
    {
      titolo: 'Come è nato',
      testo: [
        'Hanno lavorato tre livelli. Il Comitato di Distretto ha deciso le priorità. Sei tavoli tecnici, con persone di Comune, Azienda USL e Asp e con medici e pediatri, hanno scritto le 48 schede di intervento. Nei sei quartieri i laboratori hanno raccolto bisogni e idee da chi ci abita.',
        'Il 24 ottobre 2018 il piano è stato presentato alla città in Sala Borsa, con il seminario «Le sfide per un welfare territoriale inclusivo». Subito dopo è cominciata la seconda fase: progettare e realizzare insieme, e controllare i risultati.',
      ],
    },
    {
      titolo: 'I laboratori di quartiere',
      testo: [
        'In ogni quartiere un laboratorio riunisce abitanti, associazioni, scuole e Servizio sociale territoriale. Si parte da una mappa di quello che c’è e di quello che manca, si scelgono poche cose da fare e ci si ritrova per vedere come è andata.',
        'I laboratori si tengono in contatto con gli altri percorsi della città, come il bilancio partecipativo, perché la stessa persona non debba raccontare tre volte la stessa cosa.',
      ],
    },
    comePartecipare,
  ],
  fasi: [
    {
      nome: 'Obiettivi prioritari e idee progettuali',
      stato: 'conclusa',
      fine: '2018-07-31',
      descrizione: 'I tavoli e i laboratori leggono i bisogni e propongono. Si chiude con l’approvazione del piano.',
    },
    {
      nome: 'Presentazione alla città',
      stato: 'conclusa',
      inizio: '2018-10-24',
      fine: '2018-10-24',
      descrizione: 'Seminario pubblico «Le sfide per un welfare territoriale inclusivo» in Sala Borsa.',
    },
    {
      nome: 'Co-progettazione, realizzazione e monitoraggio',
      stato: 'in_corso',
      inizio: '2018-10-25',
      descrizione:
        'Tra fine ottobre e metà novembre 2018 i laboratori ripartono per realizzare le idee scelte e controllarne i risultati. Con la proroga continua ogni anno con il programma attuativo.',
    },
    {
      nome: 'Verso il nuovo piano',
      stato: 'prevista',
      descrizione: 'Quando la Regione approva il suo nuovo piano, il distretto ricomincia dalla lettura dei bisogni.',
    },
  ],
  processi: [
    {
      nome: 'Bilancio partecipativo',
      descrizione: 'Gli abitanti propongono e votano lavori e progetti nel proprio quartiere.',
    },
    { nome: 'Piano periferie', descrizione: 'Interventi su edifici e spazi pubblici lontani dal centro.' },
    { nome: 'PON Metro', descrizione: 'Fondi europei per l’inclusione e il digitale nelle grandi città.' },
  ],
  normativa,
  priorita: [
    {
      nome: 'Contrasto alla povertà e all’impoverimento',
      descrizione: 'La priorità che attraversa tutto il piano: arrivare prima che la difficoltà diventi esclusione.',
    },
    { nome: 'Prossimità', descrizione: 'Servizi riconoscibili e raggiungibili a piedi in ogni quartiere.' },
    { nome: 'Lavorare insieme', descrizione: 'Progettare con chi abita e lavora nel territorio, non solo per loro.' },
  ],
  bisogni: [
    {
      nome: 'Persone anziane sole',
      descrizione: 'Cresce il numero di chi ha più di ottant’anni e vive da solo, spesso in case senza ascensore.',
      fonte: 'Profilo di comunità (esempio)',
    },
    {
      nome: 'Famiglie che lavorano e non arrivano a fine mese',
      descrizione: 'Affitti alti e lavori a ore: un imprevisto basta a far saltare i conti.',
      fonte: 'Sportelli sociali (esempio)',
    },
    {
      nome: 'Ragazzi che si ritirano',
      descrizione: 'Più assenze da scuola, più tempo in camera, più richieste di aiuto ai servizi.',
      fonte: 'Scuole e neuropsichiatria (esempio)',
    },
    {
      nome: 'Casa che non si trova',
      descrizione: 'Anche chi ha uno stipendio fatica a trovare un contratto.',
      fonte: 'Laboratori di quartiere (esempio)',
    },
    {
      nome: 'Distanza dai servizi',
      descrizione: 'Chi parla poco l’italiano o non usa internet rinuncia a chiedere.',
      fonte: 'Laboratori di quartiere (esempio)',
    },
  ],
  obiettiviLocali: [
    {
      nome: 'Un welfare che si incontra nel quartiere',
      descrizione: 'Case della comunità, sportelli e biblioteche come porte dello stesso servizio.',
    },
  ],
  accordo: {
    titolo: 'Accordo di programma per il Piano di Zona 2018-2020 (esempio)',
    organoAdottante: 'Comitato di Distretto',
    data: '2018-07-27',
    firmatari: [{ nome: 'Comune di Bologna' }, { nome: 'Azienda USL di Bologna' }],
  },
};
