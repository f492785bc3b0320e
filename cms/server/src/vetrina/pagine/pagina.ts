import { PERCORSO_PAGINE } from '../../modello/nomi';
import { guscio, INTESTAZIONI_PAGINA } from '../../pagine/guscio';
import type { DistrettoPagina, Pagina } from '../../pagine/tipi';
import type { Parametri } from '../http/percorso';
import type { Modello } from '../lettura/modello';
import type { Contenuto } from '../risorse/contenuto';
import { diDistretto, type TipoRisorsa } from '../risorse/tipo';
import { contatti } from '../voci/distretto';
import { type Casa, slugDi } from '../voci/indirizzo';

/** What a page of a distretto adds to the shell. */
export interface Foglio extends Omit<Pagina, 'distretto' | 'prefisso' | 'canonico'> {
  /** Full address of the page that search engines should know: the distretto's own, if it has one. */
  canonico: string;
}

/** The script that finds `pdz-*` tags. */
export const CARICATORE = '/widgets/v1/pdz.js';

const { 'Content-Type': TIPO = 'text/html', ...altre } = INTESTAZIONI_PAGINA;
// Every resource has this one by itself.
const { 'X-Content-Type-Options': _gia, ...proprie } = altre;
const INTESTAZIONI = Object.entries(proprie).flat();

export const paginaHtml = (corpo: string): Contenuto => ({ tipo: TIPO, corpo, intestazioni: INTESTAZIONI });

/** What the shell says of the distretto whose page it is. */
export const distrettoPagina = (casa: Casa): DistrettoPagina => ({
  slug: slugDi(casa.distretto),
  nome: casa.distretto.nome,
  datiDiEsempio: casa.distretto.datiDiEsempio ?? false,
  contatti: contatti(casa),
});

/** The path that the address of the CMS has, without a slash at the end. */
export const prefissoDi = (base: string): string => new URL(base).pathname.replace(/\/+$/, '');

/** A page of a distretto, in its shell. Without an address that search engines should know it is kept from them. */
export const impagina = (casa: Casa, foglio: Omit<Foglio, 'canonico'> & Pick<Pagina, 'canonico'>): Contenuto =>
  paginaHtml(guscio({ ...foglio, distretto: distrettoPagina(casa), prefisso: prefissoDi(casa.base) }));

/** A page of a distretto as a resource; `percorso` is what follows the distretto's slug. */
export const paginaDi = (
  percorso: string,
  scrivi: (modello: Modello, parametri: Parametri) => Foglio | undefined,
): TipoRisorsa =>
  diDistretto(`${PERCORSO_PAGINE}/:distretto${percorso}`, (modello, parametri) => {
    const foglio = scrivi(modello, parametri);
    return foglio && impagina(modello, { sezione: percorso.split('/')[1], ...foglio });
  });

/** Path of another page of the same distretto, for breadcrumbs. */
export const percorsoPagina = (modello: Casa, pagina: string): string =>
  `${PERCORSO_PAGINE}/${slugDi(modello.distretto)}/${pagina}`;

/** Full address of a page that is always here, whatever the distretto has on its own site. */
export const indirizzoPagina = (modello: Casa, pagina: string): string =>
  modello.base + percorsoPagina(modello, pagina);
