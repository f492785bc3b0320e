import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createStrapi, factories, type Core } from '@strapi/strapi';
import { caricaEsempi } from '../../database/esempi/carica';
import { preparaAmbiente } from '../avvio/ambiente';

const ANNUALITA = 'plugin::piano-di-zona.annualita';

/** Where Strapi's own `find` answers, with the fields that the list of schede shows. */
const PERCORSO_FIND = '/bench/find';

const CAMPI = {
  status: 'published',
  pagination: { pageSize: '100' },
  fields: ['sintesi', 'ambito', 'inContinuita', 'annullato', 'stato', 'updatedAt'],
  populate: {
    scheda: { fields: ['titolo', 'slug', 'codice', 'tipologia'], populate: { aree: { fields: ['nome', 'slug'] } } },
    programma: { fields: ['anno'] },
    organi: { fields: ['nome', 'slug'] },
    territori: { fields: ['nome', 'slug'] },
    capofila: { fields: ['nome', 'slug'] },
    vociDiSpesa: { fields: ['previsto', 'speso'], populate: { fondo: { fields: ['codice', 'nome'] } } },
  },
};

/**
 * The `find` of Strapi's core service on a route of its own. Its controller's checks of the query and of the answer are left out:
 * without them Strapi is faster than it could be in use.
 */
function offriFind(strapi: Core.Strapi, filtri: object): void {
  const servizio = factories.createCoreService(ANNUALITA as 'plugin::upload.file')({ strapi });
  strapi.server.router.get(PERCORSO_FIND, async (ctx: { body: unknown }) => {
    const trovate = await servizio.find?.({ ...CAMPI, filters: filtri });
    ctx.body = { data: trovate?.results, meta: { pagination: trovate?.pagination } };
  });
}

/** Starts a CMS with the sample plans on SQLite, in production mode, and says where it listens. */
async function avvia(): Promise<void> {
  await preparaAmbiente({ NODE_ENV: 'production', PUBLIC_URL: 'https://piano.example.it' });
  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: path.resolve('dist'),
    serveAdminPanel: false,
  }).load();
  await caricaEsempi({ strapi });
  offriFind(strapi, { distretto: { slug: 'bologna' }, programma: { corrente: true } });
  strapi.server.listen(0, '127.0.0.1', () => {
    process.send?.((strapi.server.httpServer.address() as AddressInfo).port);
  });
}

void avvia();
