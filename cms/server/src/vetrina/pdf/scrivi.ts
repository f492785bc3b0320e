import { FONT, type Font } from './caratteri';
import type { Documento, Elemento } from './documento';
import { leggi, tratto, type Blocco, type Tratto } from './ricco';
import { scrivibile } from './scrivibile';
import { COLORI, CORPO, INTERLINEA, interlineaTitolo, MARGINI, TITOLI } from './stile';

const RIENTRO = 14;
const FRA_PARAGRAFI = 6;
/** A heading at the foot of a page must have this much under it. */
const SEGUITO = 48;

/** How deep a heading lies in the structure. */
export type Livello = 1 | 2 | 3 | 4 | 5;

interface Titolo {
  destinazione?: string;
  corpo?: number;
  /** The level that it looks like, where that is not its own. */
  come?: Livello;
}

/** A heading of the structure, which never stands alone at the foot of a page. */
export function titolo(
  pdf: Documento,
  padre: Elemento,
  livello: Livello,
  testo: string,
  { destinazione, corpo: voluto, come = livello }: Titolo = {},
): void {
  const { corpo: solito, prima, dopo } = TITOLI[come - 1] ?? TITOLI[3];
  const corpo = voluto ?? solito;
  const opzioni = { width: pdf.larghezza, lineGap: interlineaTitolo(corpo) };
  pdf.x = MARGINI.left;
  pdf.font(FONT.titolo).fontSize(corpo);
  if (pdf.y > MARGINI.top) pdf.y += prima;
  pdf.spazio(pdf.heightOfString(scrivibile(testo), opzioni) + SEGUITO);
  if (destinazione) pdf.addNamedDestination(destinazione, 'XYZ', MARGINI.left, pdf.y - 8, null);
  pdf.fillColor(come <= 3 ? pdf.accento : COLORI.testo);
  pdf.parte(padre, `H${livello}`, () => pdf.text(scrivibile(testo), opzioni));
  pdf.fillColor(COLORI.testo);
  pdf.y += dopo;
}

interface Modo {
  corpo?: number;
  colore?: string;
  sinistra?: number;
  dopo?: number;
}

function fontDi({ forte, corsivo }: Tratto): Font {
  if (forte) return corsivo ? FONT.forteCorsivo : FONT.forte;
  return corsivo ? FONT.corsivo : FONT.testo;
}

/** Runs of text as one flow of lines. */
function tratti(
  pdf: Documento,
  padre: Elemento,
  voci: readonly Tratto[],
  { corpo = CORPO, colore, sinistra = 0 }: Modo,
): void {
  const presenti = voci.map((voce) => ({ ...voce, testo: scrivibile(voce.testo) })).filter(({ testo }) => testo !== '');
  pdf.x = MARGINI.left + sinistra;
  presenti.forEach((voce, indice) => {
    const opzioni = {
      width: pdf.larghezza - sinistra,
      lineGap: INTERLINEA,
      continued: indice < presenti.length - 1,
      link: voce.href,
      underline: voce.href !== null,
    };
    const scrivi = () => {
      pdf.font(fontDi(voce)).fontSize(corpo);
      pdf.fillColor(voce.href === null ? (colore ?? COLORI.testo) : pdf.accento);
      pdf.text(voce.testo, opzioni);
    };
    if (voce.href === null) pdf.parte(padre, 'Span', scrivi);
    else pdf.collegamento(padre, voce.testo, scrivi);
  });
  pdf.fillColor(COLORI.testo);
}

/** A paragraph of plain text, or of runs. */
export function paragrafo(pdf: Documento, padre: Elemento, testo: string | readonly Tratto[], modo: Modo = {}): void {
  tratti(pdf, pdf.gruppo(padre, 'P'), typeof testo === 'string' ? [tratto(testo)] : testo, modo);
  pdf.y += modo.dopo ?? FRA_PARAGRAFI;
}

/** Where blocks stand: how far in, how far apart, and at which level their own headings lie. */
interface Posto {
  sinistra: number;
  dopo: number;
  titoli: Livello;
}

function elenco(
  pdf: Documento,
  padre: Elemento,
  { ordinato, voci }: Extract<Blocco, { tipo: 'elenco' }>,
  { sinistra, titoli }: Posto,
): void {
  const lista = pdf.gruppo(padre, 'L', { O: 'List', ListNumbering: ordinato ? 'Decimal' : 'Disc' });
  voci.forEach((blocchi, indice) => {
    const punto = pdf.gruppo(lista, 'LI');
    pdf.font(FONT.testo).fontSize(CORPO);
    pdf.spazio(pdf.currentLineHeight() + INTERLINEA);
    const { y } = pdf;
    const segno = ordinato ? `${indice + 1}.` : '•';
    pdf.parte(punto, 'Lbl', () => pdf.text(segno, MARGINI.left + sinistra + 2, y, { lineBreak: false }));
    pdf.y = y;
    scriviBlocchi(pdf, pdf.gruppo(punto, 'LBody'), blocchi, { sinistra: sinistra + RIENTRO, dopo: 2, titoli });
  });
  pdf.y += FRA_PARAGRAFI - 2;
}

function scriviBlocchi(pdf: Documento, padre: Elemento, blocchi: readonly Blocco[], posto: Posto): void {
  const { sinistra, dopo, titoli } = posto;
  for (const blocco of blocchi) {
    if (blocco.tipo === 'elenco') {
      elenco(pdf, padre, blocco, posto);
      continue;
    }
    if (blocco.tipo === 'titolo') {
      titolo(pdf, padre, titoli, blocco.tratti.map(({ testo }) => testo).join(''), { come: 4 });
      continue;
    }
    const rientro = blocco.tipo === 'citazione' ? RIENTRO : 0;
    const colore = blocco.tipo === 'citazione' ? COLORI.minore : COLORI.testo;
    const gruppo = pdf.gruppo(blocco.tipo === 'citazione' ? pdf.gruppo(padre, 'BlockQuote') : padre, 'P');
    tratti(pdf, gruppo, blocco.tratti, { sinistra: sinistra + rientro, colore });
    pdf.y += dopo;
  }
}

/** Blocks of rich text; their own headings are of a level. */
export const scriviTutti = (pdf: Documento, padre: Elemento, blocchi: readonly Blocco[], titoli: Livello): void =>
  scriviBlocchi(pdf, padre, blocchi, { sinistra: 0, dopo: FRA_PARAGRAFI, titoli });

/** Clean HTML of a contract. */
export const ricco = (pdf: Documento, padre: Elemento, html: string, titoli: Livello): void =>
  scriviTutti(pdf, padre, leggi(html), titoli);
