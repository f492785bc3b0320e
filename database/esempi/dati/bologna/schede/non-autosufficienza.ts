import type { SchedaEsempio } from '../../../tipi';

export const nonAutosufficienza: SchedaEsempio[] = [
  {
    titolo: 'Assistenza domiciliare e sostegno alla vita in casa',
    tipologia: 'domiciliare',
    regionali: [21, 32],
    sintesi:
      'Un aiuto a casa per lavarsi, mangiare, muoversi e uscire. È per le persone anziane che non ce la fanno più da sole e vogliono restare nella propria abitazione.',
    motivazione:
      'Un bolognese su quattro ha più di 65 anni e quasi metà degli ultraottantenni vive da sola. Chi resta a casa con un aiuto regolare va meno spesso al pronto soccorso e conserva le proprie abitudini.',
    descrizione:
      'L’assistente sociale e l’infermiere valutano insieme la situazione e scrivono con la persona un piano di aiuto: quante ore, per fare che cosa, con chi. Il piano si rivede ogni sei mesi o quando qualcosa cambia.',
    destinatari:
      'Persone anziane non autosufficienti o parzialmente autosufficienti che abitano in città, e chi se ne prende cura.',
    azioni: [
      'Valutazione a casa entro quindici giorni dalla domanda',
      'Aiuto per igiene, pasti, spesa e uscite',
      'Pasti a domicilio sette giorni su sette',
      'Rientro protetto dopo un ricovero',
    ],
    politiche:
      'Si lega alla sanità territoriale (assistenza infermieristica) e alla casa, con piccoli adattamenti dei bagni e delle entrate.',
    attori: 'Comune, Azienda USL, Asp, cooperative accreditate, medici di medicina generale.',
    novita: 'Il servizio copre anche la sera, dalle 19 alle 21, nei quartieri Savena e Navile.',
    capofila: 'comune-bologna',
    risorse: { frna: 5_400_000, fnna: 640_000, comuni: 980_000, 'compartecipazione-utenti': 710_000 },
  },
  {
    titolo: 'Centri diurni per persone anziane',
    tipologia: 'struttura',
    regionali: [21, 22],
    sintesi:
      'Un posto dove passare la giornata in compagnia, con cure e attività, e tornare a casa la sera. Alleggerisce anche la famiglia.',
    motivazione:
      'Molte famiglie riescono ad assistere un genitore solo se di giorno qualcun altro se ne occupa mentre lavorano.',
    descrizione:
      'I centri accolgono da lunedì a sabato, con trasporto. Ogni ospite ha un programma suo: movimento, memoria, cucina, uscite nel quartiere.',
    destinatari: 'Persone anziane non autosufficienti, anche con demenza in fase iniziale o media.',
    azioni: [
      'Accoglienza anche per due o tre giorni alla settimana',
      'Trasporto attrezzato',
      'Attività con scuole e associazioni del quartiere',
    ],
    politiche: 'Si lega alla mobilità e alla cultura: biblioteche e musei portano attività nei centri.',
    attori: 'Asp, cooperative accreditate, Azienda USL, volontariato.',
    novita: 'Due centri aprono il sabato pomeriggio, in prova per un anno.',
    capofila: 'asp-bologna',
    risorse: { frna: 3_150_000, 'compartecipazione-utenti': 1_240_000, comuni: 420_000 },
  },
  {
    titolo: 'Residenze per anziani: qualità e ricoveri di sollievo',
    tipologia: 'struttura',
    regionali: [22],
    sintesi: 'Posti in residenza per chi non può più vivere a casa, e periodi brevi per far riposare chi assiste.',
    motivazione:
      'Chi arriva in residenza è più anziano e più malato di dieci anni fa: servono personale preparato e luoghi che non somiglino a un ospedale.',
    descrizione:
      'Oltre ai posti stabili, una quota è riservata a periodi fino a trenta giorni: dopo un ricovero, per una vacanza di chi assiste o per un’emergenza in famiglia.',
    destinatari: 'Persone anziane non autosufficienti in graduatoria e famiglie che assistono a casa.',
    azioni: [
      'Posti di sollievo prenotabili durante l’anno',
      'Visite di controllo sulla qualità della vita',
      'Formazione sul fine vita e sul dolore',
    ],
    politiche: 'Si lega alle cure palliative e alla formazione professionale.',
    attori: 'Azienda USL, Asp, gestori accreditati, comitati dei familiari.',
    novita: 'Ogni residenza pubblica un breve rapporto annuale sulla vita al suo interno.',
    capofila: 'ausl-bologna',
    risorse: { frna: 14_800_000, 'compartecipazione-utenti': 9_300_000, 'fondo-sanitario-regionale': 2_100_000 },
  },
  {
    titolo: 'Chi si prende cura: sostegno ai caregiver',
    tipologia: 'territoriale',
    regionali: [5, 34],
    sintesi: 'Ascolto, informazioni e qualche ora di respiro per chi assiste ogni giorno un familiare.',
    motivazione:
      'Chi assiste spesso lascia il lavoro e si isola. Riconoscere il suo ruolo fa bene a due persone insieme.',
    descrizione:
      'Uno sportello raccoglie i bisogni, spiega permessi e contributi, organizza gruppi e ore di sostituzione a casa.',
    destinatari:
      'Familiari e amici che assistono in modo continuativo, compresi i ragazzi che aiutano un genitore malato.',
    azioni: [
      'Sportello telefonico e in presenza',
      'Gruppi di mutuo aiuto condotti da psicologi',
      'Pacchetti di ore di sostituzione',
      'Corsi brevi su movimentazione e farmaci',
    ],
    politiche: 'Si lega alle politiche del lavoro e della conciliazione.',
    attori: 'Comune, Azienda USL, sindacati, associazioni di familiari.',
    novita: 'Nasce un percorso per giovani caregiver insieme alle scuole superiori.',
    capofila: 'comune-bologna',
    risorse: { frna: 390_000, fnna: 260_000, 'fondazioni-privati': 45_000 },
    organi: ['tavolo-comunita'],
  },
  {
    titolo: 'Demenze: diagnosi, caffè della memoria e quartieri amici',
    tipologia: 'territoriale',
    regionali: [23],
    sintesi: 'Visite, gruppi e luoghi accoglienti per chi perde la memoria e per chi gli vive accanto.',
    motivazione: 'In città si stimano oltre settemila persone con demenza; la maggior parte vive in famiglia.',
    descrizione:
      'Ambulatori, incontri settimanali in luoghi normali e formazione di negozianti, vigili e autisti perché sappiano riconoscere e aiutare.',
    destinatari: 'Persone con disturbi della memoria, familiari, cittadini dei quartieri coinvolti.',
    azioni: ['Presa in carico in ambulatorio', 'Sette caffè della memoria', 'Formazione di esercizi e uffici «amici»'],
    politiche: 'Si lega alla cultura (musei accessibili) e al commercio di vicinato.',
    attori: 'Azienda USL, associazioni, quartieri, musei.',
    novita: 'Il quartiere Porto-Saragozza diventa il secondo «quartiere amico».',
    capofila: 'ausl-bologna',
    risorse: { 'fondo-sanitario-regionale': 520_000, frna: 180_000, 'fondazioni-privati': 60_000 },
  },
];

