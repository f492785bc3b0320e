import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { fissa, type TipoRisorsa } from '../risorse/tipo';

export const PERCORSO_ROBOTS = '/robots.txt';

/** The host's own file, in the folder that Strapi serves. */
const suoDellOspite = (strapi: Core.Strapi): boolean =>
  existsSync(path.join(strapi.dirs.static.public, PERCORSO_ROBOTS));

/** It names the map of the pages; none where the host has one, which then says what it wants. */
export const risorseRobots = (strapi: Core.Strapi): TipoRisorsa[] =>
  suoDellOspite(strapi)
    ? []
    : [
        fissa(PERCORSO_ROBOTS, () => ({
          tipo: 'text/plain; charset=utf-8',
          corpo: `User-agent: *\nDisallow: /admin\n\nSitemap: ${servizio(strapi, 'indirizzi').base()}${PERCORSO_PAGINE}/sitemap.xml\n`,
          conservazione: 'public, max-age=3600',
        })),
      ];
