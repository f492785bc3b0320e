import { idDocumento } from './identita';
import type { Scrittore, Valori } from './scrittore';
import type { DistrettoEsempio } from './tipi';

/** What every step of the loading of one distretto needs. */
export interface Contesto {
  scrittore: Scrittore;
  esempio: DistrettoEsempio;
  /** The day of the load in Rome: meetings lie around it. */
  oggi: string;
  /** The document id of an entry of this distretto by its key. */
  id: (tipo: string, chiave: string) => string;
  /** Creates an entry of this distretto by its key. */
  crea: (tipo: string, chiave: string, valori: Valori, opzioni?: { pubblica?: boolean }) => Promise<boolean>;
}

/** The years of the two sample programmi, the current one first. */
export const ANNI = { corrente: 2026, precedente: 2025 } as const;

export function createContesto(scrittore: Scrittore, esempio: DistrettoEsempio, oggi: string): Contesto {
  const inDistretto = (chiave: string) => `${esempio.slug}/${chiave}`;
  const id = (tipo: string, chiave: string) => idDocumento(tipo, inDistretto(chiave));
  const distretto = idDocumento('distretto', esempio.slug);
  return {
    scrittore,
    esempio,
    oggi,
    id,
    crea: (tipo, chiave, valori, opzioni) =>
      scrittore.crea(tipo, inDistretto(chiave), { ...valori, distretto }, opzioni),
  };
}
