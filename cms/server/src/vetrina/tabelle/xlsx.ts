import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node';
import type { Contenuto } from '../risorse/contenuto';
import { righeDizionario, tabellaDizionario } from './dizionario';
import type { Colonna, Tabella, Valore } from './tabella';
import { senzaOrario } from './zip';

const TIPO = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CENTO = 100;

/** Longest text of a cell (ECMA-376, as Excel reads it). */
const LUNGHEZZA_MASSIMA = 32_767;
const LARGHEZZA = { minima: 10, massima: 60 };

/** The writer looks texts up in a plain object: a title like `constructor` would find what every object inherits. */
const ereditato = (testo: string): boolean => testo in Object.prototype;

function inTesto(valore: string): Cell {
  const testo = valore.slice(0, LUNGHEZZA_MASSIMA);
  return { value: ereditato(testo) ? `${testo} ` : testo, type: String };
}

/** Italian wall time: spreadsheets know no time zones. */
const orologio = (istante: string): Date => new Date(`${istante.slice(0, 19)}Z`);

const inNumero: Readonly<Record<string, (valore: number) => Cell>> = {
  euro: (valore) => ({ value: valore / CENTO, type: Number, format: '#,##0.00' }),
  intero: (valore) => ({ value: valore, type: Number, format: '0' }),
};

function cella(valore: Valore, tipo: Colonna<never>['tipo']): Cell {
  if (valore === null || valore === '') return null;
  if (typeof valore === 'boolean') return { value: valore, type: Boolean };
  if (typeof valore === 'number') return inNumero[tipo]?.(valore) ?? { value: valore, type: Number };
  if (tipo === 'giorno') return { value: new Date(`${valore}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  if (tipo === 'istante') return { value: orologio(valore), type: Date, format: 'dd/mm/yyyy hh:mm' };
  return inTesto(valore);
}

const lunghezza = (valore: Valore): number => (typeof valore === 'string' ? valore.length : 0);

function foglio<R>({ titolo, colonne }: Tabella<R>, righe: readonly R[]): Sheet<Buffer> {
  const valori = righe.map((riga) => colonne.map(({ valore }) => valore(riga)));
  const larga = (posto: number, nome: string) =>
    Math.max(LARGHEZZA.minima, nome.length + 2, ...valori.map((riga) => lunghezza(riga[posto] ?? null)));
  return {
    sheet: titolo,
    stickyRowsCount: 1,
    columns: colonne.map(({ nome }, posto) => ({ width: Math.min(LARGHEZZA.massima, larga(posto, nome)) })),
    data: [
      colonne.map(({ nome }) => ({ value: nome, type: String, fontWeight: 'bold' as const })),
      ...valori.map((riga) => riga.map((valore, posto) => cella(valore, colonne[posto]?.tipo ?? 'testo'))),
    ],
  };
}

/** A table as a workbook: typed cells under a header that stays in view, and a sheet that says what the columns mean. */
export async function xlsx<R>(tabella: Tabella<R>, righe: readonly R[]): Promise<Contenuto> {
  const fogli = [foglio(tabella, righe), foglio(tabellaDizionario, righeDizionario(tabella.nome))];
  return { tipo: TIPO, corpo: senzaOrario(await writeXlsxFile(fogli).toBuffer()) };
}
