/**
 * The closed lists of the domain: value on the wire and in the database, and what people read.
 * Values are stable; labels may be reworded. Sources: L. 328/2000, DGR Emilia-Romagna 1423/2017,
 * D.Lgs. 117/2017 (RUNTS sections), L. 241/1990 (states of a request).
 */
export interface Etichetta {
  readonly it: string;
  readonly en: string;
}

export type Vocabolario = Readonly<Record<string, Etichetta>>;

const vocabolario = <T extends Vocabolario>(voci: T): T => voci;

/** The values of a vocabulary as the non-empty tuple that zod and Strapi want. */
export function valori<T extends Vocabolario>(voci: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(voci) as [keyof T & string, ...(keyof T & string)[]];
}

export const tipoTerritorio = vocabolario({
  comune: { it: 'Comune', en: 'Municipality' },
  unione: { it: 'Unione di comuni', en: 'Union of municipalities' },
  quartiere: { it: 'Quartiere', en: 'City quarter' },
});

export const tipologiaScheda = vocabolario({
  struttura: { it: 'Struttura', en: 'Facility' },
  domiciliare: { it: 'Servizio domiciliare', en: 'Home service' },
  territoriale: { it: 'Servizio territoriale', en: 'Community service' },
  misura_economica: { it: 'Misura economica', en: 'Financial support' },
  prestazione: { it: 'Prestazione singola', en: 'Single service' },
  iniziativa: { it: 'Iniziativa', en: 'Initiative' },
});

export const ambito = vocabolario({
  distrettuale: { it: 'Distrettuale', en: 'Whole district' },
  sub_distrettuale: { it: 'Sub-distrettuale', en: 'Part of the district' },
  aziendale: { it: 'Aziendale', en: 'Whole health authority' },
});

export const statoAttuazione = vocabolario({
  da_avviare: { it: 'Da avviare', en: 'Not started' },
  in_corso: { it: 'In corso', en: 'In progress' },
  concluso: { it: 'Concluso', en: 'Completed' },
  sospeso: { it: 'Sospeso', en: 'Suspended' },
});

export const statoFase = vocabolario({
  prevista: { it: 'Prevista', en: 'Planned' },
  in_corso: { it: 'In corso', en: 'In progress' },
  conclusa: { it: 'Conclusa', en: 'Completed' },
});

export const tipoOrgano = vocabolario({
  comitato_distretto: { it: 'Comitato di distretto', en: 'District committee' },
  ufficio_piano: { it: 'Ufficio di piano', en: 'Plan office' },
  tavolo_tecnico: { it: 'Tavolo tecnico', en: 'Technical table' },
  tavolo_welfare: { it: 'Tavolo welfare', en: 'Welfare table' },
  tavolo_concertazione_sindacale: { it: 'Tavolo di concertazione sindacale', en: 'Trade-union table' },
  laboratorio_quartiere: { it: 'Laboratorio di quartiere', en: 'Neighbourhood workshop' },
  coordinamento: { it: 'Coordinamento', en: 'Coordination group' },
});

export const ruoloComponente = vocabolario({
  presidente: { it: 'Presidente', en: 'Chair' },
  coordinatore: { it: 'Coordinatore', en: 'Coordinator' },
  componente: { it: 'Componente', en: 'Member' },
  supplente: { it: 'Supplente', en: 'Deputy' },
});

export const ruoloPartecipazione = vocabolario({
  promotore: { it: 'Promotore', en: 'Promoter' },
  gestore: { it: 'Gestore', en: 'Provider' },
  partecipante: { it: 'Partecipante', en: 'Participant' },
  finanziatore: { it: 'Finanziatore', en: 'Funder' },
});

export const tipoIncontro = vocabolario({
  seduta: { it: 'Seduta', en: 'Session' },
  laboratorio: { it: 'Laboratorio', en: 'Workshop' },
  seminario_convegno: { it: 'Seminario o convegno', en: 'Seminar or conference' },
  evento_pubblico: { it: 'Evento pubblico', en: 'Public event' },
});

