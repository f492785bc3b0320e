import type { Rimando } from '../../../../contracts/base';
import type { Modello } from '../lettura/modello';
import type { RigaProgramma } from '../lettura/righe';
import { distretto } from '../voci/distretto';
import { slugDi } from '../voci/indirizzo';
import { pianoInElenco } from '../voci/piano';
import { scheda } from '../voci/scheda';
import type { Capitolo, Lavoro, LavoroProgramma } from './lavoro';

const ultimo = (istanti: readonly string[]): string =>
  istanti.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? '';

const testata = (modello: Modello) => {
  const { nome, capofila, comuni, contatti, url, datiDiEsempio, aggiornato } = distretto(modello);
  return {
    distretto: { nome, capofila, comuni, contatti, url, datiDiEsempio },
    aggiornato,
    colore: modello.distretto.colore,
  };
};

/** What the document of one scheda is made from; undefined when there is no such scheda. */
export function lavoroScheda(modello: Modello, slug: string): Lavoro | undefined {
  const riga = modello.schedePerSlug.get(slug);
  if (!riga) return undefined;
  const voce = scheda(modello, riga);
  const comune = testata(modello);
  return { ...comune, aggiornato: ultimo([comune.aggiornato, voce.aggiornato]), tipo: 'scheda', scheda: voce };
}

const SENZA_AREA: Rimando = { slug: '', nome: 'Altri interventi' };

/** A scheda of many areas is printed once, under the first. */
function perArea(modello: Modello, capitoli: readonly Capitolo[]): LavoroProgramma['aree'] {
  const ordine = [...modello.aree.map((area) => slugDi(area)), SENZA_AREA.slug];
  const gruppi = new Map<string, { nome: string; capitoli: Capitolo[] }>();
  for (const capitolo of capitoli) {
    const { slug, nome } = capitolo.scheda.aree[0] ?? SENZA_AREA;
    const gruppo = gruppi.get(slug) ?? { nome, capitoli: [] };
    gruppo.capitoli.push(capitolo);
    gruppi.set(slug, gruppo);
  }
  return [...gruppi].toSorted(([a], [b]) => ordine.indexOf(a) - ordine.indexOf(b)).map(([, gruppo]) => gruppo);
}

const capitoliDi = (modello: Modello, programma: RigaProgramma): Capitolo[] =>
  modello.schede.flatMap((riga) => {
    const sua = riga.annualita.filter((voce) => voce.programma.id === programma.id).slice(0, 1);
    const voce = sua[0] && scheda(modello, { ...riga, annualita: [sua[0]] });
    return voce?.annualita[0] ? [{ scheda: voce, anno: voce.annualita[0] }] : [];
  });

/** What the document of a whole programma is made from; undefined when none of that year has schede. */
export function lavoroProgramma(modello: Modello, anno: string): Lavoro | undefined {
  const programma = modello.programmi.find((riga) => String(riga.anno) === anno);
  const piano = modello.piani.find(({ id }) => id === programma?.piano?.id);
  if (!programma || !piano) return undefined;
  const capitoli = capitoliDi(modello, programma);
  if (capitoli.length === 0) return undefined;
  const { titolo, inizio, fine, prorogatoFino } = pianoInElenco(modello, piano);
  const comune = testata(modello);
  return {
    ...comune,
    tipo: 'programma',
    aggiornato: ultimo([comune.aggiornato, ...capitoli.map(({ scheda: { aggiornato } }) => aggiornato)]),
    anno: programma.anno,
    titolo: programma.titolo,
    piano: { titolo, inizio, fine, prorogatoFino },
    aree: perArea(modello, capitoli),
  };
}
