import type { Core } from '@strapi/strapi';
import { openapi } from '../../../contracts/openapi';
import { PERCORSO_API } from '../modello/nomi';
import { servizio } from '../servizi';
import { createFonti } from './lettura/fonti';
import { impostazioni } from './impostazioni';
import { risorsePagine } from './pagine';
import { paginaIscrizione, paginaModulo } from './pagine/modulo';
import { paginaPrivacy } from './pagine/privacy';
import { risorseRobots } from './pagine/robots';
import { risorseAtom } from './risorse/atom';
import { risorseFrammenti } from './risorse/frammenti';
import { risorseIcs } from './risorse/ics';
import { risorsaInformativa } from './risorse/informativa';
import { risorseJson } from './risorse/json';
import { risorsePdf } from './risorse/pdf';
import { json } from './risorse/contenuto';
import { risorseRdf } from './risorse/rdf';
import { risorseTabelle } from './risorse/tabelle';
import { fissa } from './risorse/tipo';
import { createGuasti } from './risorse/guasti';
import { createMagazzino } from './risorse/magazzino';
import { risorseDemo, risorseWidgets } from './statici/risorse';

/** All that the vetrina answers with finished bytes, and what of the vetrina is broken. */
export function createCatalogo({ strapi }: { strapi: Core.Strapi }) {
  const fonti = createFonti({ strapi });
  const { memoria, widgets, archivioWidgets, demo } = impostazioni(strapi);
  const tipi = [
    ...risorseJson,
    ...risorseIcs,
    ...risorseAtom,
    ...risorseFrammenti,
    ...risorseTabelle,
    ...risorseRdf,
    ...risorsePdf(strapi),
    ...risorsePagine,
    ...risorseRobots(strapi),
    fissa(`${PERCORSO_API}/openapi.json`, () => json(openapi(servizio(strapi, 'indirizzi').base() + PERCORSO_API))),
    risorsaInformativa(strapi),
    paginaModulo(strapi),
    paginaIscrizione(strapi),
    paginaPrivacy(strapi),
    ...(widgets ? risorseWidgets(widgets, archivioWidgets) : []),
    ...(demo ? risorseDemo(demo) : []),
  ];
  const guasti = createGuasti(strapi);
  const magazzino = createMagazzino({ fonti, guasti, memoria, tipi });

  /** The bytes that a reader would get at a path now, with all that was written before; undefined where there is nothing. */
  async function leggi(percorso: string): Promise<Buffer | undefined> {
    const chiesta = magazzino.trova(percorso);
    if (!chiesta) return undefined;
    await magazzino.rinnova();
    const preparata = magazzino.pronta(percorso) ?? (await magazzino.prima(percorso, chiesta));
    return preparata?.varianti.identity.corpo;
  }

  return { fonti, guasti, magazzino, tipi, leggi };
}

export type Catalogo = ReturnType<typeof createCatalogo>;
