import { stringify } from 'csv-stringify/sync';
import type { TipoColonna } from '../../../../contracts/dizionario';
import type { Contenuto } from '../risorse/contenuto';
import type { Tabella } from './tabella';

const CENTESIMI = 2;

/** `1250,05` of euro cents, digit by digit: no amount is too large to be exact. */
function inEuro(centesimi: number): string {
  const cifre = String(Math.abs(centesimi)).padStart(CENTESIMI + 1, '0');
  return `${centesimi < 0 ? '-' : ''}${cifre.slice(0, -CENTESIMI)},${cifre.slice(-CENTESIMI)}`;
}

const numero = (valore: number, tipo: TipoColonna | undefined): string =>
  tipo === 'euro' ? inEuro(valore) : String(valore).replace('.', ',');

/**
 * A table as a file that Excel and LibreOffice open in Italian by a double click: BOM, semicolons, decimal commas. Text that
 * they would take for a formula gets an apostrophe before it; numbers, also negative ones, stay numbers.
 */
export function csv<R>({ colonne }: Tabella<R>, righe: readonly R[]): Contenuto {
  const celle = righe.map((riga) => colonne.map(({ valore }) => valore(riga)));
  const corpo = stringify([colonne.map(({ nome }) => nome), ...celle], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      boolean: (valore) => (valore ? 'sì' : 'no'),
      number: (valore, { column }) => numero(valore, colonne[Number(column)]?.tipo),
    },
  });
  return { tipo: 'text/csv; charset=utf-8', corpo };
}
