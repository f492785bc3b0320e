import { FONT } from './caratteri';
import type { Documento, Elemento } from './documento';
import type { LavoroScheda } from './lavoro';
import { tratto } from './ricco';
import { paragrafo } from './scrivi';
import { scrivibile } from './scrivibile';
import { COLORI, MARGINI, PICCOLO } from './stile';

export const AVVERTENZA = 'Questi contenuti sono un esempio.';

/** What a document is, above its title. */
export function soprattitolo(pdf: Documento, padre: Elemento, di: string, cosa: string): void {
  const { y } = pdf;
  pdf.artificio(() => pdf.save().rect(MARGINI.left, y, 40, 4).fill(pdf.accento).restore());
  pdf.y = y + 16;
  pdf.font(FONT.forte).fontSize(10.5).fillColor(pdf.accento);
  pdf.parte(padre, 'P', () => pdf.text(scrivibile(di), MARGINI.left, pdf.y, { width: pdf.larghezza }));
  pdf.font(FONT.testo).fontSize(10.5).fillColor(COLORI.minore);
  pdf.parte(padre, 'P', () => pdf.text(scrivibile(cosa), { width: pdf.larghezza }));
  pdf.fillColor(COLORI.testo);
  pdf.y += 16;
}

interface Chiusura {
  distretto: LavoroScheda['distretto'];
  aggiornato: string;
  url: string;
}

/** At the end: whom to ask, where the current text is, under which licence this may be used. */
export function chiusura(pdf: Documento, padre: Elemento, { distretto, aggiornato, url }: Chiusura): void {
  const { ufficio, telefono, email, pec } = distretto.contatti;
  const recapiti = [ufficio ?? 'Ufficio di Piano', telefono, email, pec && `PEC ${pec}`].filter(Boolean).join(' · ');
  pdf.font(FONT.testo).fontSize(PICCOLO);
  pdf.y += 10;
  pdf.spazio(4 * PICCOLO * 2);
  const { y } = pdf;
  pdf.artificio(() =>
    pdf
      .save()
      .lineWidth(0.5)
      .strokeColor(COLORI.filo)
      .moveTo(MARGINI.left, y)
      .lineTo(MARGINI.left + pdf.larghezza, y)
      .stroke()
      .restore(),
  );
  pdf.y = y + 8;
  const piccolo = { corpo: PICCOLO, colore: COLORI.minore, dopo: 1 };
  paragrafo(pdf, padre, recapiti, piccolo);
  paragrafo(pdf, padre, `Aggiornato al ${aggiornato}. Testo e dati con licenza CC BY 4.0.`, piccolo);
  if (distretto.datiDiEsempio) paragrafo(pdf, padre, AVVERTENZA, piccolo);
  paragrafo(pdf, padre, [tratto('La versione sempre aggiornata: '), tratto(url, url)], piccolo);
}
