import { PERCORSO_PAGINE } from '../../modello/nomi';
import { html, type Html } from '../../pagine/html';
import type { Modello } from '../lettura/modello';
import { istanteRoma } from '../lettura/tempo';
import type { Contenuto } from '../risorse/contenuto';
import { diDistretto, diTutti } from '../risorse/tipo';
import { incontroInElenco } from '../voci/incontro';
import { pagina, slugDi } from '../voci/indirizzo';
import { organoInElenco } from '../voci/organo';
import { scheda } from '../voci/scheda';
import { indirizzoPagina } from './pagina';
import { indirizzoAnno } from './schede';

const SPAZIO = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const xml = (contenuto: Html): Contenuto => ({
  tipo: 'text/xml; charset=utf-8',
  corpo: `<?xml version="1.0" encoding="UTF-8"?>\n${contenuto.testo}`,
});

interface Riga {
  url: string;
  aggiornato?: string;
}

const ultimo = (voci: readonly Riga[]): string | undefined =>
  voci
    .flatMap(({ aggiornato }) => (aggiornato ? [aggiornato] : []))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);

/** The pages of a distretto; a list changes with the latest of its entries. */
function righe(modello: Modello): Riga[] {
  const incontri = modello.incontri.map((riga) => incontroInElenco(modello, riga));
  const schede = modello.schede.map((riga) => scheda(modello, riga));
  const organi = modello.organi.map((riga) => organoInElenco(modello, riga));
  const altriAnni = modello.programmi.filter(
    ({ id, anno }) => id !== modello.programmaCorrente?.id && modello.anni.includes(anno),
  );
  return [
    {
      url: pagina(modello, 'distretto'),
      aggiornato: istanteRoma((modello.pianoCorrente ?? modello.distretto).updatedAt),
    },
    { url: pagina(modello, 'incontri'), aggiornato: ultimo(incontri) },
    { url: indirizzoPagina(modello, 'incontri-archivio'), aggiornato: ultimo(incontri) },
    { url: pagina(modello, 'schede'), aggiornato: ultimo(schede) },
    ...altriAnni.map((programma) => ({ url: indirizzoAnno(modello, programma) })),
    { url: indirizzoPagina(modello, 'organi'), aggiornato: ultimo(organi) },
    ...(['partner', 'documenti'] as const).map((tipo) => ({ url: pagina(modello, tipo) })),
    ...['monitoraggio', 'accessibilita', 'privacy'].map((nome) => ({ url: indirizzoPagina(modello, nome) })),
    ...incontri,
    ...schede,
    ...organi,
  ];
}

/** What search engines should know of a distretto: the pages that are here, not those on its own site. */
const mappaDistretto = diDistretto(`${PERCORSO_PAGINE}/:distretto/sitemap.xml`, (modello) => {
  const qui = righe(modello).filter(({ url }) => url.startsWith(`${modello.base}${PERCORSO_PAGINE}/`));
  return xml(
    html`<urlset xmlns="${SPAZIO}"
      >${qui.map(({ url, aggiornato }) => html`<url><loc>${url}</loc>${aggiornato && html`<lastmod>${aggiornato}</lastmod>`}</url>`)}</urlset
    >`,
  );
});

/** The maps of all distretti: those that have not changed need not be fetched again. */
const indiceMappe = diTutti(`${PERCORSO_PAGINE}/sitemap.xml`, ({ base, distretti }) => {
  const mappe = distretti.map(({ riga, modificato }) => ({
    url: `${base}${PERCORSO_PAGINE}/${slugDi(riga)}/sitemap.xml`,
    aggiornato: modificato,
  }));
  return xml(
    html`<sitemapindex xmlns="${SPAZIO}"
      >${mappe.map(({ url, aggiornato }) => html`<sitemap><loc>${url}</loc><lastmod>${aggiornato}</lastmod></sitemap>`)}</sitemapindex
    >`,
  );
});

/** The maps that `robots.txt` names. */
export const risorseMappa = [indiceMappe, mappaDistretto];
