import type { Annualita, Scheda } from '../../../../contracts/schede';
import { ruoloPartecipazione } from '../../../../contracts/vocabolario';
import { dataScritta, euroScritti } from '../lettura/italiano';
import { fattiAnnualita, fattiScheda, TESTI_ANNUALITA } from '../voci/detti';
import type { Documento, Elemento } from './documento';
import { fatti } from './fatti';
import { tratto, type Blocco } from './ricco';
import { paragrafo, ricco, scriviTutti, titolo, type Livello } from './scrivi';
import { COLORI } from './stile';
import { tabella, type Colonna } from './tabella';

/** First column, planned, spent: how every budget is laid out. */
export const colonneRisorse = (prima: string): readonly Colonna[] => [
  { nome: prima, quota: 0.5 },
  { nome: 'Previsto', quota: 0.25, numero: true },
  { nome: 'Speso', quota: 0.25, numero: true },
];

/** Readers of the screen go from heading to heading: no level may be missing on the way down. */
const sotto = (livello: Livello): Livello => Math.min(livello + 1, 5) as Livello;

const SOMMARIO = { corpo: 12, dopo: 10, colore: COLORI.minore };

function risorse(pdf: Documento, padre: Elemento, { vociDiSpesa, totali, anno }: Annualita): void {
  if (vociDiSpesa.length === 0) return;
  pdf.y += 8;
  tabella(pdf, padre, `Risorse ${anno}`, colonneRisorse('Fondo'), [
    ...vociDiSpesa.map(({ fondo, previsto, speso }) => ({
      celle: [fondo.nome, euroScritti(previsto), euroScritti(speso)],
    })),
    { celle: ['Totale', euroScritti(totali.previsto), euroScritti(totali.speso)], totale: true },
  ]);
}

/** What a scheda says in one year; headings are of a level. */
export function annualita(pdf: Documento, padre: Elemento, scheda: Scheda, anno: Annualita, livello: Livello): void {
  if (anno.sintesi) paragrafo(pdf, padre, anno.sintesi, SOMMARIO);
  if (anno.annullato)
    paragrafo(pdf, padre, ['Intervento annullato.', anno.motivoAnnullamento].filter(Boolean).join(' '));
  fatti(pdf, padre, [
    ...fattiScheda(scheda).filter(([termine]) => termine !== 'Codice'),
    ...fattiAnnualita(anno),
    [
      'Chi partecipa',
      scheda.partecipanti
        .map(({ soggetto, ruolo }) => `${soggetto.nome} (${ruoloPartecipazione[ruolo].it})`)
        .join('; '),
    ],
  ]);
  for (const [campo, nome] of TESTI_ANNUALITA) {
    const testo = anno[campo];
    if (!testo) continue;
    titolo(pdf, padre, livello, nome);
    ricco(pdf, padre, testo, sotto(livello));
  }
  risorse(pdf, padre, anno);
}

/** Where the documents of a scheda are. */
export function documenti(pdf: Documento, padre: Elemento, { documenti: voci }: Scheda, livello: Livello): void {
  if (voci.length === 0) return;
  titolo(pdf, padre, livello, 'Documenti');
  const righe = voci.map(({ titolo: nome, data, indirizzo }): Blocco[] => {
    const quando = data ? [tratto(` (${dataScritta(data)})`)] : [];
    return [{ tipo: 'paragrafo', tratti: [tratto(nome, indirizzo), ...quando] }];
  });
  scriviTutti(pdf, padre, [{ tipo: 'elenco', ordinato: false, voci: righe }], sotto(livello));
}
