import { FONT, type Font } from './caratteri';
import type { Documento, Elemento } from './documento';
import { leggi, tratto, type Blocco, type Tratto } from './ricco';
import { scrivibile } from './scrivibile';
import { COLORI, CORPO, INTERLINEA, interlineaTitolo, MARGINI, TITOLI } from './stile';

const RIENTRO = 14;
const FRA_PARAGRAFI = 6;
/** A heading at the foot of a page must have this much under it. */
const SEGUITO = 48;

/** A heading of the structure, 1 to 4, which never stands alone at the foot of a page. */
export function titolo(
  pdf: Documento,
  padre: Elemento,
  livello: 1 | 2 | 3 | 4,
  testo: string,
  { destinazione, corpo: voluto }: { destinazione?: string; corpo?: number } = {},
): void {
  const { corpo: solito, prima, dopo } = TITOLI[livello - 1] ?? TITOLI[3];
  const corpo = voluto ?? solito;
  const opzioni = { width: pdf.larghezza, lineGap: interlineaTitolo(corpo) };
  pdf.x = MARGINI.left;
  pdf.font(FONT.titolo).fontSize(corpo);
  if (pdf.y > MARGINI.top) pdf.y += prima;
  pdf.spazio(pdf.heightOfString(scrivibile(testo), opzioni) + SEGUITO);
  if (destinazione) pdf.addNamedDestination(destinazione, 'XYZ', MARGINI.left, pdf.y - 8, null);
  pdf.fillColor(livello <= 3 ? pdf.accento : COLORI.testo);
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
    else pdf.collegamento(padre, scrivi);
  });
  pdf.fillColor(COLORI.testo);
}

/** A paragraph of plain text, or of runs. */
export function paragrafo(pdf: Documento, padre: Elemento, testo: string | readonly Tratto[], modo: Modo = {}): void {
  tratti(pdf, pdf.gruppo(padre, 'P'), typeof testo === 'string' ? [tratto(testo)] : testo, modo);
  pdf.y += modo.dopo ?? FRA_PARAGRAFI;
}

function elenco(
  pdf: Documento,
  padre: Elemento,
  { ordinato, voci }: Extract<Blocco, { tipo: 'elenco' }>,
  sinistra: number,
): void {
  const lista = pdf.gruppo(padre, 'L');
  voci.forEach((blocchi, indice) => {
    const punto = pdf.gruppo(lista, 'LI');
    pdf.font(FONT.testo).fontSize(CORPO);
    pdf.spazio(pdf.currentLineHeight() + INTERLINEA);
    const { y } = pdf;
    const segno = ordinato ? `${indice + 1}.` : '•';
    pdf.parte(punto, 'Lbl', () => pdf.text(segno, MARGINI.left + sinistra + 2, y, { lineBreak: false }));
    pdf.y = y;
    scriviBlocchi(pdf, pdf.gruppo(punto, 'LBody'), blocchi, sinistra + RIENTRO, 2);
  });
  pdf.y += FRA_PARAGRAFI - 2;
}

function scriviBlocchi(
  pdf: Documento,
  padre: Elemento,
  blocchi: readonly Blocco[],
  sinistra: number,
  dopo: number,
): void {
  for (const blocco of blocchi) {
    if (blocco.tipo === 'elenco') {
      elenco(pdf, padre, blocco, sinistra);
      continue;
    }
    if (blocco.tipo === 'titolo') {
      titolo(pdf, padre, 4, blocco.tratti.map(({ testo }) => testo).join(''));
      continue;
    }
    const rientro = blocco.tipo === 'citazione' ? RIENTRO : 0;
    const colore = blocco.tipo === 'citazione' ? COLORI.minore : COLORI.testo;
    const gruppo = pdf.gruppo(blocco.tipo === 'citazione' ? pdf.gruppo(padre, 'BlockQuote') : padre, 'P');
    tratti(pdf, gruppo, blocco.tratti, { sinistra: sinistra + rientro, colore });
    pdf.y += dopo;
  }
}

/** Blocks of rich text. */
export const scriviTutti = (pdf: Documento, padre: Elemento, blocchi: readonly Blocco[]): void =>
  scriviBlocchi(pdf, padre, blocchi, 0, FRA_PARAGRAFI);

/** Clean HTML of a contract. */
export const ricco = (pdf: Documento, padre: Elemento, html: string): void => scriviTutti(pdf, padre, leggi(html));
