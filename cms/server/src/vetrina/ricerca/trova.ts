import { PAGINA_MASSIMA, PER_PAGINA, type RichiestaRicerca } from '../../../../contracts/ricerca';
import type { Archivio, Candidata, Id } from './archivio';
import { espressioni, termini as terminiDi, type Espressione, type Termine } from './espressione';
import { chiave } from './lessemi';
import { createPunteggio } from './punteggio';

/** Finds that are ranked and counted: those of all pages. The work of a search must not grow with how common its words are. */
export const MASSIMO = PER_PAGINA * PAGINA_MASSIMA;

export interface Esito {
  termini: readonly Termine[];
  /** The best first. */
  candidate: readonly Candidata[];
  /** There are more, which were not looked at. */
  parziale: boolean;
}

const filtri = ({ distretto, tipo, area }: RichiestaRicerca): Espressione =>
  [
    ...(distretto ? [chiave.distretto(distretto)] : []),
    ...(tipo ? [chiave.tipo(tipo)] : []),
    ...(area ? [chiave.area(area)] : []),
  ].map((lessema) => [{ lessema }]);

const alfabeto = new Intl.Collator('it');

/** Better answers first; among equals the later date, then the alphabet: the same on both databases. */
function ordina(candidate: readonly Candidata[], punti: ReadonlyMap<Id, number>): Candidata[] {
  const diQuesta = ({ id }: Candidata) => punti.get(id) ?? 0;
  return candidate.toSorted(
    (a, b) =>
      diQuesta(b) - diQuesta(a) ||
      alfabeto.compare(b.data ?? '', a.data ?? '') ||
      alfabeto.compare(a.titolo, b.titolo) ||
      alfabeto.compare(a.distretto, b.distretto),
  );
}

/**
 * All that is found, ranked. When there is more than can be shown, what has the words in its title is taken first, then what has the
 * very words.
 */
export async function trova(archivio: Archivio, richiesta: RichiestaRicerca): Promise<Esito> {
  const termini = terminiDi(richiesta.q);
  const sue = filtri(richiesta);
  const tentativi = espressioni(termini);
  const cerca = (espressione: Espressione) => archivio.trova([...sue, ...espressione], MASSIMO);

  const esatte = new Set(await cerca(tentativi.esatta));
  const larghe = await cerca(tentativi.larga);
  // Only what is cut needs to be chosen from.
  const parziale = larghe.length === MASSIMO;
  const prime = parziale ? await cerca(tentativi.titolo) : [];
  const ids = [...new Set([...prime, ...esatte, ...larghe])].slice(0, MASSIMO);
  const candidate = await archivio.candidate(ids);
  const punteggio = createPunteggio(termini);
  const punti = new Map(candidate.map((voce) => [voce.id, punteggio(voce, esatte.has(voce.id))]));
  return { termini, candidate: ordina(candidate, punti), parziale };
}
