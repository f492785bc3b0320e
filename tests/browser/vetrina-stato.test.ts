import path from 'node:path';
import { knex } from 'knex';
import type { Page } from 'playwright-core';
import { apriBrowser } from './browser';
import { attendi, demo } from './demo';
import { entra } from './redazione';

const DISTRETTO = 'reno-lavino-samoggia';
const STATO = '**/piano-di-zona/vetrina/stato';

interface Incontro {
  id: number;
  slug: string;
  descrizione: string | null;
}

/** Where the demo keeps its data: next to the file that tells where it is. */
const apri = (nome: string) =>
  knex({
    client: 'better-sqlite3',
    connection: { filename: path.join(path.dirname(process.env.PDZ_DEMO ?? ''), nome) },
    useNullAsDefault: true,
  });
const banca = apri('piano-di-zona.db');
afterAll(() => banca.destroy());

const leggiIncontro = () =>
  banca('pdz_incontri as incontro')
    .join('pdz_incontri_distretto_lnk as legame', 'legame.incontro_id', 'incontro.id')
    .join('pdz_distretti as distretto', 'distretto.id', 'legame.distretto_id')
    .where('distretto.slug', DISTRETTO)
    .whereNotNull('incontro.published_at')
    .first('incontro.id', 'incontro.slug', 'incontro.descrizione') as unknown as Promise<Incontro>;

/** As another node would: the row, and the revision that says that it changed. */
async function scrivi({ id }: Incontro, descrizione: string | null): Promise<void> {
  await banca.transaction(async (trx) => {
    await trx('pdz_incontri').where({ id }).update({ descrizione });
    await trx('pdz_revisioni').where({ ambito: DISTRETTO }).whereIn('tipo', ['', 'incontro']).increment('numero', 1);
  });
}

async function riquadro(ruolo: string, distretto: string, prova: (page: Page) => Promise<void>): Promise<void> {
  const browser = await apriBrowser();
  try {
    const page = await entra(browser.contesto, ruolo, distretto);
    await page.getByRole('heading', { name: 'La vetrina' }).waitFor();
    await prova(page);
  } finally {
    await browser.chiudi();
  }
}

/** Waits until the vetrina says of itself that it is so. */
const finche = (voluto: 'regolare' | 'degradato') =>
  attendi(async () => {
    const { stato } = (await (await fetch(`${demo.url}/_health`)).json()) as { stato: string };
    return stato === voluto || undefined;
  });

it('tells staff on the homepage what readers see as it was, each of the own distretto', async () => {
  const incontro = await leggiIncontro();
  const indirizzo = `/pdz/${DISTRETTO}/incontri/${incontro.slug}`;
  expect((await fetch(demo.url + indirizzo)).status).toBe(200);
  // What no editor can write: text that is not a list of blocks.
  await scrivi(incontro, '{');
  await finche('degradato');
  try {
    await riquadro('Ufficio di Piano', DISTRETTO, async (page) => {
      await page.getByText(/^La vetrina mostra l’ultima versione buona: .+ dal.+ alle ore/).waitFor();
      const voce = page.getByRole('listitem').filter({ hasText: indirizzo });
      expect(await voce.innerText()).toMatch(/In ritardo dal.+Il programma non riesce a comporla/s);

      // Nobody can be recognised without a database: then there is what everybody may know.
      await page.route(STATO, (rotta) => rotta.abort());
      await page.reload();
      await page.getByText('Adesso non si riesce a leggere quali').waitFor();
      expect(await page.getByText(indirizzo).count()).toBe(0);
      await page.unroute(STATO);

      await scrivi(incontro, incontro.descrizione);
      await finche('regolare');
      await page.reload();
      await page.getByText('La vetrina è aggiornata').waitFor();
      await scrivi(incontro, '{');
      await finche('degradato');
    });
    await riquadro('Redazione', 'bologna', async (page) => {
      await page.getByText('La vetrina è aggiornata').waitFor();
    });
  } finally {
    await scrivi(incontro, incontro.descrizione);
  }
}, 180_000);

it('tells staff that the search does not follow', async () => {
  const indice = apri('piano-di-zona-ricerca.db');
  const incontro = await leggiIncontro();
  await indice.schema.renameTable('pdz_ricerca_distretti', 'pdz_ricerca_distretti_via');
  try {
    await scrivi(incontro, incontro.descrizione);
    await finche('degradato');
    await riquadro('Redazione', 'bologna', async (page) => {
      const voce = page.getByRole('listitem').filter({ hasText: 'La ricerca' });
      expect(await voce.innerText()).toMatch(/In ritardo dal.+Riguarda solo chi cerca/s);
    });
  } finally {
    await indice.schema.renameTable('pdz_ricerca_distretti_via', 'pdz_ricerca_distretti');
    await finche('regolare');
    await indice.destroy();
  }
}, 120_000);
