import type { tipoPagina } from '../../../../contracts/vocabolario';
import { PERCORSO_API, PERCORSO_PAGINE } from '../../modello/nomi';
import type { Modello } from '../lettura/modello';

export type TipoPagina = keyof typeof tipoPagina;

const NEL_CMS: Readonly<Record<TipoPagina, string>> = {
  distretto: '',
  incontri: 'incontri',
  incontro: 'incontri/{slug}',
  schede: 'schede',
  scheda: 'schede/{slug}',
  organo: 'organi/{slug}',
  partner: 'partner',
  documenti: 'documenti',
  area: 'area',
};

/** What an address is made from: a distretto and the CMS that it is in. */
export type Casa = Pick<Modello, 'distretto' | 'base'>;

/** As much of it as the address of a page needs. */
interface Recapito extends Pick<Casa, 'base'> {
  distretto: Pick<Casa['distretto'], 'slug' | 'documentId' | 'pagine'>;
}

const valido = (indirizzo: string): boolean => URL.canParse(indirizzo) && /^https?:/.test(indirizzo);

/** Where a page of a distretto is: on its own site if it gave a template for that kind, else in the CMS. */
export function pagina({ distretto, base }: Recapito, tipo: TipoPagina, slug = ''): string {
  const riempi = (modello: string) =>
    modello
      .replaceAll('{slug}', encodeURIComponent(slug))
      .replaceAll('{distretto}', encodeURIComponent(slugDi(distretto)));
  const propria = distretto.pagine.find((voce) => voce.tipo === tipo);
  const suo = propria && riempi(propria.modello);
  return suo && valido(suo) ? suo : `${base}${PERCORSO_PAGINE}/${slugDi(distretto)}/${riempi(NEL_CMS[tipo])}`;
}

/** The same page, at one of its entries. */
export const paginaVerso = (modello: Casa, tipo: TipoPagina, slug: string): string =>
  `${pagina(modello, tipo).replace(/#.*$/, '')}#${slug}`;

/** A resource of a distretto: `risorsa(modello, 'incontri.ics')`. */
export const risorsa = ({ distretto, base }: Casa, nome: string): string =>
  `${base}${PERCORSO_API}/distretti/${slugDi(distretto)}/${nome}`;

/** An entry written before slugs were filled in still has an address. */
export const slugDi = ({ slug, documentId }: { slug: string | null; documentId: string }): string => slug ?? documentId;

/** A web address as it was typed, or null if a browser could not follow it. */
export const indirizzoWeb = (testo: string | null): string | null => (testo && valido(testo) ? testo : null);
