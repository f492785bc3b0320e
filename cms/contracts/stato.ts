/** How the vetrina is, at `GET /_health`: what is broken is counted there, and named only to staff. */
export interface Salute {
  /** `degradato`: something could not be brought up to date, for instance because the database is away; what is in memory is served. */
  stato: 'regolare' | 'degradato';
  /** ISO instant: of the start, or of the oldest failure. */
  daQuando: string;
  guasti: number;
}

/** Something that readers see as it was, told to staff. */
export interface Arretrato {
  cosa: string;
  perche: string;
  /** ISO instant. */
  da: string;
}

/** Whether readers see the latest, for staff. */
export interface StatoVetrina {
  aggiornata: boolean;
  /** The oldest first; everybody's, and those of the distretti that the user works for. */
  arretrati: Arretrato[];
}
