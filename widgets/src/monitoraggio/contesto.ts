import type { TestiMonitoraggio } from './testi/it';

/** What the parts of the monitoraggio need. */
export interface Contesto {
  testi: TestiMonitoraggio;
  /** Cents as whole euro. */
  euro: (centesimi: number) => string;
  numero: (valore: number) => string;
  percento: (parte: number, tutto: number) => string;
  giorno: (giorno: string) => string;
  /** A table below its chart; `apri` is what opens it, if it says more than its chart. */
  tabella: (nome: string, colonne: readonly string[], righe: readonly (readonly unknown[])[], apri?: string) => unknown;
}
