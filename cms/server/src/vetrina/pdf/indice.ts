import { FONT } from './caratteri';
import type { Documento, Elemento } from './documento';
import { scrivibile } from './scrivibile';
import { COLORI, CORPO, MARGINI } from './stile';

export interface VoceIndice {
  testo: string;
  destinazione: string;
  /** Chapters are of level 0, what they hold of level 1. */
  livello: 0 | 1;
}

const NUMERO = 36;
const RIENTRO = 12;

interface Posto {
  voce: VoceIndice;
  elemento: Elemento;
  pagina: number;
  y: number;
}

/**
 * The contents: drawn before what they list, whose pages are not known yet. Call the result with the page of each destination, once
 * they are.
 */
export function indice(
  pdf: Documento,
  padre: Elemento,
  voci: readonly VoceIndice[],
): (pagine: ReadonlyMap<string, number>) => void {
  const elenco = pdf.gruppo(padre, 'TOC');
  const posti = voci.map((voce): Posto => {
    const forte = voce.livello === 0;
    const sinistra = forte ? 0 : RIENTRO;
    const opzioni = { width: pdf.larghezza - NUMERO - sinistra, lineGap: -1, goTo: voce.destinazione };
    const testo = scrivibile(voce.testo);
    pdf.font(forte ? FONT.forte : FONT.testo).fontSize(CORPO);
    if (forte) pdf.y += 7;
    pdf.spazio(pdf.heightOfString(testo, opzioni) + (forte ? 20 : 0));
    const { y } = pdf;
    const elemento = pdf.gruppo(pdf.gruppo(elenco, 'TOCI'), 'Reference');
    pdf.collegamento(elemento, testo, () => pdf.text(testo, MARGINI.left + sinistra, y, opzioni));
    const ultima = pdf.y - pdf.currentLineHeight(true) - opzioni.lineGap;
    pdf.y += 1.5;
    return { voce, elemento, pagina: pdf.bufferedPageRange().count - 1, y: ultima };
  });
  return (pagine) => {
    for (const { voce, elemento, pagina, y } of posti) {
      pdf.switchToPage(pagina);
      const numero = String(pagine.get(voce.destinazione) ?? '');
      pdf
        .font(voce.livello === 0 ? FONT.forte : FONT.testo)
        .fontSize(CORPO)
        .fillColor(COLORI.testo);
      const x = pdf.page.width - MARGINI.right - pdf.widthOfString(numero);
      pdf.parte(elemento, 'Span', () => pdf.text(numero, x, y, { lineBreak: false }));
    }
  };
}
