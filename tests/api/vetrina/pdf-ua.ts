import { inflateSync } from 'node:zlib';

const DISEGNA = /(?:^| )(?:Tj|TJ|S|s|f|F|f\*|B|b|Do|sh)$/;

/** What a page draws outside its structure and its artifacts, or inside two of them. */
function fuoriStruttura(contenuto: string): string[] {
  let aperti = 0;
  return contenuto.split('\n').filter((riga) => {
    if (/ (?:BDC|BMC)$/.test(riga)) aperti += 1;
    if (riga === 'EMC') aperti -= 1;
    return aperti > 1 || aperti < 0 || (aperti === 0 && DISEGNA.test(riga));
  });
}

/**
 * What of a document, as pdfkit writes it, a program can see to be against PDF/UA-1 (by the checkpoints of the Matterhorn Protocol):
 * content without structure, links without a description or out of the reading order, fonts that say what is not so.
 */
export function controPdfUa(byte: Buffer): string[] {
  const oggetti = new Map(
    [...byte.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, numero = '', testo = '']) => [
      numero,
      testo,
    ]),
  );
  const flusso = (riferimento = '') => {
    const testo = oggetti.get(riferimento) ?? '';
    const corpo = Buffer.from(testo.slice(testo.indexOf('stream\n') + 7), 'latin1');
    return (testo.includes('/FlateDecode') ? inflateSync(corpo) : corpo).toString('latin1');
  };
  const manca = (testo: string, voci: readonly RegExp[]) => voci.filter((voce) => !voce.test(testo)).map(String);

  return [...oggetti.values()].flatMap((testo): string[] => {
    if (/\/Type \/Catalog\b/.test(testo)) {
      const metadati = flusso(/\/Metadata (\d+)/.exec(testo)?.[1]);
      return [
        ...manca(testo, [/\/Lang \(it-IT\)/, /\/MarkInfo/, /\/StructTreeRoot/, /\/ViewerPreferences/]),
        ...manca(metadati, [/<pdfuaid:part>1</, /<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">[^<]+</]),
      ];
    }
    if (/\/Type \/Page\n/.test(testo)) {
      const contenuto = flusso(/\/Contents (\d+)/.exec(testo)?.[1]);
      return [...manca(testo, [/\/Tabs \/S/, /\/StructParents \d/]), ...fuoriStruttura(contenuto)];
    }
    if (/\/Type \/Annot\b/.test(testo)) return manca(testo, [/\/Contents \(.+\)/s, /\/StructParent \d/]);
    if (/\/Type \/FontDescriptor\b/.test(testo)) return testo.includes('/CIDSet') ? ['CIDSet'] : [];
    const unicode = /\/ToUnicode (\d+)/.exec(testo)?.[1];
    return unicode && /<(?:0000|feff|fffe)>[ \]]/.test(flusso(unicode).replace(/<0000> <\w+> \[/, ''))
      ? ['U+0000']
      : [];
  });
}
