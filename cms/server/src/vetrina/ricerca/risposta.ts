import { PER_PAGINA, type Faccette, type RichiestaRicerca, type RispostaRicerca } from '../../../../contracts/ricerca';
import { tipoRicerca } from '../../../../contracts/vocabolario';
import type { Indice } from '../lettura/fonti';
import { slugDi } from '../voci/indirizzo';
import type { Archivio, Candidata } from './archivio';
import { estratto } from './estratto';
import { trova } from './trova';

const AREE_MOSTRATE = 30;
const DISTRETTI_MOSTRATI = 50;

type Voce = readonly [valore: string, nome: string];

/** How often each value occurs, the most frequent first. */
function conta(voci: readonly Voce[], massimo: number): Faccette['tipo'] {
  const conteggi = new Map<string, { valore: string; nome: string; quanti: number }>();
  for (const [valore, nome] of voci) {
    const gia = conteggi.get(valore);
    if (gia) gia.quanti += 1;
    else conteggi.set(valore, { valore, nome, quanti: 1 });
  }
  const ordinati = [...conteggi.values()].toSorted((a, b) => b.quanti - a.quanti || a.nome.localeCompare(b.nome, 'it'));
  return ordinati.slice(0, massimo);
}

const faccette = (
  candidate: readonly Candidata[],
  nomi: ReadonlyMap<string, string>,
  { distretto }: RichiestaRicerca,
): Faccette => ({
  tipo: conta(
    candidate.map(({ tipo }) => [tipo, tipoRicerca[tipo].it]),
    Object.keys(tipoRicerca).length,
  ),
  distretto: conta(
    candidate.map((voce) => [voce.distretto, nomi.get(voce.distretto) ?? '']),
    DISTRETTI_MOSTRATI,
  ),
  // The same name may stand for different things elsewhere: areas are each distretto's own.
  area: distretto
    ? conta(
        candidate.flatMap(({ aree }) => aree.map(({ slug, nome }): Voce => [slug, nome])),
        AREE_MOSTRATE,
      )
    : [],
});

/** The answer to a search. `indice` names the distretti; what is of one that is no longer public is left out at once. */
export async function rispondi(
  archivio: Archivio,
  { base, distretti }: Indice,
  richiesta: RichiestaRicerca,
): Promise<RispostaRicerca> {
  const nomi = new Map(distretti.map(({ riga }) => [slugDi(riga), riga.nome]));
  const { termini, candidate, parziale } = await trova(archivio, richiesta);
  const visibili = candidate.filter(({ distretto }) => nomi.has(distretto));
  const { pagina } = richiesta;
  const mostrate = visibili.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA);
  const trovati = await archivio.testi(mostrate.map(({ id }) => id));
  const testi = new Map(trovati.map((riga) => [riga.id, riga]));
  return {
    data: mostrate.flatMap(({ id, tipo, titolo, distretto, data, aree }) => {
      const voce = testi.get(id);
      // Gone in the meantime.
      if (!voce) return [];
      const url = voce.url.startsWith('/') ? `${base}${voce.url}` : voce.url;
      const rimando = { slug: distretto, nome: nomi.get(distretto) ?? '' };
      const tratti = estratto([voce.sintesi, voce.testo], termini);
      return [{ tipo, slug: voce.slug, url, titolo, estratto: tratti, distretto: rimando, data, aree: [...aree] }];
    }),
    meta: {
      q: richiesta.q,
      totale: visibili.length,
      parziale,
      pagina,
      pagine: Math.ceil(visibili.length / PER_PAGINA),
      faccette: faccette(visibili, nomi, richiesta),
    },
  };
}
