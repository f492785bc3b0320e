import { guscio, INTESTAZIONI_PAGINA, type Pagina } from '../../pagine/guscio';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import type { Parametri } from '../http/percorso';
import type { Modello } from '../lettura/modello';
import type { Contenuto } from '../risorse/contenuto';
import { diDistretto, type TipoRisorsa } from '../risorse/tipo';
import { slugDi } from '../voci/indirizzo';

/** What a page of a distretto adds to the shell. */
export interface Foglio extends Pick<Pagina, 'titolo' | 'descrizione' | 'briciole' | 'contenuto'> {
  /** Full address of the page that search engines should know: the distretto's own, if it has one. */
  canonico: string;
}

const { 'Content-Type': TIPO = 'text/html', ...altre } = INTESTAZIONI_PAGINA;
// Every resource has this one by itself.
const { 'X-Content-Type-Options': _gia, ...proprie } = altre;
const INTESTAZIONI = Object.entries(proprie).flat();

export const paginaHtml = (corpo: string): Contenuto => ({ tipo: TIPO, corpo, intestazioni: INTESTAZIONI });

/** A page of a distretto as a resource; `percorso` is what follows the distretto's slug. */
export const paginaDi = (
  percorso: string,
  scrivi: (modello: Modello, parametri: Parametri) => Foglio | undefined,
): TipoRisorsa =>
  diDistretto(`${PERCORSO_PAGINE}/:distretto${percorso}`, (modello, parametri) => {
    const foglio = scrivi(modello, parametri);
    if (!foglio) return undefined;
    const { nome, datiDiEsempio } = modello.distretto;
    const distretto = { slug: slugDi(modello.distretto), nome, datiDiEsempio: datiDiEsempio ?? false };
    const prefisso = new URL(modello.base).pathname.replace(/\/+$/, '');
    return paginaHtml(guscio({ ...foglio, distretto, prefisso }));
  });

/** Path of another page of the same distretto, for breadcrumbs. */
export const percorsoPagina = (modello: Modello, pagina: string): string =>
  `${PERCORSO_PAGINE}/${slugDi(modello.distretto)}/${pagina}`;