export const disabilita: SchedaEsempio[] = [
  {
    titolo: 'Progetto di vita e «dopo di noi»',
    tipologia: 'territoriale',
    regionali: [6],
    sintesi:
      'La persona con disabilità, la famiglia e i servizi scrivono insieme come vivere da adulti: dove, con chi, facendo che cosa.',
    motivazione: 'Aspettare l’emergenza, quando un genitore non c’è più, costringe a scelte affrettate.',
    descrizione:
      'Un’équipe segue la persona dai diciotto anni. Prova periodi fuori casa, cerca coinquilini, mette insieme risorse pubbliche e della famiglia in un solo bilancio.',
    destinatari: 'Persone con disabilità dai 18 ai 64 anni e le loro famiglie.',
    azioni: [
      'Fine settimana e settimane di prova in appartamento',
      'Gruppi di coabitazione stabile',
      'Consulenza legale e patrimoniale alle famiglie',
    ],
    politiche: 'Si lega alla casa, al lavoro e alla riforma della disabilità (D.Lgs. 62/2024).',
    attori: 'Comune, Azienda USL, fondazioni, associazioni di familiari, cooperative.',
    novita: 'Parte l’unità di valutazione unica prevista dalla riforma.',
    capofila: 'comune-bologna',
    risorse: { frna: 1_900_000, fnna: 730_000, 'fondazioni-privati': 220_000, pnrr: 715_000 },
  },
  {
    titolo: 'Centri e laboratori per persone con disabilità',
    tipologia: 'struttura',
    regionali: [6, 7],
    sintesi: 'Luoghi dove imparare, lavorare un poco, stare insieme. Ogni persona ha un programma costruito su di lei.',
    motivazione:
      'Finita la scuola molti giovani perdono relazioni e occasioni: servono luoghi che le rimettano in movimento.',
    descrizione:
      'Centri socioriabilitativi e laboratori protetti collegati con botteghe e orti del quartiere, per non restare chiusi dentro.',
    destinatari: 'Giovani e adulti con disabilità che hanno finito la scuola.',
    azioni: [
      'Laboratori di cucina, falegnameria, grafica',
      'Attività fuori dal centro almeno due volte alla settimana',
      'Trasporto',
    ],
    politiche: 'Si lega alla formazione professionale e alla mobilità.',
    attori: 'Azienda USL, cooperative sociali, associazioni, imprese ospitanti.',
    novita: 'Un laboratorio di grafica prepara i materiali in linguaggio facile del Comune.',
    capofila: 'ausl-bologna',
    risorse: { frna: 4_250_000, comuni: 610_000, 'compartecipazione-utenti': 190_000 },
  },
  {
    titolo: 'Muoversi, vedere, comunicare: contributi per l’autonomia',
    tipologia: 'misura_economica',
    regionali: [6, 21],
    sintesi: 'Soldi e consigli per adattare la casa o l’auto e per comprare strumenti che aiutano a essere autonomi.',
    motivazione: 'Spesso basta un ausilio scelto bene per fare da soli quello che prima richiedeva un’altra persona.',
    descrizione:
      'Un centro specializzato prova gli ausili con la persona e consiglia; il contributo copre una parte della spesa secondo il reddito.',
    destinatari: 'Persone con disabilità di ogni età e famiglie.',
    azioni: [
      'Consulenza e prova degli ausili',
      'Contributi per casa, auto e tecnologie',
      'Prestito di ausili in attesa della fornitura',
    ],
    politiche: 'Si lega alla casa (barriere architettoniche) e al digitale.',
    attori: 'Comune, Azienda USL, centro ausili, associazioni.',
    novita: 'Si può fare domanda anche online, con aiuto allo sportello di quartiere.',
    capofila: 'comune-bologna',
    risorse: { fnna: 340_000, 'fondo-sociale-locale': 90_000, altro: 55_000 },
  },
];
