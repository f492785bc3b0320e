/** A4, in points. */
export const MARGINI = { top: 72, bottom: 64, left: 62, right: 62 };

/** Ratios on white are above 4.5, but for the rules. */
export const COLORI = { testo: '#17324d', minore: '#52606d', filo: '#c5ccd6', fascia: '#f0f3f6' };

/** Headings and rules where the distretto has no colour of its own that can be read on white. */
export const ACCENTO = '#0059b3';

export const CORPO = 10;
export const PICCOLO = 8.5;

/** Space added between lines of running text: the lines of the typeface are half as high again as its letters. */
export const INTERLINEA = -0.5;

/** Of each level of heading: size, and the space before and after. */
export const TITOLI = [
  { corpo: 24, prima: 0, dopo: 10 },
  { corpo: 13, prima: 14, dopo: 5 },
  { corpo: 12, prima: 12, dopo: 6 },
  { corpo: 10.5, prima: 9, dopo: 3 },
] as const;

/** Of lines of a heading: closer than running text. */
export const interlineaTitolo = (corpo: number): number => -corpo / 4;
