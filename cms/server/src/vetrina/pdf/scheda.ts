import { statoAttuazione } from '../../../../contracts/vocabolario';
import { dataScritta, euroScritti } from '../lettura/italiano';
import { annualita, documenti } from './capitolo';
import { accorcia, incornicia } from './cornice';
import { Documento } from './documento';
import type { LavoroScheda } from './lavoro';
import { chiusura, soprattitolo } from './marchio';
import { titolo } from './scrivi';
import { tabella } from './tabella';

const ANNI = [
  { nome: 'Anno', quota: 0.16 },
  { nome: 'Stato di attuazione', quota: 0.28 },
  { nome: 'Previsto', quota: 0.28, numero: true },
  { nome: 'Speso', quota: 0.28, numero: true },
] as const;

/** One scheda for who wants it on paper: the latest year in full, the others side by side in a table. */
export function stampaScheda({ distretto, aggiornato, colore, scheda }: LavoroScheda): Promise<Buffer> {
  const nome = [scheda.codice, scheda.titolo].filter(Boolean).join(' ');
  const pdf = new Documento({
    titolo: nome,
    autore: distretto.contatti.ufficio ?? `Ufficio di Piano di ${distretto.nome}`,
    argomento: `Scheda intervento del piano di zona di ${distretto.nome}`,
    aggiornato,
    colore,
  });
  const { radice } = pdf;
  const [ultima] = scheda.annualita;
  soprattitolo(pdf, radice, `Piano di Zona ${distretto.nome}`, ultima ? `Scheda intervento, anno ${ultima.anno}` : '');
  titolo(pdf, radice, 1, nome);
  if (ultima) annualita(pdf, radice, scheda, ultima, 2);
  documenti(pdf, radice, scheda, 2);
  if (scheda.annualita.length > 1) {
    pdf.y += 6;
    tabella(
      pdf,
      radice,
      'Stato e risorse anno per anno',
      ANNI,
      scheda.annualita.map(({ anno, annullato, stato, totali }) => ({
        celle: [
          String(anno),
          annullato ? 'Annullato' : statoAttuazione[stato].it,
          euroScritti(totali.previsto),
          euroScritti(totali.speso),
        ],
      })),
    );
  }
  chiusura(pdf, radice, { distretto, aggiornato: dataScritta(aggiornato.slice(0, 10)), url: scheda.url });
  incornicia(pdf, {
    sinistra: accorcia(nome, 70),
    destra: accorcia(`Piano di Zona ${distretto.nome}`, 40),
    conCopertina: false,
  });
  return pdf.byte();
}
