import type { Indicatore } from 'strapi-plugin-piano-di-zona/contracts';

/** Size of the drawing, and what is kept free around the points for their labels. */
export const LARGHEZZA = 320;
export const ALTEZZA = 140;
const MARGINE = { lati: 26, sopra: 26, sotto: 30 };

export interface Punto {
  anno: number;
  valore: number;
  tipo: 'partenza' | 'misura' | 'obiettivo';
  x: number;
  y: number;
}

/** Where, starting, measured and aimed at, the values of an indicator stand in the drawing, by year. Those without a year do not. */
export function punti({ partenza, obiettivo, valori }: Indicatore): Punto[] {
  const tutti = [
    ...(partenza ? [{ ...partenza, tipo: 'partenza' as const }] : []),
    ...valori.map((misura) => ({ ...misura, tipo: 'misura' as const })),
    ...(obiettivo ? [{ ...obiettivo, tipo: 'obiettivo' as const }] : []),
  ].flatMap(({ anno, ...resto }) => (anno === null ? [] : [{ anno, ...resto }]));
  const scala = (quali: readonly number[], da: number, a: number) => {
    const [minimo, massimo] = [Math.min(...quali), Math.max(...quali)];
    // One value alone, or all the same: in the middle.
    return (n: number) => (massimo > minimo ? da + ((n - minimo) / (massimo - minimo)) * (a - da) : (da + a) / 2);
  };
  const x = scala(
    tutti.map(({ anno }) => anno),
    MARGINE.lati,
    LARGHEZZA - MARGINE.lati,
  );
  const y = scala(
    tutti.map(({ valore }) => valore),
    ALTEZZA - MARGINE.sotto,
    MARGINE.sopra,
  );
  return tutti
    .map((punto) => ({ ...punto, x: Math.round(x(punto.anno)), y: Math.round(y(punto.valore)) }))
    .sort((a, b) => a.anno - b.anno);
}
