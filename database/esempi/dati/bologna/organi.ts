import type { OrganoEsempio } from '../../tipi';

const servizi = 'Servizio sociale territoriale';

const laboratorio = (chiave: string, quartiere: string, sintesi: string, lavoro: string): OrganoEsempio => ({
  chiave: `laboratorio-${chiave}`,
  nome: `Laboratorio di Quartiere ${quartiere}`,
  tipo: 'laboratorio_quartiere',
  sintesi,
  descrizione: [
    'Un luogo aperto in cui chi vive e lavora nel quartiere decide insieme ai servizi che cosa è più urgente e che cosa si può fare con le forze che ci sono.',
    lavoro,
  ],
  padre: 'ufficio-di-piano',
  territorio: quartiere,
  uffici: [`Quartiere ${quartiere}`, `${servizi} – ${quartiere}`],
});

export const organi: OrganoEsempio[] = [
  {
    chiave: 'comitato-di-distretto',
    nome: 'Comitato di Distretto',
    tipo: 'comitato_distretto',
    sintesi: 'È il luogo della decisione politica: approva il piano, i programmi annuali e come si usano i fondi.',
    descrizione: [
      'Ne fanno parte il Comune e l’Azienda USL. Decide le priorità, approva il programma attuativo e controlla, almeno due volte l’anno, a che punto sono gli interventi.',
    ],
    uffici: ['Assessorato al welfare', 'Direzione del Distretto AUSL', 'Presidenze di quartiere'],
  },
  {
    chiave: 'ufficio-di-piano',
    nome: 'Ufficio di Piano',
    tipo: 'ufficio_piano',
    sintesi: 'Tiene insieme il lavoro di tutti: prepara gli atti, raccoglie i dati, organizza i tavoli.',
    descrizione: [
      'È una struttura comune tra Comune e Azienda USL. A questo ufficio si scrive per partecipare, per chiedere una correzione o per avere un documento.',
    ],
    padre: 'comitato-di-distretto',
    uffici: [
      'Ufficio di Piano',
      'Area welfare e promozione del benessere della comunità',
      'Unità attività sociosanitarie AUSL',
    ],
  },
  {
    chiave: 'tavolo-non-autosufficienza',
    nome: 'Tavolo Non Autosufficienza',
    tipo: 'tavolo_tecnico',
    sintesi: 'Si occupa di chi non riesce più, o non riesce da solo, nelle cose di ogni giorno.',
    descrizione: [
      'Lavora su assistenza a casa, centri diurni, residenze, sostegno a chi si prende cura e progetti di vita delle persone con disabilità.',
    ],
    padre: 'ufficio-di-piano',
    uffici: [
      'Servizio anziani e disabili',
      'Unità attività sociosanitarie AUSL',
      'Asp Città di Bologna – Area anziani',
    ],
  },
  {
    chiave: 'tavolo-tutela-minori',
    nome: 'Tavolo Tutela minori, sostegno alle relazioni familiari e politiche di genere',
    tipo: 'tavolo_tecnico',
    sintesi: 'Si occupa di bambini, famiglie in difficoltà e donne che subiscono violenza.',
    descrizione: ['Tiene insieme tutela, affido, sostegno ai genitori, contrasto alla violenza e pari opportunità.'],
    padre: 'ufficio-di-piano',
    uffici: ['Servizio risorse minori', 'Consultori familiari AUSL', 'Centro per le famiglie'],
  },
  {
    chiave: 'tavolo-adolescenza',
    nome: 'Tavolo Promozione del Benessere e prevenzione in adolescenza',
    tipo: 'tavolo_tecnico',
    sintesi: 'Si occupa di ragazze e ragazzi dagli 11 ai 19 anni, a scuola e fuori.',
    descrizione: [
      'Mette allo stesso tavolo scuola, servizi, sanità, sport e cultura per arrivare prima che un disagio diventi un’emergenza.',
    ],
    padre: 'ufficio-di-piano',
    uffici: ['Servizi educativi scolastici territoriali', 'Neuropsichiatria infantile AUSL', 'Ufficio giovani'],
  },
  {
    chiave: 'tavolo-inclusione',
    nome: 'Tavolo Inclusione attiva, povertà e grave emarginazione adulta',
    tipo: 'tavolo_tecnico',
    sintesi: 'Si occupa di reddito, casa e lavoro per chi è povero o rischia di diventarlo.',
    descrizione: [
      'Segue le misure contro la povertà, l’accoglienza di chi vive in strada, l’abitare di transizione, l’accoglienza di chi chiede protezione.',
    ],
    padre: 'ufficio-di-piano',
    uffici: [
      'Ufficio contrasto alla grave emarginazione adulta',
      'Centro per l’impiego',
      'Asp Città di Bologna – Area inclusione',
    ],
  },
  {
    chiave: 'tavolo-salute',
    nome: 'Tavolo Prevenzione e promozione della salute',
    tipo: 'tavolo_tecnico',
    sintesi: 'Si occupa di salute prima della malattia: movimento, prevenzione, dipendenze, salute mentale.',
    descrizione: [
      'Lavora con medici, pediatri, farmacie, scuole e associazioni perché scegliere bene sia più facile, soprattutto dove si vive peggio.',
    ],
    padre: 'ufficio-di-piano',
    uffici: [
      'Dipartimento di sanità pubblica AUSL',
      'Dipartimento salute mentale AUSL',
      'Ufficio promozione della salute',
    ],
  },
  {
    chiave: 'tavolo-comunita',
    nome: 'Tavolo Lavoro di comunità',
    tipo: 'tavolo_tecnico',
    sintesi: 'Si occupa di come i servizi lavorano con gli abitanti e non solo per loro.',
    descrizione: [
      'Mette a punto metodi comuni ai sei quartieri: accoglienza, volontariato, uso degli spazi, valutazione partecipata.',
    ],
    padre: 'ufficio-di-piano',
    uffici: ['Area quartieri', servizi, 'Ufficio immaginazione civica'],
  },
  laboratorio(
    'borgo-panigale-reno',
    'Borgo Panigale-Reno',
    'Si occupa di solitudine e spostamenti in un quartiere lungo e attraversato da grandi strade.',
    'Qui si lavora soprattutto su anziani soli, orti e collegamenti tra le frazioni.',
  ),
  laboratorio(
    'navile',
    'Navile',
    'Si occupa di scuola, cortili e convivenza nel quartiere con più bambini.',
    'Qui si lavora soprattutto su doposcuola, case popolari e donne arrivate da poco.',
  ),
  laboratorio(
    'porto-saragozza',
    'Porto-Saragozza',
    'Si occupa di case, soffitte e vicinato tra centro e colli.',
    'Qui si lavora soprattutto su affitti, demenze e cortili condivisi.',
  ),
  laboratorio(
    'san-donato-san-vitale',
    'San Donato-San Vitale',
    'Si occupa di giovani e lavoro, tra piazze, mercati e sedi universitarie.',
    'Qui si lavora soprattutto su ragazzi fuori dalla scuola, musica e botteghe.',
  ),
  laboratorio(
    'santo-stefano',
    'Santo Stefano',
    'Si occupa di chi vive solo, nelle case grandi del centro e in collina.',
    'Qui si lavora soprattutto su affido, biblioteche e compagnia agli anziani.',
  ),
  laboratorio(
    'savena',
    'Savena',
    'Si occupa di salute e tempo libero in un quartiere di famiglie e di verde.',
    'Qui si lavora soprattutto su gruppi di cammino, teatro e case popolari.',
  ),
];
