import { readFileSync } from 'node:fs';

const leggi = (peso: string): Buffer =>
  readFileSync(require.resolve(`@fontsource/titillium-web/files/titillium-web-latin-${peso}.woff`));

/** The typeface of Italian administrations, embedded: a document looks and reads the same wherever it is opened. */
export const FONT = {
  testo: 'testo',
  forte: 'forte',
  titolo: 'titolo',
  corsivo: 'corsivo',
  forteCorsivo: 'forteCorsivo',
} as const;

export type Font = keyof typeof FONT;

/** The file of each font, read once by the thread that makes documents. */
export const FILE_FONT: Readonly<Record<Font, Buffer>> = {
  testo: leggi('400-normal'),
  forte: leggi('600-normal'),
  titolo: leggi('700-normal'),
  corsivo: leggi('400-italic'),
  forteCorsivo: leggi('600-italic'),
};