export const accesso = vocabolario({
  aperto: { it: 'Aperto a tutti', en: 'Open to all' },
  su_iscrizione: { it: 'Su iscrizione', en: 'By registration' },
  riservato: { it: 'Riservato ai componenti', en: 'Members only' },
});

/** `bozza` is the draft of draft & publish: a published incontro has one of these. */
export const statoIncontro = vocabolario({
  programmato: { it: 'Programmato', en: 'Scheduled' },
  convocato: { it: 'Convocato', en: 'Convened' },
  rinviato: { it: 'Rinviato a data da definire', en: 'Postponed' },
  annullato: { it: 'Annullato', en: 'Cancelled' },
  svolto: { it: 'Svolto', en: 'Held' },
});

export const tipoDocumento = vocabolario({
  piano: { it: 'Piano di zona', en: 'District plan' },
  programma_attuativo: { it: 'Programma attuativo', en: 'Implementation programme' },
  atto: { it: 'Atto o delibera', en: 'Act or resolution' },
  normativa: { it: 'Normativa e linee di indirizzo', en: 'Law and guidance' },
  materiale: { it: 'Materiale di lavoro', en: 'Working paper' },
  verbale: { it: 'Verbale', en: 'Minutes' },
  resoconto: { it: 'Resoconto', en: 'Summary' },
  presentazione: { it: 'Presentazione', en: 'Slides' },
  modulistica: { it: 'Modulistica', en: 'Form' },
  altro: { it: 'Altro', en: 'Other' },
});

export const accessibilita = vocabolario({
  si: { it: 'Accessibile', en: 'Accessible' },
  no: { it: 'Non accessibile', en: 'Not accessible' },
  da_verificare: { it: 'Da verificare', en: 'To be checked' },
});

export const tipoAccordo = vocabolario({
  accordo: { it: 'Accordo di programma', en: 'Programme agreement' },
  integrativo: { it: 'Accordo integrativo', en: 'Supplementary agreement' },
});

export const naturaSoggetto = vocabolario({
  comune: { it: 'Comune', en: 'Municipality' },
  unione: { it: 'Unione di comuni', en: 'Union of municipalities' },
  provincia: { it: 'Provincia o città metropolitana', en: 'Province or metropolitan city' },
  amministrazione_statale: { it: 'Amministrazione statale', en: 'State administration' },
  ausl: { it: 'Azienda USL', en: 'Health authority' },
  asp_ipab: { it: 'ASP o IPAB', en: 'Public service company' },
  scuola: { it: 'Scuola', en: 'School' },
  sindacato: { it: 'Organizzazione sindacale', en: 'Trade union' },
  ente_terzo_settore: { it: 'Ente del terzo settore', en: 'Third-sector organisation' },
  cooperativa: { it: 'Cooperativa', en: 'Cooperative' },
  impresa: { it: 'Impresa', en: 'Company' },
  fondazione: { it: 'Fondazione', en: 'Foundation' },
  ente_religioso: { it: 'Ente religioso', en: 'Religious body' },
  ordine_medici: { it: 'Ordine o gruppo di medici e pediatri', en: 'Body or group of physicians' },
  gruppo_informale: { it: 'Gruppo informale', en: 'Informal group' },
  altro: { it: 'Altro', en: 'Other' },
});

export const sezioneRunts = vocabolario({
  odv: { it: 'Organizzazioni di volontariato', en: 'Voluntary organisations' },
  aps: { it: 'Associazioni di promozione sociale', en: 'Social promotion associations' },
  enti_filantropici: { it: 'Enti filantropici', en: 'Philanthropic bodies' },
  imprese_sociali: { it: 'Imprese sociali, incluse le cooperative sociali', en: 'Social enterprises' },
  reti_associative: { it: 'Reti associative', en: 'Networks of associations' },
  societa_mutuo_soccorso: { it: 'Società di mutuo soccorso', en: 'Mutual aid societies' },
  altri_ets: { it: 'Altri enti del terzo settore', en: 'Other third-sector bodies' },
});

/** Public registers in which an organisation is looked up. */
export const registroVerifica = vocabolario({
  runts: { it: 'RUNTS', en: 'RUNTS' },
  ipa: { it: 'IPA (indice delle pubbliche amministrazioni)', en: 'IPA (index of public bodies)' },
  altro_registro: { it: 'Altro registro', en: 'Another register' },
});

