import { inflateSync, constants } from 'node:zlib';

/** `incerto`: the file is encrypted, or packed in a way that is not read here. */
export type TestoNelPdf = 'presente' | 'assente' | 'incerto';

/** Unpacked content is not looked at beyond this: a small file can unpack to gigabytes. */
const MASSIMO_ESTRATTO = 32 * 1024 * 1024;

/** Operators that show a string (ISO 32000-1, 9.4.3), inside a text object. */
const MOSTRA_TESTO = /\bBT\b(?:(?!\bET\b)[\s\S])*?[)>\]]\s*(?:Tj|TJ|'|")/;

/** Streams that hold no page content: images, fonts, colour profiles, cross references, metadata. */
const ALTRO_CONTENUTO =
  /\/Subtype\s*\/(?:Image|XML|Type1C|CIDFontType0C|OpenType)\b|\/Type\s*\/(?:XRef|Metadata|EmbeddedFile)\b|\/Length[123]\b|\/Alternate\b/;

const FILTRO = /\/Filter\s*(?:\[\s*([^\]]*)\]|(\/\w+))/;

interface Flusso {
  dizionario: string;
  inizio: number;
  fine: number;
}

/** The streams of a PDF, found by their keywords: cross references may be broken or packed, keywords are always there. */
function* flussi(testo: string): Generator<Flusso> {
  const apertura = /stream\r?\n/g;
  for (let trovato = apertura.exec(testo); trovato; trovato = apertura.exec(testo)) {
    const inizio = trovato.index + trovato[0].length;
    const fine = testo.indexOf('endstream', inizio);
    if (fine === -1) return;
    const oggetto = testo.lastIndexOf(' obj', trovato.index);
    yield { dizionario: testo.slice(Math.max(oggetto, 0), trovato.index), inizio, fine };
    apertura.lastIndex = fine + 'endstream'.length;
  }
}

/** The content of a stream as text, or `null` where its filter is not read here. */
function contenuto(pdf: Buffer, { dizionario, inizio, fine }: Flusso, spazio: number): string | null {
  const [, elenco, uno] = FILTRO.exec(dizionario) ?? [];
  const filtri = (elenco ?? uno ?? '')
    .split('/')
    .map((nome) => nome.trim())
    .filter(Boolean);
  const grezzo = pdf.subarray(inizio, fine);
  if (filtri.length === 0) return grezzo.toString('latin1');
  if (filtri.length > 1 || filtri[0] !== 'FlateDecode') return null;
  try {
    // Z_SYNC_FLUSH: what could be read of a damaged stream is enough to find text in it.
    const opzioni = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(spazio, 1) };
    return inflateSync(grezzo, opzioni).toString('latin1');
  } catch {
    return null;
  }
}

/**
 * Whether a PDF has any text that can be selected, searched and read aloud. A scan has pages made of one image each.
 * Recognised text laid invisibly over a scan counts as text.
 */
export function testoNelPdf(pdf: Buffer): TestoNelPdf {
  const testo = pdf.toString('latin1');
  if (!testo.startsWith('%PDF-') || /\/Encrypt\b/.test(testo)) return 'incerto';
  let spazio = MASSIMO_ESTRATTO;
  let illeggibili = false;
  for (const flusso of flussi(testo)) {
    if (ALTRO_CONTENUTO.test(flusso.dizionario)) continue;
    const estratto = contenuto(pdf, flusso, spazio);
    if (estratto === null) {
      illeggibili = true;
      continue;
    }
    if (MOSTRA_TESTO.test(estratto)) return 'presente';
    spazio -= estratto.length;
  }
  return illeggibili ? 'incerto' : 'assente';
}
