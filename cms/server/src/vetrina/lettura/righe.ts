import type {
  Accordo,
  Annualita,
  Documento,
  Incontro,
  Organo,
  Partner,
  Piano,
  Scheda,
  Territorio,
} from '../../../../contracts';
import type { Blocco } from '../../pagine/ricco';

/**
 * The rows of the database as the vetrina reads them: only the columns that may become public, or that decide what does.
 * Values of closed lists have the types of the contract, which is made from the same lists.
 */
type Testo = string | null;
type Ricco = Blocco[] | null;

interface Riga {
  id: number;
  documentId: string;
  updatedAt: string;
}

/** The other end of a relation: enough to find it among the rows of its own type. */
export interface Capo {
  id: number;
}

interface ConNome extends Riga {
  slug: Testo;
  nome: string;
}

interface ConTitolo extends Riga {
  slug: Testo;
  titolo: string;
}

export interface RigaDistretto extends ConNome {
  capofila: Testo;
  ausl: Testo;
  ufficio: Testo;
  indirizzo: Testo;
  telefono: Testo;
  email: Testo;
  pec: Testo;
  orari: Testo;
  titolare: Testo;
  contitolari: Testo;
  dpo: Testo;
  colore: Testo;
  /** Origins of sites, one per line. */
  siti: Testo;
  moduloContatti: boolean | null;
  moduloAdesioni: boolean | null;
  moduloProposte: boolean | null;
  moduloIscrizioni: boolean | null;
  moduloArea: boolean | null;
  datiDiEsempio: boolean | null;
  pagine: { tipo: string; modello: string }[];
}

export interface RigaTerritorio extends ConNome {
  tipo: Territorio['tipo'];
  istat: Testo;
  padre: Capo | null;
}

/** A comune or unione in the list of all distretti. */
export interface RigaEnte {
  nome: string;
  tipo: 'comune' | 'unione';
  istat: Testo;
  ipa: Testo;
  distretto: Capo | null;
}

export interface RigaRiferimento {
  nome: string;
  descrizione: Testo;
  url: Testo;
}

export interface RigaPiano extends ConTitolo {
  inizio: string;
  fine: string;
  prorogatoFino: Testo;
  corrente: boolean | null;
  pianoRegionale: { titolo: string } | null;
  sezioni: { titolo: string; testo: Ricco }[];
  fasi: { nome: string; stato: Piano['fasi'][number]['stato']; inizio: Testo; fine: Testo; descrizione: Testo }[];
  processi: RigaRiferimento[];
  normativa: RigaRiferimento[];
}

export interface RigaProgramma extends ConTitolo {
  anno: number;
  corrente: boolean | null;
  piano: Capo | null;
}

/** Area, obiettivo, priorita or bisogno: what a piano is made of. */
export interface RigaElemento extends ConNome {
  descrizione: Testo;
  piano: Capo | null;
  padre?: Capo | null;
  regionale?: boolean | null;
}

export interface RigaScheda extends ConTitolo {
  codice: Testo;
  codiceRegionale: Testo;
  tipologia: Scheda['tipologia'];
  ordine: number | null;
  piano: Capo | null;
  aree: Capo[];
  obiettivi: Capo[];
  schedeRegionali: { codice: string; titolo: string }[];
}

export interface RigaReferente {
  ufficio: Testo;
  ruolo: Testo;
  nome: Testo;
  email: Testo;
  telefono: Testo;
  pubblicaPersona: boolean | null;
  pubblico: boolean | null;
}

export interface RigaVoceDiSpesa {
  codice: Testo;
  fondo: { codice: string; nome: string } | null;
  previsto: string | number | null;
  speso: string | number | null;
}

export interface RigaAnnualita extends Riga {
  sintesi: Testo;
  motivazione: Ricco;
  descrizione: Ricco;
  destinatari: Ricco;
  azioniPreviste: Ricco;
  politicheIntegrate: Ricco;
  istituzioniAttori: Ricco;
  novita: Ricco;
  ambito: Annualita['ambito'];
  inContinuita: boolean | null;
  annullato: boolean | null;
  motivoAnnullamento: Testo;
  stato: Annualita['stato'];
  scheda: Capo | null;
  programma: Capo | null;
  capofila: Capo | null;
  organi: Capo[];
  territori: Capo[];
  referenti: RigaReferente[];
  vociDiSpesa: RigaVoceDiSpesa[];
}