export const esitoVerifica = vocabolario({
  iscritto: { it: 'Iscritto, i dati corrispondono', en: 'Listed, data agree' },
  difforme: { it: 'Iscritto, i dati non corrispondono', en: 'Listed, data differ' },
  non_iscritto: { it: 'Non iscritto', en: 'Not listed' },
});

export const ruoloRichiedente = vocabolario({
  legale_rappresentante: { it: 'Legale rappresentante', en: 'Legal representative' },
  delegato: { it: 'Persona delegata', en: 'Delegate' },
});

export const statoAdesione = vocabolario({
  ricevuta: { it: 'Ricevuta', en: 'Received' },
  verificata: { it: 'E-mail verificata', en: 'E-mail verified' },
  istruttoria: { it: 'In istruttoria', en: 'Under examination' },
  integrazione: { it: 'In attesa di integrazione', en: 'Waiting for additions' },
  preavviso_rigetto: { it: 'Preavviso di rigetto', en: 'Notice of refusal' },
  accolta: { it: 'Accolta', en: 'Accepted' },
  respinta: { it: 'Respinta', en: 'Refused' },
  ritirata: { it: 'Ritirata', en: 'Withdrawn' },
});

export const statoContatto = vocabolario({
  ricevuto: { it: 'Ricevuto', en: 'Received' },
  verificato: { it: 'E-mail verificata', en: 'E-mail verified' },
  in_carico: { it: 'In carico', en: 'Taken in charge' },
  risposto: { it: 'Risposto', en: 'Answered' },
  chiuso: { it: 'Chiuso', en: 'Closed' },
});

export const tipoProposta = vocabolario({
  bisogno: { it: 'Bisogno', en: 'Need' },
  idea: { it: 'Idea progettuale', en: 'Project idea' },
});

export const statoProposta = vocabolario({
  ricevuta: { it: 'Ricevuta', en: 'Received' },
  verificata: { it: 'E-mail verificata', en: 'E-mail verified' },
  in_esame: { it: 'In esame', en: 'Under examination' },
  accolta: { it: 'Accolta', en: 'Accepted' },
  non_accolta: { it: 'Non accolta', en: 'Not accepted' },
  ritirata: { it: 'Ritirata', en: 'Withdrawn' },
});

export const statoIscrizione = vocabolario({
  da_confermare: { it: 'Da confermare', en: 'To be confirmed' },
  confermata: { it: 'Confermata', en: 'Confirmed' },
  in_attesa: { it: 'In attesa', en: 'On the waiting list' },
  ritirata: { it: 'Ritirata', en: 'Withdrawn' },
  presente: { it: 'Presente', en: 'Present' },
  assente: { it: 'Assente', en: 'Absent' },
});

/** Whether a meeting takes registrations now, and if not, why. */
export const situazioneIscrizioni = vocabolario({
  aperte: { it: 'Le iscrizioni sono aperte.', en: 'Registration is open.' },
  non_ancora: { it: 'Le iscrizioni non sono ancora aperte.', en: 'Registration is not open yet.' },
  chiuse: { it: 'Le iscrizioni sono chiuse.', en: 'Registration is closed.' },
  passato: { it: 'L’incontro è già cominciato o finito.', en: 'The meeting has begun or is over.' },
  annullato: { it: 'L’incontro è annullato.', en: 'The meeting is cancelled.' },
  rinviato: { it: 'L’incontro è rinviato a data da definire.', en: 'The meeting is postponed.' },
  non_previste: { it: 'A questo incontro non ci si iscrive.', en: 'This meeting takes no registrations.' },
});

export const modoPartecipazione = vocabolario({
  presenza: { it: 'In presenza', en: 'In person' },
  remoto: { it: 'Da remoto', en: 'Online' },
});

