import { dataScritta, euroInBreve } from '../lettura/italiano';
import { annualita, colonneRisorse, documenti } from './capitolo';
import { copertina } from './copertina';
import { accorcia, incornicia } from './cornice';
import { Documento, type Elemento } from './documento';
import { indice, type VoceIndice } from './indice';
import type { Capitolo, LavoroProgramma } from './lavoro';
import { chiusura } from './marchio';
import { paragrafo, titolo } from './scrivi';
import { tabella } from './tabella';
import { perArea, perFondo, perScheda, totaleProgramma } from './totali';

/** A scheda does not begin where less than this is left of the page. */
const INIZIO_SCHEDA = 260;
const RISORSE = 'risorse';
const CAPITOLO = 18;

const nomeDi = ({ scheda }: Capitolo): string => [scheda.codice, scheda.titolo].filter(Boolean).join(' ');
const destinazioneArea = (posto: number): string => `area-${posto + 1}`;
const destinazioneScheda = ({ scheda }: Capitolo): string => `scheda-${scheda.slug}`;

const vociIndice = ({ aree }: LavoroProgramma): VoceIndice[] => [
  ...aree.flatMap(({ nome, capitoli }, posto): VoceIndice[] => [
    { testo: nome, destinazione: destinazioneArea(posto), livello: 0 },
    ...capitoli.map((capitolo) => ({
      testo: nomeDi(capitolo),
      destinazione: destinazioneScheda(capitolo),
      livello: 1 as const,
    })),
  ]),
  { testo: 'Le risorse', destinazione: RISORSE, livello: 0 },
];

function risorse(pdf: Documento, padre: Elemento, lavoro: LavoroProgramma): void {
  const { previsto, speso } = totaleProgramma(lavoro);
  const spesi = speso > 0 ? ` Ne risultano spesi ${euroInBreve(speso)}.` : '';
  paragrafo(pdf, padre, `Per il ${lavoro.anno} sono previsti in tutto ${euroInBreve(previsto)}.${spesi}`, {
    corpo: 12,
    dopo: 12,
  });
  tabella(pdf, padre, `Risorse ${lavoro.anno} per fondo`, colonneRisorse('Fondo'), perFondo(lavoro));
  tabella(pdf, padre, `Risorse ${lavoro.anno} per area`, colonneRisorse('Area'), perArea(lavoro));
  tabella(pdf, padre, `Risorse ${lavoro.anno} per scheda`, colonneRisorse('Scheda'), perScheda(lavoro));
}

/** The whole programma: cover, contents, one chapter per area with its schede, the budget. */
export function stampaProgramma(lavoro: LavoroProgramma): Promise<Buffer> {
  const { distretto, anno, aggiornato, colore } = lavoro;
  const nome = `Programma attuativo ${anno} – ${distretto.nome}`;
  const pdf = new Documento({
    titolo: nome,
    autore: distretto.contatti.ufficio ?? `Ufficio di Piano di ${distretto.nome}`,
    argomento: `Piano di zona di ${distretto.nome}`,
    aggiornato,
    colore,
  });
  const { radice } = pdf;
  const pagine = new Map<string, number>();
  const segna = (destinazione: string): void => {
    pagine.set(destinazione, pdf.bufferedPageRange().count);
  };

  copertina(pdf, pdf.gruppo(radice, 'Sect'), lavoro);
  pdf.nuovaPagina();
  const sommario = pdf.gruppo(radice, 'Sect');
  titolo(pdf, sommario, 2, 'Indice', { corpo: CAPITOLO });
  const numera = indice(pdf, sommario, vociIndice(lavoro));

  lavoro.aree.forEach(({ nome: area, capitoli }, posto) => {
    const capitolo = pdf.gruppo(radice, 'Sect');
    pdf.nuovaPagina();
    const segnalibro = pdf.outline.addItem(area);
    titolo(pdf, capitolo, 2, area, { destinazione: destinazioneArea(posto), corpo: CAPITOLO });
    segna(destinazioneArea(posto));
    for (const voce of capitoli) {
      const sezione = pdf.gruppo(capitolo, 'Sect');
      pdf.spazio(INIZIO_SCHEDA);
      titolo(pdf, sezione, 3, nomeDi(voce), { destinazione: destinazioneScheda(voce) });
      segna(destinazioneScheda(voce));
      segnalibro.addItem(nomeDi(voce));
      annualita(pdf, sezione, voce.scheda, voce.anno, 4);
      documenti(pdf, sezione, voce.scheda, 4);
      pdf.y += 14;
    }
  });

  const fine = pdf.gruppo(radice, 'Sect');
  pdf.nuovaPagina();
  pdf.outline.addItem('Le risorse');
  titolo(pdf, fine, 2, 'Le risorse', { destinazione: RISORSE, corpo: CAPITOLO });
  segna(RISORSE);
  risorse(pdf, fine, lavoro);
  chiusura(pdf, fine, { distretto, aggiornato: dataScritta(aggiornato.slice(0, 10)), url: distretto.url });

  numera(pagine);
  incornicia(pdf, {
    sinistra: accorcia(`Piano di Zona ${distretto.nome}`, 60),
    destra: `Programma attuativo ${anno}`,
    conCopertina: true,
  });
  return pdf.byte();
}
