import type { Modello } from '../lettura/modello';
import { distretto } from '../voci/distretto';
import { pagina, risorsa } from '../voci/indirizzo';
import { uuidDerivato } from '../voci/uuid';
import type { Flusso, Voce } from './atom';

/** What readers keep of a feed: older entries are in the pages and in the JSON. */
const VOCI = 100;

const piuRecentiPrima = (a: Voce, b: Voce): number => Date.parse(b.aggiornato) - Date.parse(a.aggiornato);

/** A name for ever. It does not come from an address: a CMS that moves must not show all of its entries again as new. */
export const idStabile = (...parti: readonly string[]): string => `urn:uuid:${uuidDerivato(parti.join('/'))}`;

/** The feed of a distretto that has these entries, the latest changed first. */
export function flussoDi(modello: Modello, nome: 'incontri' | 'documenti', voci: readonly Voce[]): Flusso {
  const { slug, nome: dove, url, contatti, aggiornato } = distretto(modello);
  const recenti = voci.toSorted(piuRecentiPrima).slice(0, VOCI);
  const cosa = nome === 'incontri' ? 'Incontri' : 'Documenti';
  return {
    id: idStabile(slug, `${nome}.atom`),
    titolo: `${cosa} – Piano di Zona ${dove}`,
    sottotitolo: `${cosa} del piano di zona di ${dove}, gli ultimi cambiati per primi.`,
    url: pagina(modello, nome),
    fonte: risorsa(modello, `${nome}.atom`),
    aggiornato: recenti[0]?.aggiornato ?? aggiornato,
    autore: { nome: contatti.ufficio ?? 'Ufficio di Piano', email: contatti.email, uri: url },
    voci: recenti,
  };
}