/** What somebody may need in order to take part: a closed list, so that nobody writes about their health. */
export const esigenzaAccesso = vocabolario({
  senza_gradini: { it: 'Percorso senza gradini', en: 'Step-free access' },
  lis: { it: 'Interprete di lingua dei segni', en: 'Sign language interpreter' },
  sottotitoli: { it: 'Sottotitoli o impianto di ascolto', en: 'Captions or hearing loop' },
  materiali_accessibili: { it: 'Materiali leggibili con lettore di schermo', en: 'Materials for screen readers' },
  traduzione: { it: 'Mediazione linguistica', en: 'Language interpreting' },
  accompagnatore: { it: 'Posto per chi accompagna', en: 'A seat for an assistant' },
});

export const rispostaConvocazione = vocabolario({
  senza_risposta: { it: 'Senza risposta', en: 'No answer yet' },
  verra: { it: 'Verrà', en: 'Coming' },
  non_verra: { it: 'Non verrà', en: 'Not coming' },
});

export const canale = vocabolario({
  modulo: { it: 'Modulo sul sito', en: 'Web form' },
  pec: { it: 'PEC', en: 'Certified e-mail' },
  email: { it: 'E-mail', en: 'E-mail' },
  sportello: { it: 'Sportello', en: 'Counter' },
  telefono: { it: 'Telefono', en: 'Telephone' },
  posta: { it: 'Posta', en: 'Post' },
});

/** How who did not use a form got the privacy notice. */
export const resaInformativa = vocabolario({
  consegnata: { it: 'Consegnata su carta', en: 'Handed over on paper' },
  letta: { it: 'Letta a voce', en: 'Read out' },
  mandata: { it: 'Mandata con la risposta', en: 'Sent with the answer' },
});

export const tipoAvviso = vocabolario({
  co_programmazione: { it: 'Co-programmazione', en: 'Co-programming' },
  co_progettazione: { it: 'Co-progettazione', en: 'Co-design' },
  adesione_tavoli: { it: 'Adesione ai tavoli', en: 'Joining the tables' },
});

export const modulo = vocabolario({
  contatti: { it: 'Contatti', en: 'Contact' },
  adesioni: { it: 'Adesione come partner', en: 'Partner registration' },
  iscrizioni: { it: 'Iscrizione a un incontro', en: 'Meeting registration' },
  proposte: { it: 'Proposta', en: 'Proposal' },
  area: { it: 'Area dei partner', en: 'Partners’ area' },
});

export const statoMessaggio = vocabolario({
  da_inviare: { it: 'Da inviare', en: 'To be sent' },
  inviato: { it: 'Inviato', en: 'Sent' },
  fallito: { it: 'Non riuscito', en: 'Failed' },
  annullato: { it: 'Annullato', en: 'Cancelled' },
});

/** A visit to a partner's own area: asked for by the form, open while its token holds, closed for good. */
export const statoVisita = vocabolario({
  chiesta: { it: 'Chiesta', en: 'Asked for' },
  aperta: { it: 'Aperta', en: 'Open' },
  chiusa: { it: 'Chiusa', en: 'Closed' },
});

/** What a referente asks of the office from the partners' area. */
export const richiestaDiPartner = vocabolario({
  variazione: { it: 'Cambiare dati verificati', en: 'Change verified data' },
  cancellazione: { it: 'Cancellare i miei dati', en: 'Erase my data' },
});

/** Page kinds that a distretto may host on its own site. */
export const tipoPagina = vocabolario({
  distretto: { it: 'Pagina principale', en: 'Home page' },
  incontri: { it: 'Elenco degli incontri', en: 'List of meetings' },
  incontro: { it: 'Un incontro', en: 'One meeting' },
  schede: { it: 'Elenco delle schede', en: 'List of interventions' },
  scheda: { it: 'Una scheda', en: 'One intervention' },
  organo: { it: 'Un tavolo o organismo', en: 'One body' },
  partner: { it: 'Elenco dei partner', en: 'List of partners' },
  documenti: { it: 'Elenco dei documenti', en: 'List of documents' },
  area: { it: 'Area dei partner', en: 'Partners’ area' },
});

/** What the search finds. */
export const tipoRicerca = vocabolario({
  scheda: { it: 'Schede', en: 'Interventions' },
  incontro: { it: 'Incontri', en: 'Meetings' },
  documento: { it: 'Documenti', en: 'Documents' },
  partner: { it: 'Partner', en: 'Partners' },
});