export interface RigaFile {
  id: number;
  name: string;
  hash: string;
  ext: Testo;
  mime: string;
  /** Thousands of bytes, as Strapi keeps it. */
  size: number;
  url: string;
  width: number | null;
  height: number | null;
  updatedAt: string;
}

/** What a documento and an attachment have in common. */
export interface RigaAllegato {
  titolo: string;
  tipo: Documento['tipo'];
  file: RigaFile | null;
  link: Testo;
  data: Testo;
  sintesi: Testo;
  accessibile: Documento['accessibile'] | null;
  pubblicatoFino: Testo;
  pubblico?: boolean | null;
}

export interface RigaDocumento extends RigaAllegato, ConTitolo {
  dimensione: number | null;
  sezione: Testo;
  organo: Capo | null;
  scheda: Capo | null;
  territorio: Capo | null;
}

export interface RigaImmagine {
  file: RigaFile | null;
  alternativo: Testo;
  didascalia: Testo;
  credito: Testo;
  liberatoria: boolean | null;
}

export interface RigaGalleria extends ConTitolo {
  piano: Capo | null;
  immagini: RigaImmagine[];
}

export interface RigaAccordo extends ConTitolo {
  tipo: Accordo['tipo'];
  organoAdottante: Testo;
  numero: Testo;
  data: Testo;
  protocollo: Testo;
  firmatari: { nome: string; atto: Testo }[];
  documenti: RigaAllegato[];
  piano: Capo | null;
}

export interface RigaOrgano extends ConNome {
  tipo: Organo['tipo'];
  sintesi: Testo;
  descrizione: Ricco;
  padre: Capo | null;
  territorio: Capo | null;
}

export interface RigaComponente extends Capo {
  nominativo: string;
  ruolo: Organo['componenti'][number]['ruolo'];
  ufficio: Testo;
  dal: Testo;
  al: Testo;
  pubblico: boolean | null;
  organo: Capo | null;
  soggetto: Capo | null;
}

export interface RigaPartecipazione extends Capo {
  ruolo: Organo['partecipanti'][number]['ruolo'];
  dal: Testo;
  al: Testo;
  soggetto: Capo | null;
  organo: Capo | null;
  scheda: Capo | null;
}

export interface RigaSoggetto extends ConNome {
  sigla: Testo;
  natura: Partner['natura'];
  sezioneRunts: Partner['sezioneRunts'];
  descrizione: Testo;
  comune: Testo;
  sito: Testo;
  email: Testo;
  telefono: Testo;
  pubblicaRecapiti: boolean | null;
  aree: Capo[];
  territori: Capo[];
}

export interface RigaIncontro extends ConTitolo {
  tipo: Incontro['tipo'];
  accesso: Incontro['accesso'];
  stato: Incontro['stato'];
  inizio: string;
  fine: Testo;
  dataPrecedente: Testo;
  sintesi: Testo;
  descrizione: Ricco;
  linkRemoto: Testo;
  testoResoconto: Ricco;
  posti: number | null;
  aperturaIscrizioni: Testo;
  chiusuraIscrizioni: Testo;
  uid: Testo;
  sequenza: number | null;
  organi: Capo[];
  territori: Capo[];
  luogo: { nome: Testo; indirizzo: Testo; comune: Testo; noteAccesso: Testo } | null;
  ordineDelGiorno: { titolo: string; descrizione: Testo }[];
  documenti: RigaAllegato[];
  verbale: RigaAllegato | null;
  resoconto: RigaAllegato | null;
  galleria: RigaImmagine[];
}

export interface RigaIndicatore extends ConNome {
  codice: Testo;
  unita: string;
  descrizione: Testo;
  fonte: Testo;
  valorePartenza: number | null;
  annoPartenza: number | null;
  valoreObiettivo: number | null;
  annoObiettivo: number | null;
  profiloComunita: boolean | null;
  piano: Capo | null;
  schede: Capo[];
}

export interface RigaRilevazione extends Capo {
  anno: number;
  valore: number;
  indicatore: Capo | null;
}

export interface RigaMonitoraggio extends Capo {
  data: string;
  avanzamento: number;
  stato: Annualita['stato'];
  scheda: Capo | null;
  programma: Capo | null;
}
