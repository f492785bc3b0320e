import type { Page } from 'playwright-core';
import { fuoco } from '../browser/componente';
import { demo } from '../browser/demo';
import type { Browser } from '../browser/browser';
import { lamentele } from '../browser/sorveglianza';
import { apriNavigatore, type Navigatore } from './navigatore';

const API = `${demo.url}/api/piano-di-zona/v1/distretti`;
const DISTRETTI = ['bologna', 'ravenna', 'reno-lavino-samoggia'];
const COMUNI = ['bologna', 'ravenna', 'casalecchio'];
const SEZIONI = ['', 'incontri', 'schede', 'organi', 'partner', 'documenti', 'ricerca', 'accessibilita', 'privacy'];
const MODULI = ['moduli/contatti', 'moduli/adesioni'];

async function primaVoce(distretto: string, lista: string): Promise<string> {
  const { data } = (await (await fetch(`${API}/${distretto}/${lista}.json`)).json()) as { data: { slug: string }[] };
  return `${lista}/${data[0]?.slug}`;
}

describe.each<Navigatore>(['chromium', 'firefox'])('in %s', (quale) => {
  let browser: Browser;
  let page: Page;
  let dette: string[];
  beforeAll(async () => {
    browser = await apriNavigatore(quale);
  });
  afterAll(() => browser.chiudi());
  beforeEach(async () => {
    page = await browser.contesto.newPage();
    dette = lamentele(page);
  });
  afterEach(() => page.close());

  it.each(DISTRETTI)('the pages of %s load without a complaint', async (distretto) => {
    const voci = await Promise.all(['incontri', 'schede', 'organi'].map((lista) => primaVoce(distretto, lista)));
    for (const sezione of [...SEZIONI, ...voci, ...MODULI]) {
      await page.goto(`${demo.url}/pdz/${distretto}/${sezione}`);
      expect(await page.locator('h1').count()).toBe(1);
      expect({ sezione, dette }).toEqual({ sezione, dette: [] });
    }
  });

  it.each(COMUNI)('the page of %s shows its meetings and schede', async (comune) => {
    await page.goto(`${demo.url}/demo/${comune}`);
    for (const elemento of ['pdz-calendario', 'pdz-schede']) {
      const comandi = page.locator(`${elemento} [part~="comandi"]`).first();
      await page.locator(elemento).first().scrollIntoViewIfNeeded();
      await comandi.waitFor();
    }
    expect(await page.locator('pdz-calendario a[data-voce]').count()).toBeGreaterThan(0);
    expect(await page.locator('pdz-schede a[data-voce]').count()).toBeGreaterThan(0);
    expect(dette).toEqual([]);
  });

  it.each([
    ['pdz-calendario', '.incontro a', '[part~="dettaglio"] .quando'],
    ['pdz-schede', '.carta a', '[part~="dettaglio"] dl'],
  ])('the keyboard opens an entry of %s and closes it again', async (elemento, voce, contenuto) => {
    await page.goto(`${demo.url}/pdz/bologna/${elemento === 'pdz-schede' ? 'schede' : 'incontri'}`);
    const link = page.locator(`${elemento} ${voce}`).first();
    await link.waitFor();
    const nome = await link.textContent();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator(`${elemento} ${contenuto}`).first().waitFor();
    await page.getByRole('button', { name: 'Torna all’elenco' }).press('Enter');
    await link.waitFor();
    expect(await fuoco(page)).toContain(nome?.trim());
    expect(dette).toEqual([]);
  });
});
