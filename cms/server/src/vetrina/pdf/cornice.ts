import { FONT } from './caratteri';
import type { Documento } from './documento';
import { scrivibile } from './scrivibile';
import { COLORI, MARGINI, PICCOLO } from './stile';

const TESTA = 36;
const RIGA = 52;
const PIEDE = 40;

interface Cornice {
  sinistra: string;
  destra: string;
  /** The first page has a look of its own. */
  conCopertina: boolean;
}

/** Running heads and page numbers, once it is known how many pages there are. Readers of the screen pass over them. */
export function incornicia(pdf: Documento, { sinistra, destra, conCopertina }: Cornice): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let numero = conCopertina ? 1 : 0; numero < count; numero += 1) {
    pdf.switchToPage(start + numero);
    // Below the margin a line of text would open another page.
    pdf.page.margins.bottom = 0;
    const { width, height } = pdf.page;
    const scrivi = (testo: string, y: number, aDestra: boolean) => {
      const largo = pdf.widthOfString(testo);
      pdf.text(testo, aDestra ? width - MARGINI.right - largo : MARGINI.left, y, { lineBreak: false });
    };
    pdf.artificio(() => {
      pdf.font(FONT.testo).fontSize(PICCOLO).fillColor(COLORI.minore);
      if (numero > 0) scrivi(sinistra, TESTA, false);
      if (numero > 0) scrivi(destra, TESTA, true);
      if (numero > 0) pdf.rect(MARGINI.left, RIGA, pdf.larghezza, 1).fill(pdf.accento).fillColor(COLORI.minore);
      scrivi(`pagina ${numero + 1} di ${count}`, height - PIEDE, true);
    });
  }
}

/** A line that does not push the page number away. */
export const accorcia = (testo: string, massimo: number): string => {
  const pulito = scrivibile(testo);
  return pulito.length > massimo ? `${pulito.slice(0, massimo - 1).trimEnd()}…` : pulito;
};
