/** The Latin of Western Europe, as far as the files of the typeface have it. */
const OLTRE = '€‚„…ˆ‹Œœ‘’“”•–—˜™›−';

const presente = (segno: string): boolean =>
  /[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff]/.test(segno) || OLTRE.includes(segno);

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
  '†': '*',
  '‡': '**',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
};

function scritto(segno: string): string {
  if (presente(segno)) return segno;
  const vicino = VICINI[segno] ?? segno.normalize('NFKD').replace(/\p{M}+/gu, '');
  if ([...vicino].every(presente)) return vicino;
  // Pictures and what joins them say nothing that the words do not; a letter that cannot be written must leave a trace.
  return /\p{L}|\p{N}/u.test(segno) ? '?' : '';
}

/** A text in the letters that the fonts of the documents have: `ș` loses its comma, pictures go. */
export const scrivibile = (testo: string): string => [...testo.normalize('NFC')].map(scritto).join('');
