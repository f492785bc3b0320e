import PDFDocument from 'pdfkit';
import { FILE_FONT, FONT, LETTERE, type Font, type Parte } from './caratteri';

type Opzioni = PDFKit.Mixins.TextOptions;

/** What pdfkit works out for a line, beside what it was asked. */
interface Riga extends Opzioni {
  lineWidth: number;
  textWidth: number;
  wordCount: number;
}

/** What pdfkit has and its types leave out. */
interface Interno {
  _font: unknown;
  /** The fonts by name, each with what its glyphs read as. */
  _fontFamilies: Readonly<Record<string, { unicode: number[][] }>>;
  _fragment(testo: string, x: number, y: number, opzioni: Riga): void;
}
const pdfkit = PDFDocument.prototype as unknown as Interno;

const OLTRE = new RegExp(`([${[...LETTERE['latin-ext']].filter((segno) => !LETTERE.latin.has(segno)).join('')}]+)`);

interface Pezzo {
  testo: string;
  parte: Parte;
}

/** A text cut where the letters of the other part of the typeface begin and end. */
const pezzi = (testo: string): Pezzo[] =>
  testo
    .split(OLTRE)
    .map((pezzo, indice): Pezzo => ({ testo: pezzo, parte: indice % 2 === 0 ? 'latin' : 'latin-ext' }))
    .filter((pezzo) => pezzo.testo !== '');

const nomeDi = (font: Font, parte: Parte): string => (parte === 'latin' ? font : `${font}-${parte}`);

/** A document whose fonts have two parts: a line goes from one to the other and back wherever its letters ask for it. */
export class DocumentoInParti extends PDFDocument {
  /** Makes both parts of every font known by the font's name. */
  protected registraFont(): void {
    for (const font of Object.values(FONT)) {
      for (const parte of ['latin', 'latin-ext'] as const)
        this.registerFont(nomeDi(font, parte), FILE_FONT[font][parte]);
    }
  }

  /** pdfkit lets the glyph of what a font has not, which is never drawn, read as U+0000: PDF/UA forbids that. */
  override end(): void {
    for (const font of Object.values((this as unknown as Interno)._fontFamilies)) font.unicode[0] = [0xfffd];
    super.end();
  }

  override widthOfString(testo: string, opzioni?: Opzioni): number {
    const larghezza = (pezzo: Pezzo) => this.#con(pezzo.parte, () => super.widthOfString(pezzo.testo, opzioni));
    return pezzi(testo).reduce((totale, pezzo) => totale + larghezza(pezzo), 0);
  }

  /** Draws a line, at the left or at the right: pdfkit calls it for each. */
  _fragment(testo: string, x: number, y: number, opzioni: Riga): void {
    const riga = testo.replaceAll('\n', '');
    if (!OLTRE.test(riga)) return pdfkit._fragment.call(this, riga, x, y, opzioni);
    const { align, lineWidth, textWidth: tutta, link, goTo } = opzioni;
    let sinistra = align === 'right' ? x + lineWidth - this.widthOfString(riga.trimEnd(), opzioni) : x;
    // One active area for the whole line.
    if (link) this.link(sinistra, y, tutta, this.currentLineHeight(), link);
    if (goTo) this.goTo(sinistra, y, tutta, this.currentLineHeight(), goTo);
    for (const pezzo of pezzi(riga)) {
      const textWidth = this.widthOfString(pezzo.testo, opzioni);
      const sua: Riga = { ...opzioni, align: 'left', textWidth, wordCount: 1, link: undefined, goTo: undefined };
      this.#con(pezzo.parte, () => pdfkit._fragment.call(this, pezzo.testo, sinistra, y, sua));
      sinistra += textWidth;
    }
  }

  /** Works with a part of the font in use. */
  #con<T>(parte: Parte, lavora: () => T): T {
    if (parte === 'latin') return lavora();
    const { _font, _fontFamilies } = this as unknown as Interno;
    const font = Object.values(FONT).find((nome) => _fontFamilies[nome] === _font);
    if (!font) return lavora();
    this.font(nomeDi(font, parte));
    const esito = lavora();
    this.font(font);
    return esito;
  }
}
