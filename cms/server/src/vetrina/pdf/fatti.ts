import type { Detto } from '../voci/detti';
import { FONT } from './caratteri';
import type { Documento, Elemento } from './documento';
import { scrivibile } from './scrivibile';
import { COLORI, CORPO, INTERLINEA, MARGINI } from './stile';

const TERMINE = 128;
const FRA = 3;

/** Terms and what is said of them, as a list: the term at the left, small; nothing is drawn of what is not said. */
export function fatti(pdf: Documento, padre: Elemento, voci: readonly Detto[]): void {
  const presenti = voci.flatMap(([termine, valore]) =>
    valore ? [[scrivibile(termine), scrivibile(valore)] as const] : [],
  );
  if (presenti.length === 0) return;
  const lista = pdf.gruppo(padre, 'L');
  const colonna = { width: TERMINE - 12, lineGap: INTERLINEA };
  const valori = { width: pdf.larghezza - TERMINE, lineGap: INTERLINEA };
  for (const [termine, valore] of presenti) {
    pdf.font(FONT.testo).fontSize(CORPO);
    pdf.spazio(Math.max(pdf.heightOfString(valore, valori), pdf.heightOfString(termine, colonna)));
    const { y } = pdf;
    const punto = pdf.gruppo(lista, 'LI');
    pdf.fillColor(COLORI.minore);
    pdf.parte(punto, 'Lbl', () => pdf.text(termine, MARGINI.left, y, colonna));
    const dopoTermine = pdf.y;
    pdf.fillColor(COLORI.testo);
    pdf.parte(punto, 'LBody', () => pdf.text(valore, MARGINI.left + TERMINE, y, valori));
    pdf.y = Math.max(pdf.y, dopoTermine) + FRA;
  }
  pdf.x = MARGINI.left;
  pdf.y += 6;
}
