import type { Annualita, Scheda, SchedaInElenco, VoceDiSpesa } from '../../../../contracts/schede';
import { ricco } from '../../pagine/ricco';
import { centesimi, somma } from '../lettura/denaro';
import type { AnnualitaPubblica, Modello, SchedaPubblica } from '../lettura/modello';
import { istanteRoma } from '../lettura/tempo';
import { referenteVisibile } from '../lettura/visibile';
import { documento } from './documento';
import { pagina, slugDi } from './indirizzo';
import { partecipanti } from './organo';
import { rimandi, rimando, rimandoA } from './rimando';
import { uuidDerivato } from './uuid';

/** The budget of one annualita, line by line. Lines without a fondo are not part of it. */
export const vociDiSpesa = (riga: AnnualitaPubblica): VoceDiSpesa[] =>
  riga.vociDiSpesa.flatMap(({ codice, fondo, previsto, speso }, posto) =>
    fondo
      ? [
          {
            // A line that was written before lines had a code: derived from its place, so that it stays.
            id: codice ?? uuidDerivato(`${riga.documentId}/${posto}`),
            fondo: { codice: fondo.codice, nome: fondo.nome },
            previsto: centesimi(previsto),
            speso: centesimi(speso),
          },
        ]
      : [],
  );

function annualita(modello: Modello, riga: AnnualitaPubblica): Annualita {
  const voci = vociDiSpesa(riga);
  return {
    anno: riga.programma.anno,
    programma: rimandoA(riga.programma),
    aggiornato: istanteRoma(riga.updatedAt),
    sintesi: riga.sintesi,
    motivazione: ricco(riga.motivazione),
    descrizione: ricco(riga.descrizione),
    destinatari: ricco(riga.destinatari),
    azioniPreviste: ricco(riga.azioniPreviste),
    politicheIntegrate: ricco(riga.politicheIntegrate),
    istituzioniAttori: ricco(riga.istituzioniAttori),
    novita: ricco(riga.novita),
    ambito: riga.ambito,
    inContinuita: riga.inContinuita ?? false,
    annullato: riga.annullato ?? false,
    motivoAnnullamento: riga.annullato ? riga.motivoAnnullamento : null,
    stato: riga.stato,
    capofila: rimando(modello.soggettiPerId, riga.capofila),
    organi: rimandi(modello.organiPerId, riga.organi),
    territori: rimandi(modello.territoriPerId, riga.territori),
    referenti: riga.referenti.map(referenteVisibile).filter((referente) => referente !== undefined),
    vociDiSpesa: voci,
    totali: somma(voci),
  };
}

const piuRecente = (...istanti: string[]): string => istanteRoma(istanti.toSorted().at(-1) ?? '');

/** A scheda as the list of one programma shows it. */
export function schedaInElenco(modello: Modello, scheda: SchedaPubblica, riga: AnnualitaPubblica): SchedaInElenco {
  const slug = slugDi(scheda);
  return {
    slug,
    url: pagina(modello, 'scheda', slug),
    aggiornato: piuRecente(scheda.updatedAt, riga.updatedAt),
    titolo: scheda.titolo,
    codice: scheda.codice,
    tipologia: scheda.tipologia,
    sintesi: riga.sintesi,
    aree: rimandi(modello.areePerId, scheda.aree),
    organi: rimandi(modello.organiPerId, riga.organi),
    territori: rimandi(modello.territoriPerId, riga.territori),
    capofila: rimando(modello.soggettiPerId, riga.capofila),
    ambito: riga.ambito,
    inContinuita: riga.inContinuita ?? false,
    annullato: riga.annullato ?? false,
    stato: riga.stato,
    totali: somma(vociDiSpesa(riga)),
  };
}

/** The schede of one programma, in the order of the plan. */
export const schedeDelProgramma = (modello: Modello, programma: { id: number }): SchedaInElenco[] =>
  modello.schede.flatMap((scheda) => {
    const riga = scheda.annualita.find((voce) => voce.programma.id === programma.id);
    return riga ? [schedaInElenco(modello, scheda, riga)] : [];
  });

/** One scheda with every published year, the latest first. */
export function scheda(modello: Modello, riga: SchedaPubblica): Scheda {
  const slug = slugDi(riga);
  return {
    slug,
    url: pagina(modello, 'scheda', slug),
    aggiornato: piuRecente(riga.updatedAt, ...riga.annualita.map(({ updatedAt }) => updatedAt)),
    titolo: riga.titolo,
    codice: riga.codice,
    codiceRegionale: riga.codiceRegionale,
    tipologia: riga.tipologia,
    aree: rimandi(modello.areePerId, riga.aree),
    obiettivi: rimandi(modello.obiettiviPerId, riga.obiettivi),
    schedeRegionali: riga.schedeRegionali.map(({ codice, titolo }) => ({ codice, titolo })),
    annualita: riga.annualita.map((voce) => annualita(modello, voce)),
    partecipanti: partecipanti(modello, ({ scheda: sua }) => sua?.id === riga.id),
    documenti: modello.documenti
      .filter((voce) => voce.scheda?.id === riga.id)
      .flatMap((voce) => documento(modello, voce)),
  };
}
