import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';

/** The typeface of Italian administrations, embedded: a document looks and reads the same wherever it is opened. */
export const FONT = {
  testo: 'testo',
  forte: 'forte',
  titolo: 'titolo',
  corsivo: 'corsivo',
  forteCorsivo: 'forteCorsivo',
} as const;

export type Font = keyof typeof FONT;

/** It comes in two files: the letters of Western Europe, and those that the other languages of Europe have besides, as č, ő, ł and ș. */
export type Parte = 'latin' | 'latin-ext';

const leggi = (peso: string): Readonly<Record<Parte, Buffer>> => {
  const file = (parte: Parte) =>
    readFileSync(require.resolve(`@fontsource/titillium-web/files/titillium-web-${parte}-${peso}.woff`));
  return { latin: file('latin'), 'latin-ext': file('latin-ext') };
};

/** The files of each font, read once by the thread that makes documents. */
export const FILE_FONT: Readonly<Record<Font, Readonly<Record<Parte, Buffer>>>> = {
  testo: leggi('400-normal'),
  forte: leggi('600-normal'),
  titolo: leggi('700-normal'),
  corsivo: leggi('400-italic'),
  forteCorsivo: leggi('600-italic'),
};

/** What pdfkit has and its types leave out: the font in use, as its reader of fonts opened it. */
interface InUso {
  _font: { font: { characterSet: readonly number[] } };
}

function lettere(file: Buffer): ReadonlySet<string> {
  const pdf: unknown = new PDFDocument({ autoFirstPage: false, font: '' }).font(file);
  const codici = (pdf as InUso)._font.font.characterSet.filter((codice) => codice < 0xffff);
  return new Set(codici.map((codice) => String.fromCodePoint(codice)));
}

/** The letters of each part: the same in every font. */
export const LETTERE: Readonly<Record<Parte, ReadonlySet<string>>> = {
  latin: lettere(FILE_FONT.testo.latin),
  'latin-ext': lettere(FILE_FONT.testo['latin-ext']),
};
