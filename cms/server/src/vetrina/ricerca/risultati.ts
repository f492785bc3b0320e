import type { Rimando } from '../../../../contracts/base';
import { PAGINA_MASSIMA, PER_PAGINA, type TipoRicerca } from '../../../../contracts/ricerca';
import type { Id, Testi } from './archivio';
import type { Termine } from './espressione';
import { estratto, type Tratto } from './estratto';
import { graduatoria, type Conteggi } from './graduatoria';
import { scegli, type Cerca, type Tentativi } from './scelta';

/** Finds that are ranked and counted: those of all pages. The work of a search must not grow with how common its words are. */
const MASSIMO = PER_PAGINA * PAGINA_MASSIMA;

/** What an archive is asked: plain data, that can go to another thread. */
export interface Domanda {
  termini: readonly Termine[];
  tentativi: Tentativi;
  /** The distretti that are public now: the index may still hold another. */
  pubblici: ReadonlySet<string>;
  pagina: number;
  /** Where only its entries are asked for. */
  distretto: string | undefined;
}

export interface Risultato {
  tipo: TipoRicerca;
  slug: string;
  url: string;
  titolo: string;
  distretto: string;
  data: string | null;
  aree: readonly Rimando[];
  estratto: readonly Tratto[];
}

export interface Risultati {
  /** Those of the page, the best first. */
  pagina: readonly Risultato[];
  totale: number;
  /** There are more, which were not looked at. */
  parziale: boolean;
  conteggi: Conteggi;
}

/** What each database does in its own way. */
export interface Fonte {
  cerca: Cerca;
  testi: (ids: readonly Id[]) => readonly Testi[] | Promise<readonly Testi[]>;
}

/** A page of what is found, and how much there is of what: the same on every database. */
export async function risultati(fonte: Fonte, domanda: Domanda): Promise<Risultati> {
  const { righe, esatte, parziale } = await scegli(fonte.cerca, domanda.tentativi, MASSIMO);
  const { ordinate, conteggi } = graduatoria(righe, esatte, domanda);
  const mostrate = ordinate.slice((domanda.pagina - 1) * PER_PAGINA, domanda.pagina * PER_PAGINA);
  const testi = new Map((await fonte.testi(mostrate.map(({ id }) => id))).map((riga) => [riga.id, riga]));
  const pagina = mostrate.flatMap(({ id, tipo, titolo, distretto, data, aree }): Risultato[] => {
    const voce = testi.get(id);
    // Gone in the meantime.
    if (!voce) return [];
    const tratti = estratto([voce.sintesi, voce.testo], domanda.termini);
    const suo = { tipo, slug: voce.slug, url: voce.url, titolo, distretto, data };
    return [{ ...suo, aree: JSON.parse(aree) as Rimando[], estratto: tratti }];
  });
  return { pagina, totale: ordinate.length, parziale, conteggi };
}
