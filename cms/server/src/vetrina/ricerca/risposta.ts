import { PER_PAGINA, type Faccette, type RichiestaRicerca, type RispostaRicerca } from '../../../../contracts/ricerca';
import { tipoRicerca } from '../../../../contracts/vocabolario';
import type { Indice } from '../lettura/fonti';
import { slugDi } from '../voci/indirizzo';
import type { Archivio } from './archivio';
import { tentativi, termini as terminiDi, type Espressione } from './espressione';
import type { Conteggi } from './graduatoria';
import { chiave } from './lessemi';

const AREE_MOSTRATE = 30;
const DISTRETTI_MOSTRATI = 50;

const filtri = ({ distretto, tipo, area }: RichiestaRicerca): Espressione =>
  [
    ...(distretto ? [chiave.distretto(distretto)] : []),
    ...(tipo ? [chiave.tipo(tipo)] : []),
    ...(area ? [chiave.area(area)] : []),
  ].map((lessema) => [{ lessema }]);

const alfabeto = new Intl.Collator('it');

/** The most frequent first. */
const inOrdine = (voci: Faccette['tipo'], massimo: number): Faccette['tipo'] =>
  voci.toSorted((a, b) => b.quanti - a.quanti || alfabeto.compare(a.nome, b.nome)).slice(0, massimo);

const faccette = ({ tipo, distretto, area }: Conteggi, nomi: ReadonlyMap<string, string>): Faccette => ({
  tipo: inOrdine(
    [...tipo].map(([valore, quanti]) => ({ valore, nome: tipoRicerca[valore].it, quanti })),
    tipo.size,
  ),
  distretto: inOrdine(
    [...distretto].map(([valore, quanti]) => ({ valore, nome: nomi.get(valore) ?? '', quanti })),
    DISTRETTI_MOSTRATI,
  ),
  area: inOrdine(
    [...area].map(([valore, { nome, quanti }]) => ({ valore, nome, quanti })),
    AREE_MOSTRATE,
  ),
});

/** The answer to a search. `indice` names the distretti; what is of one that is no longer public is left out at once. */
export async function rispondi(
  archivio: Archivio,
  { base, distretti }: Indice,
  richiesta: RichiestaRicerca,
): Promise<RispostaRicerca> {
  const nomi = new Map(distretti.map(({ riga }) => [slugDi(riga), riga.nome]));
  const termini = terminiDi(richiesta.q);
  const { pagina, totale, parziale, conteggi } = await archivio.trova({
    termini,
    tentativi: tentativi(termini, filtri(richiesta)),
    pubblici: new Set(nomi.keys()),
    pagina: richiesta.pagina,
    distretto: richiesta.distretto,
  });
  return {
    data: pagina.map(({ url, distretto, aree, estratto, ...voce }) => ({
      ...voce,
      url: url.startsWith('/') ? `${base}${url}` : url,
      estratto: [...estratto],
      distretto: { slug: distretto, nome: nomi.get(distretto) ?? '' },
      aree: [...aree],
    })),
    meta: {
      q: richiesta.q,
      totale,
      parziale,
      pagina: richiesta.pagina,
      pagine: Math.ceil(totale / PER_PAGINA),
      faccette: faccette(conteggi, nomi),
    },
  };
}
