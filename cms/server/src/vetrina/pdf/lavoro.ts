import type { Distretto } from '../../../../contracts/distretti';
import type { Piano } from '../../../../contracts/piano';
import type { Annualita, Scheda } from '../../../../contracts/schede';

/** What every document says of whom it comes from. */
interface Testata {
  distretto: Pick<Distretto, 'nome' | 'capofila' | 'comuni' | 'contatti' | 'url' | 'datiDiEsempio'>;
  aggiornato: string;
  /** The distretto's own, as it was written. */
  colore: string | null;
}

/** A scheda in one year. */
export interface Capitolo {
  scheda: Scheda;
  anno: Annualita;
}

export interface LavoroScheda extends Testata {
  tipo: 'scheda';
  scheda: Scheda;
}

export interface LavoroProgramma extends Testata {
  tipo: 'programma';
  anno: number;
  titolo: string;
  piano: Pick<Piano, 'titolo' | 'inizio' | 'fine' | 'prorogatoFino'>;
  /** The schede by area, in the order of the plan. */
  aree: { nome: string; capitoli: Capitolo[] }[];
}

/** Somebody who is expected at a meeting. */
export interface Atteso {
  nome: string;
  ente: string | null;
  /** What they have said of coming. */
  risposta: string;
}

/** The sheet that people sign when they come to a meeting. */
export interface LavoroFoglio extends Pick<Testata, 'aggiornato' | 'colore'> {
  tipo: 'foglio';
  distretto: { nome: string; ufficio: string | null };
  titolo: string;
  /** ISO 8601, UTC. */
  inizio: string;
  luogo: string | null;
  organi: readonly string[];
  attesi: readonly Atteso[];
}

/** A document to be made: plain data, because it crosses to another thread. */
export type Lavoro = LavoroScheda | LavoroProgramma | LavoroFoglio;
