import { FONT, type Font } from './caratteri';
import type { Documento, Elemento } from './documento';
import { scrivibile } from './scrivibile';
import { COLORI, MARGINI } from './stile';

export interface Colonna {
  nome: string;
  /** Share of the width. */
  quota: number;
  numero?: boolean;
}

export interface RigaTabella {
  celle: readonly string[];
  totale?: boolean;
  /** At least this high, in points: to be written in by hand. */
  alta?: number;
}

const CORPO = 9.5;
const DIDASCALIA = 24;
/** Share of a page up to which a table is not broken; else this much of it stays together. */
const INTERA = 0.55;
const INIZIO = 120;
const ARIA = { sopra: 5, sotto: 5, lato: 6 };

interface Disegno {
  celle: readonly string[];
  alta?: number | undefined;
  font: Font;
  fondo?: string;
}

const filo = (pdf: Documento, colore: string, spessore: number): void => {
  pdf.save().lineWidth(spessore).strokeColor(colore);
  pdf
    .moveTo(MARGINI.left, pdf.y)
    .lineTo(MARGINI.left + pdf.larghezza, pdf.y)
    .stroke()
    .restore();
};

/**
 * A table of the structure: its first column names the rows, its first line the columns. The line is drawn again, for the eye
 * alone, where the table goes on to another page.
 */
export function tabella(
  pdf: Documento,
  padre: Elemento,
  didascalia: string,
  colonne: readonly Colonna[],
  righe: readonly RigaTabella[],
): void {
  const larghezze = colonne.map(({ quota }) => quota * pdf.larghezza);
  const opzioni = (indice: number) => ({
    width: (larghezze[indice] ?? 0) - 2 * ARIA.lato,
    align: colonne[indice]?.numero ? ('right' as const) : ('left' as const),
    lineGap: -1.5,
  });

  function altezza({ celle, font, alta = 0 }: Disegno): number {
    pdf.font(font).fontSize(CORPO);
    const alte = celle.map((testo, indice) => pdf.heightOfString(testo, opzioni(indice)));
    return Math.max(alta, Math.max(...alte) + ARIA.sopra + ARIA.sotto);
  }

  function disegna(disegno: Disegno, cella: (indice: number, scrivi: () => void) => void): void {
    const alta = altezza(disegno);
    const { y } = pdf;
    const { fondo } = disegno;
    if (fondo) {
      pdf.artificio(() => pdf.save().rect(MARGINI.left, y, pdf.larghezza, alta).fill(fondo).restore());
      pdf.fillColor(COLORI.testo);
    }
    let x = MARGINI.left;
    disegno.celle.forEach((testo, indice) => {
      const sinistra = x + ARIA.lato;
      cella(indice, () =>
        pdf
          .font(disegno.font)
          .fontSize(CORPO)
          .text(testo, sinistra, y + ARIA.sopra, opzioni(indice)),
      );
      x += larghezze[indice] ?? 0;
    });
    pdf.x = MARGINI.left;
    pdf.y = y + alta;
    pdf.artificio(() => filo(pdf, COLORI.filo, 0.5));
  }

  const testata: Disegno = { celle: colonne.map(({ nome }) => nome), font: FONT.forte, fondo: COLORI.fascia };
  const disegni = righe.map(({ celle, totale, alta }): Disegno => ({
    celle: celle.map(scrivibile),
    alta,
    font: totale ? FONT.forte : FONT.testo,
  }));
  const elemento = pdf.gruppo(padre, 'Table');
  const cella = (riga: Elemento, ambito: 'Row' | 'Column' | undefined, scrivi: () => void) => {
    const attributi = ambito && { O: 'Table', Scope: ambito };
    pdf.gruppo(riga, ambito ? 'TH' : 'TD', attributi).add(scrivi);
  };

  // A short table stays whole; of a long one there must be a few rows under the caption.
  const intera = [testata, ...disegni].reduce((totale, disegno) => totale + altezza(disegno), DIDASCALIA);
  pdf.spazio(intera > pdf.page.height * INTERA ? INIZIO : intera);
  pdf.font(FONT.forte).fontSize(CORPO);
  pdf.parte(elemento, 'Caption', () => pdf.text(scrivibile(didascalia), MARGINI.left, pdf.y, { width: pdf.larghezza }));
  pdf.y += 4;
  const prima = pdf.gruppo(elemento, 'TR');
  disegna(testata, (_indice, scrivi) => cella(prima, 'Column', scrivi));
  for (const disegno of disegni) {
    if (pdf.y + altezza(disegno) > pdf.page.maxY()) {
      pdf.nuovaPagina();
      disegna(testata, (_indice, scrivi) => pdf.artificio(scrivi));
    }
    const riga = pdf.gruppo(elemento, 'TR');
    disegna(disegno, (indice, scrivi) => cella(riga, indice === 0 ? 'Row' : undefined, scrivi));
  }
  pdf.y += 12;
}
