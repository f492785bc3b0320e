import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createStrapi, type Core } from '@strapi/strapi';
import { caricaEsempi } from '../../database/esempi/carica';
import { creaAccessi, VARIABILI_PASSWORD } from './accessi';
import { costruisciMancanti } from './costruzione';
import { resoconto, scriviJson, stampa } from './resoconto';
import { completaSegreti } from './segreti';

const radice = path.resolve(__dirname, '../../..');

/** The demo listens on this machine alone, on SQLite and over plain HTTP; what is set already stays. */
function preparaAmbiente(): void {
  completaSegreti(path.join(radice, '.env'), VARIABILI_PASSWORD);
  process.env.DEMO = 'true';
  process.env.NODE_ENV ||= 'development';
  process.env.HOST ||= '127.0.0.1';
  process.env.PORT ||= '1337';
  process.env.PUBLIC_URL ||= `http://localhost:${process.env.PORT}`;
  process.env.LOG_LEVEL ||= 'warn';
  process.env.STRAPI_TELEMETRY_DISABLED ||= 'true';
  mkdirSync(path.join(path.resolve(radice, process.env.DATA_DIR || '.data'), 'public', 'uploads'), { recursive: true });
}

/** Sample plans go into an empty database, and into one where a load was cut short: never over the work of staff. */
async function caricaSeVuoto(strapi: Core.Strapi): Promise<void> {
  const stato = strapi.store({ type: 'plugin', name: 'piano-di-zona' });
  if ((await stato.get({ key: 'esempi' })) === 'caricati') return;
  const iniziato = (await stato.get({ key: 'esempi' })) === 'in corso';
  if (!iniziato && (await strapi.db.query('plugin::piano-di-zona.distretto').count()) > 0) return;
  console.log('Carico i piani di esempio ...');
  await stato.set({ key: 'esempi', value: 'in corso' });
  await caricaEsempi({ strapi });
  await stato.set({ key: 'esempi', value: 'caricati' });
}

/** Ctrl-C at any moment is a wish, not a failure. Strapi stops itself on the same signals. */
let fermato = false;
for (const segnale of ['SIGINT', 'SIGTERM'] as const) {
  process.on(segnale, () => {
    fermato = true;
  });
}

async function accendi(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  process.chdir(radice);
  preparaAmbiente();
  costruisciMancanti(radice);
  if (fermato) return;
  const strapi = createStrapi({ appDir: radice, distDir: path.join(radice, 'dist'), serveAdminPanel: true });
  await strapi.load();
  await caricaSeVuoto(strapi);
  const accessi = await creaAccessi(strapi);
  await strapi.start();
  const esito = resoconto(process.env.PUBLIC_URL ?? '', accessi);
  stampa(esito, Boolean(process.env.SMTP_URL && process.env.MAIL_FROM));
  if (values.json) scriviJson(values.json, esito);
}

accendi().catch(async (errore: unknown) => {
  // A signal that stopped a build is told to this process only at the next turn of its loop.
  await new Promise(setImmediate);
  if (fermato) return;
  console.error(errore);
  process.exit(1);
});
