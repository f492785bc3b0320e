import type { OrganoEsempio } from '../../tipi';

const tavolo = (
  chiave: string,
  area: string,
  sintesi: string,
  descrizione: string,
  uffici: string[],
): OrganoEsempio => ({
  chiave: `tavolo-${chiave}`,
  nome: `Tavolo ${area}`,
  tipo: 'tavolo_tecnico',
  sintesi,
  descrizione: [descrizione],
  padre: 'ufficio-di-piano',
  uffici,
});

export const organi: OrganoEsempio[] = [
  {
    chiave: 'comitato-di-distretto',
    nome: 'Comitato di Distretto',
    tipo: 'comitato_distretto',
    sintesi: 'I sindaci dei tre comuni e l’Azienda USL decidono insieme priorità e risorse.',
    descrizione: [
      'È la parte politica del piano: indica gli obiettivi, approva i programmi annuali e ne verifica i risultati.',
    ],
    uffici: [
      'Assessorato ai servizi sociali di Ravenna',
      'Assessorato ai servizi sociali di Cervia',
      'Assessorato ai servizi sociali di Russi',
      'Direzione del Distretto AUSL',
    ],
  },
  {
    chiave: 'ufficio-di-piano',
    nome: 'Ufficio di Piano',
    tipo: 'ufficio_piano',
    sintesi: 'La struttura stabile che prepara gli atti e tiene i contatti tra tutti.',
    descrizione: [
      'Ha sede presso il Comune di Ravenna. Raccoglie dati e proposte, cura il rapporto tecnico con la Regione, segue il piano in ogni fase.',
    ],
    padre: 'comitato-di-distretto',
    uffici: [
      'U.O. Coordinamento pianificazione e monitoraggio',
      'Servizio sociale associato',
      'Attività sociosanitarie AUSL',
    ],
  },
  tavolo(
    'famiglie',
    'Responsabilità familiari, capacità genitoriali, diritti dei bambini e degli adolescenti',
    'Si occupa di bambini e genitori.',
    'Riunisce servizi, scuole, pediatri e associazioni su cura, tutela e sostegno a chi cresce figli.',
    ['Centro per le famiglie', 'Consultorio familiare', 'Servizio minori'],
  ),
  tavolo(
    'giovani',
    'Benessere dei giovani e prevenzione del disagio giovanile',
    'Si occupa di ragazzi, scuola e tempo libero.',
    'Mette insieme scuole, centri giovanili, sport e sanità per prevenire e per dare occasioni.',
    ['Politiche giovanili', 'Neuropsichiatria infantile'],
  ),
  tavolo(
    'immigrazione',
    'Immigrazione, asilo, lotta alla tratta',
    'Si occupa di chi arriva da altri Paesi e di chi è sfruttato.',
    'Lavora su accoglienza, lingua, mediazione e protezione delle vittime di tratta.',
    ['Ufficio immigrazione', 'Sportello stranieri'],
  ),
  tavolo(
    'poverta',
    'Contrasto alla povertà e all’esclusione sociale',
    'Si occupa di reddito, casa e accoglienze.',
    'Coordina servizi a bassa soglia, contributi ed empori solidali, con attenzione al lavoro stagionale.',
    ['Servizio inclusione', 'Ufficio casa'],
  ),
  tavolo(
    'reinserimento',
    'Reinserimento sociale',
    'Si occupa di chi riparte dopo una dipendenza, il carcere o una crisi.',
    'Costruisce percorsi di cura, lavoro e casa per chi vuole ricominciare.',
    ['Servizio dipendenze', 'Inserimenti lavorativi'],
  ),
  tavolo(
    'anziani',
    'Anziani',
    'Si occupa di assistenza e di invecchiamento attivo.',
    'Affronta la rarefazione delle reti familiari: domiciliarità, sollievo, anziani soli.',
    ['Servizio anziani', 'Assistenza infermieristica territoriale'],
  ),
  tavolo(
    'disabili',
    'Disabili',
    'Si occupa di autonomia, lavoro e tempo libero.',
    'Segue i progetti di vita dall’età scolare all’età adulta.',
    ['Servizio disabilità', 'Neuropsichiatria e disabilità adulta'],
  ),
];
