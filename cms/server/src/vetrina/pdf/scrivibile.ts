import { LETTERE } from './caratteri';

const presente = (segno: string): boolean =>
  segno === '\n' || LETTERE.latin.has(segno) || LETTERE['latin-ext'].has(segno);

/** Signs with a near one that the fonts have. */
const VICINI: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u202f': '\u00a0',
  '\u2009': ' ',
  '\u2032': '’',
  '\u2033': '”',
  '→': '–',
  '≥': '>=',
  '≤': '<=',
  '‰': ' per mille',
  '‡': '††',
};

/** What a sign is made of, as far as the fonts have it: `ễ` becomes `ê`. */
const inParte = (segno: string): string =>
  [...segno.normalize('NFKD')].reduce((fatto, pezzo) => {
    const insieme = (fatto + pezzo).normalize('NFC');
    return [...insieme].every(presente) ? insieme : fatto;
  }, '');

function scritto(segno: string): string {
  if (presente(segno)) return segno;
  const vicino = VICINI[segno] ?? inParte(segno);
  if (vicino !== '') return vicino;
  // Pictures and what joins them say nothing that the words do not; a letter that cannot be written must leave a trace.
  return /\p{L}|\p{N}/u.test(segno) ? '?' : '';
}

/** A text in the letters that the fonts of the documents have: of others the nearest, pictures go. */
export const scrivibile = (testo: string): string => [...testo.normalize('NFC')].map(scritto).join('');
