import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import { servizio } from '../../servizi';
import type { Chiamata, Rotta } from '../http/gestori';

const FILE = 'robots.txt';

/** The host's own file, in the folder that Strapi serves. */
const suoDellOspite = (strapi: Core.Strapi): boolean => existsSync(path.join(strapi.dirs.static.public, FILE));

/** `/robots.txt` with the map of the pages; none where the host has one, which then says what it wants. */
export function rotteRobots(strapi: Core.Strapi): Rotta[] {
  const manda = ({ res }: Chiamata): void => {
    const mappa = `${servizio(strapi, 'indirizzi').base()}${PERCORSO_PAGINE}/sitemap.xml`;
    res.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' });
    res.end(`User-agent: *\nDisallow: /admin\n\nSitemap: ${mappa}\n`);
  };
  return suoDellOspite(strapi) ? [] : [{ modello: `/${FILE}`, metodi: { GET: manda } }];
}
