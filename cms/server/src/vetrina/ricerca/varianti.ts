/** Letters with marks: Latin-1, Latin Extended-A and B, Latin Extended Additional. */
const SEGNATE: readonly [da: number, a: number][] = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
];

/** `a` to `aàáâ…`: each plain letter with all that are it with a mark. */
const varianti = new Map<string, string>();
for (const [da, a] of SEGNATE) {
  for (let codice = da; codice <= a; codice += 1) {
    const segnata = String.fromCharCode(codice);
    const [lettera = '', ...segni] = segnata.normalize('NFKD').toLowerCase();
    if (/^[a-z]$/.test(lettera) && segni.every((segno) => /\p{M}/u.test(segno)))
      varianti.set(lettera, `${varianti.get(lettera) ?? lettera}${segnata}`);
  }
}

/** What of a regular expression finds the beginning of a form in a text as people write it: with accents, with points in numbers. */
export const comeScritta = (forma: string): string =>
  [...forma].map((segno) => `[${segno === '_' ? './' : (varianti.get(segno) ?? segno)}]\\p{M}*`).join('');
