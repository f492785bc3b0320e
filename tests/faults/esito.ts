/** What a fault run has seen. */
export interface Esito {
  guasto: string;
  visto: string;
  tenuto: boolean;
}

/** A fault run: it breaks something for real and tells what readers and senders met. */
export type Guasto = () => Promise<Esito[]>;
