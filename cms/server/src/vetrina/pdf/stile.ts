/** A4, in points. */
export const MARGINI = { top: 72, bottom: 64, left: 62, right: 62 };

/** Ratios on white are above 4.5, but for the rules. */
export const COLORI = { testo: '#17324d', minore: '#52606d', accento: '#0059b3', filo: '#c5ccd6', fascia: '#eef3fa' };

/** Not embedded: every reader has them. They write the Latin of Windows-1252, which is all that Italian needs. */
export const FONT = {
  testo: 'Helvetica',
  forte: 'Helvetica-Bold',
  corsivo: 'Helvetica-Oblique',
  forteCorsivo: 'Helvetica-BoldOblique',
  codice: 'Courier',
} as const;

export const CORPO = 10;
export const PICCOLO = 8.5;

/** Space added between lines of running text. */
export const INTERLINEA = 3;

/** Of each level of heading: size, and the space before and after. */
export const TITOLI = [
  { corpo: 24, prima: 0, dopo: 10 },
  { corpo: 13, prima: 14, dopo: 5 },
  { corpo: 12, prima: 12, dopo: 6 },
  { corpo: 10.5, prima: 9, dopo: 3 },
] as const;
