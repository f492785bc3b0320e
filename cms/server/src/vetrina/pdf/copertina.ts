import { dataScritta, euroInBreve } from '../lettura/italiano';
import { FONT, type Font } from './caratteri';
import type { Documento, Elemento } from './documento';
import type { LavoroProgramma } from './lavoro';
import { AVVERTENZA } from './marchio';
import { paragrafo } from './scrivi';
import { scrivibile } from './scrivibile';
import { COLORI, interlineaTitolo, MARGINI } from './stile';
import { totaleProgramma } from './totali';

const ALTA = 340;

/** The first page: whose programma it is, of which year, and how much it is about. */
export function copertina(pdf: Documento, padre: Elemento, lavoro: LavoroProgramma): void {
  const { distretto, piano, anno, titolo, aree, aggiornato } = lavoro;
  pdf.artificio(() => pdf.save().rect(0, 0, pdf.page.width, ALTA).fill(pdf.accento).restore());
  const scrivi = (tipo: string, testo: string, font: Font, corpo: number, dopo: number) => {
    pdf.font(font).fontSize(corpo).fillColor('#ffffff');
    pdf.parte(padre, tipo, () =>
      pdf.text(scrivibile(testo), MARGINI.left, pdf.y, { width: pdf.larghezza, lineGap: interlineaTitolo(corpo) }),
    );
    pdf.y += dopo;
  };
  pdf.y = 96;
  scrivi('P', 'Piano di Zona per la salute e il benessere sociale', FONT.testo, 12, 14);
  scrivi('P', distretto.nome, FONT.forte, 18, 34);
  scrivi('H1', `Programma attuativo ${anno}`, FONT.titolo, 32, 8);
  if (titolo !== `Programma attuativo ${anno}`) scrivi('P', titolo, FONT.testo, 13, 0);
  pdf.fillColor(COLORI.testo);
  pdf.y = ALTA + 40;

  const schede = aree.reduce((totale, { capitoli }) => totale + capitoli.length, 0);
  const { previsto } = totaleProgramma(lavoro);
  const quanto = previsto > 0 ? `, per ${euroInBreve(previsto)} previsti` : '';
  paragrafo(
    pdf,
    padre,
    `${schede === 1 ? 'Un intervento' : `${schede} interventi`} in ${aree.length === 1 ? 'un’area' : `${aree.length} aree`}${quanto}.`,
    {
      corpo: 15,
      dopo: 14,
    },
  );
  const fine = piano.prorogatoFino ?? piano.fine;
  const durata = `dal ${dataScritta(piano.inizio)} al ${dataScritta(fine)}${piano.prorogatoFino ? ', con la proroga' : ''}`;
  paragrafo(pdf, padre, `${piano.titolo}, ${durata}.`, { corpo: 11, dopo: 10 });
  const comuni = distretto.comuni.map(({ nome }) => nome).join(', ');
  if (comuni) paragrafo(pdf, padre, `Comuni: ${comuni}.`, { corpo: 11, dopo: 10 });
  if (distretto.capofila) paragrafo(pdf, padre, `Ente capofila: ${distretto.capofila}.`, { corpo: 11, dopo: 10 });
  paragrafo(pdf, padre, `Aggiornato al ${dataScritta(aggiornato.slice(0, 10))}.`, { corpo: 11, colore: COLORI.minore });
  if (distretto.datiDiEsempio) paragrafo(pdf, padre, AVVERTENZA, { corpo: 11, colore: COLORI.minore });
}
