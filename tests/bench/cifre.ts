export const mediana = (valori: readonly number[]): number => percentile(valori, 50);

/** The value that so many percent of the others are at most. */
export function percentile(valori: readonly number[], quale: number): number {
  const ordinati = valori.toSorted((a, b) => a - b);
  return ordinati[Math.min(ordinati.length - 1, Math.floor((ordinati.length * quale) / 100))] ?? NaN;
}

export const cifre = (valore: number): string =>
  valore.toLocaleString('en', { maximumFractionDigits: valore < 100 ? 2 : 0 });

export const dispersione = (valori: readonly number[]): string =>
  `${cifre(Math.min(...valori))} – ${cifre(Math.max(...valori))}`;
