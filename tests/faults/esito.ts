import type { Esito as Carico } from '../bench/carico';

/** What a fault run has seen. */
export interface Esito {
  guasto: string;
  visto: string;
  tenuto: boolean;
}

/** Notes what was seen, and tells it at once: a run lasts minutes. */
export type Nota = (esito: Esito) => void;

/** A fault run: it breaks something for real and tells what readers and senders met. */
export type Guasto = (nota: Nota) => Promise<void>;

/** The readers whose requests failed, in words. */
export const fallite = ({ errori, quali }: Carico): string => {
  const voci = Object.entries(quali).map(([quale, quante]) => `${quale}: ${quante}`);
  return `${errori} richieste fallite${voci.length > 0 ? ` (${voci.join(', ')})` : ''}`;
};
