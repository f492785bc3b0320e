import type {
  accesso,
  naturaSoggetto,
  sezioneRunts,
  statoAttuazione,
  tipoIncontro,
  tipologiaScheda,
  tipoOrgano,
  tipoTerritorio,
} from 'strapi-plugin-piano-di-zona/contracts/vocabolario';
import type { Scena } from './archivio/disegni';
import type { CodiceFondo } from './dati/comuni/fondi';

/** The shapes in which the sample plans are written down. Amounts are whole euros; keys are stable names inside one distretto. */
export interface TerritorioEsempio {
  nome: string;
  tipo: keyof typeof tipoTerritorio;
  istat?: string;
  catastale?: string;
  ipa?: string;
  padre?: string;
}

export interface AreaEsempio {
  chiave: string;
  nome: string;
  descrizione: string;
  padre?: string;
}

export interface OrganoEsempio {
  chiave: string;
  nome: string;
  tipo: keyof typeof tipoOrgano;
  sintesi: string;
  descrizione: string[];
  padre?: string;
  territorio?: string;
  /** Offices that sit in it, the first one presides or coordinates. */
  uffici: string[];
}

export interface SchedaEsempio {
  titolo: string;
  tipologia: keyof typeof tipologiaScheda;
  /** Codes of the regional sheets that it carries out. */
  regionali: number[];
  sintesi: string;
  motivazione: string;
  descrizione: string;
  destinatari: string;
  azioni: string[];
  politiche: string;
  attori: string;
  novita: string;
  capofila: string;
  /** Planned in the current programma, in euro, by fund. */
  risorse: Partial<Record<CodiceFondo, number>>;
  stato?: keyof typeof statoAttuazione;
  territori?: string[];
  /** Organi besides the one of its group. */
  organi?: string[];
  aziendale?: boolean;
  annullata?: string;
}

/** The schede of one area, worked on in one organo. */
export interface GruppoSchede {
  area: string;
  organo: string;
  obiettivo: number;
  schede: SchedaEsempio[];
}

export interface PartnerEsempio {
  nome: string;
  chiave: string;
  natura: keyof typeof naturaSoggetto;
  descrizione: string;
  sezioneRunts?: keyof typeof sezioneRunts;
  sigla?: string;
  comune: string;
  ipa?: string;
  aree: string[];
  organi: string[];
}

/** One meeting of a series: what it is about. When it is, the loader decides. */
export interface SedutaEsempio {
  titolo: string;
  sintesi: string;
  punti: string[];
  resoconto?: string;
}

export interface LuogoEsempio {
  nome: string;
  indirizzo: string;
  comune: string;
  noteAccesso: string;
}

/** The meetings of one organo, the oldest first; those without a resoconto lie in the future. */
export interface SerieEsempio {
  organo: string;
  tipo: keyof typeof tipoIncontro;
  accesso: keyof typeof accesso;
  ora: [inizio: string, fine: string];
  luogo: LuogoEsempio;
  posti?: number;
  sedute: SedutaEsempio[];
}

/** A single event, at its place in the calendar. */
export interface EventoEsempio extends SedutaEsempio {
  chiave: string;
  tipo: keyof typeof tipoIncontro;
  accesso: keyof typeof accesso;
  luogo: LuogoEsempio;
  quando:
    | { giorni: number; ora: [inizio: string, fine: string] }
    | { giorno: string; ora: [inizio: string, fine: string] }
    | { cambioOra: 'primavera' | 'autunno'; ora: [inizio: string, fine: string] };
  organi?: string[];
  posti?: number;
  linkRemoto?: string;
  stato?: 'annullato' | 'rinviato' | 'convocato';
  /** Days by which it was moved after it had been published. */
  spostato?: number;
  immagini?: ImmagineEsempio[];
}

export interface ImmagineEsempio {
  disegno: Scena;
  alternativo: string;
  didascalia: string;
}

export interface SezioneEsempio {
  titolo: string;
  testo: string[];
}

export interface FaseEsempio {
  nome: string;
  stato: 'prevista' | 'in_corso' | 'conclusa';
  inizio?: string;
  fine?: string;
  descrizione: string;
}

export interface VoceEsempio {
  nome: string;
  descrizione: string;
}

export interface RiferimentoEsempio {
  nome: string;
  descrizione?: string;
  url?: string;
}

export interface PianoEsempio {
  chiave: string;
  titolo: string;
  inizio: string;
  fine: string;
  prorogatoFino: string;
  sezioni: SezioneEsempio[];
  fasi: FaseEsempio[];
  processi: RiferimentoEsempio[];
  normativa: RiferimentoEsempio[];
  priorita: VoceEsempio[];
  bisogni: (VoceEsempio & { fonte: string })[];
  obiettiviLocali: VoceEsempio[];
  accordo: {
    titolo: string;
    organoAdottante: string;
    data: string;
    firmatari: { nome: string; atto?: string }[];
  };
}

export interface IndicatoreEsempio {
  codice: string;
  nome: string;
  unita: string;
  descrizione: string;
  fonte: string;
  partenza: [anno: number, valore: number];
  obiettivo: [anno: number, valore: number];
  rilevazioni: [anno: number, valore: number][];
  /** Numbers of the schede that it measures. */
  schede: number[];
  profilo?: boolean;
}

export interface DocumentoEsempio {
  chiave: string;
  titolo: string;
  tipo:
    'piano' | 'programma_attuativo' | 'atto' | 'normativa' | 'materiale' | 'presentazione' | 'modulistica' | 'altro';
  data: string;
  sintesi: string;
  sezione: string;
  formato: 'pdf' | 'txt' | 'scansione' | { link: string };
  testo: string[];
  organo?: string;
  scheda?: number;
}

export interface RichiesteEsempio {
  avviso: { titolo: string; sintesi: string; testo: string[] };
  adesioni: {
    nome: string;
    natura: keyof typeof naturaSoggetto;
    descrizione: string;
    organi: string[];
    note: string;
  }[];
  contatti: { oggetto: string; messaggio: string }[];
  proposte: { titolo: string; tipo: 'bisogno' | 'idea'; testo: string; organo: string }[];
}

export interface DistrettoEsempio {
  slug: string;
  /** Two letters before the codes of its schede and indicatori. */
  sigla: string;
  /** A digit in the made-up codes of its partners: no two distretti share one. */
  serie: number;
  nome: string;
  capofila: string;
  ausl: string;
  ufficio: string;
  indirizzo?: string;
  telefono?: string;
  email: string;
  orari: string;
  titolare: string;
  dpo: string;
  colore: string;
  territori: TerritorioEsempio[];
  piano: PianoEsempio;
  aree: AreaEsempio[];
  organi: OrganoEsempio[];
  schede: GruppoSchede[];
  partner: PartnerEsempio[];
  serieIncontri: SerieEsempio[];
  eventi: EventoEsempio[];
  indicatori: IndicatoreEsempio[];
  documenti: DocumentoEsempio[];
  galleria: { titolo: string; immagini: ImmagineEsempio[] };
  richieste: RichiesteEsempio;
}
