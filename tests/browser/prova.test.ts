import type { Page } from 'playwright-core';
import { violazioni } from './axe';
import { apriBrowser, type Browser } from './browser';
import { fuoco, sporge } from './componente';
import { demo } from './demo';
import { tutti } from './elementi';
import { apriOspite } from './ospite';

let browser: Browser;
beforeAll(async () => {
  browser = await apriBrowser({ permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(() => browser.chiudi());

/** Elements come when they are near the view: the preview is below its fields. */
async function pronto(page: Page, tag: string): Promise<void> {
  await page.locator('#anteprima').scrollIntoViewIfNeeded();
  const dentro = page.locator(`#anteprima ${tag}`).locator('[part~="dettaglio"], [part~="comandi"], form');
  await dentro.first().waitFor();
}

/** The page where the elements are tried, and what its policy has refused. */
async function apri(larghezza = 1280): Promise<{ page: Page; rifiuti: string[] }> {
  const page = await browser.contesto.newPage();
  await page.setViewportSize({ width: larghezza, height: 900 });
  const rifiuti: string[] = [];
  page.on('console', (messaggio) => messaggio.type() === 'error' && rifiuti.push(messaggio.text()));
  page.on('pageerror', (errore) => rifiuti.push(errore.message));
  await page.goto(`${demo.url}/demo/widget`);
  await page.getByRole('heading', { name: 'Prova e copia' }).waitFor();
  await pronto(page, 'pdz-piano');
  return { page, rifiuti };
}

const testoDi = async (page: Page, id: string) => (await page.locator(`#${id} code`).textContent()) ?? '';

describe('the page where the elements are tried', () => {
  it('works by keyboard alone: element, attributes, look and what to paste', async () => {
    const { page, rifiuti } = await apri();
    const scelto = page.getByLabel('Componente');
    await scelto.focus();
    // The second of the list.
    await page.keyboard.press('ArrowDown');
    await pronto(page, 'pdz-calendario');
    await page.getByRole('group', { name: 'Attributi di pdz-calendario' }).waitFor();
    expect(await page.getByRole('group', { name: 'Attributi di pdz-piano' }).isVisible()).toBe(false);
    // Through the distretto and the address to the first attribute.
    for (let passi = 0; passi < 3; passi += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('tavolo-casa');
    expect(await page.locator('#anteprima pdz-calendario').getAttribute('organo')).toBe('tavolo-casa');
    expect(await testoDi(page, 'codice')).toContain('<pdz-calendario distretto="bologna" organo="tavolo-casa">');
    await page.getByLabel('Larghezza').focus();
    await page.keyboard.press('Home');
    expect(await page.locator('#anteprima > *').evaluate((elemento) => elemento.clientWidth)).toBe(280);
    await page.getByRole('radio', { name: 'chiaro' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#anteprima').evaluate((nodo) => getComputedStyle(nodo).colorScheme)).toBe('dark');
    expect(await testoDi(page, 'stile')).toContain('color-scheme: dark');
    await page.locator('#codice button').focus();
    expect(await fuoco(page)).toBe('Copia');
    await page.keyboard.press('Enter');
    await page.getByText('Copiato.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await testoDi(page, 'codice'));
    expect(rifiuti).toEqual([]);
    await page.close();
  });

  it('keeps what was opened in the preview while an attribute changes, and writes what is typed as text', async () => {
    const { page } = await apri();
    await page.getByLabel('Componente').selectOption('pdz-schede');
    await pronto(page, 'pdz-schede');
    const primo = await page.locator('#anteprima pdz-schede').elementHandle();
    await page.locator('#pdz-schede-titolo').fill('"><img src=x> & gli altri');
    expect(await primo?.getAttribute('titolo')).toBe('"><img src=x> & gli altri');
    expect(await testoDi(page, 'codice')).toContain('titolo="&quot;&gt;&lt;img src=x&gt; &amp; gli altri"');
    expect(await page.locator('#prova img').count()).toBe(0);
    await page.close();
  });

  it.each([1280, 360])(
    'axe finds nothing at %i px, light and dark, and nothing scrolls sideways',
    async (larghezza) => {
      const { page } = await apri(larghezza);
      for (const tema of ['chiaro', 'scuro'])
        for (const tag of ['pdz-calendario', 'pdz-adesione']) {
          await page.getByRole('radio', { name: tema }).check();
          await page.getByLabel('Componente').selectOption(tag);
          await pronto(page, tag);
          expect({ tema, tag, violazioni: await violazioni(page) }).toEqual({ tema, tag, violazioni: [] });
          expect(await sporge(page)).toBe(false);
        }
      await page.close();
    },
  );

  it('gives code that works on another site, under the policy that it gives, also pinned with its integrity', async () => {
    const { page } = await apri();
    await page.getByLabel('Componente').selectOption('pdz-documenti');
    const codici = [await testoDi(page, 'codice')];
    await page.getByRole('radio', { name: /fissa, con la sua impronta/ }).check();
    codici.push(await testoDi(page, 'codice'));
    expect(codici[1]).toMatch(/integrity="sha384-[\w+/]{64}"/);
    const pagine = Object.fromEntries(codici.map((codice, i) => [`/${i}`, `<!doctype html><html lang="it">${codice}`]));
    const ospite = await apriOspite(pagine, await testoDi(page, 'politica'));
    for (const percorso of Object.keys(pagine)) {
      const altrove = await browser.contesto.newPage();
      const errori: string[] = [];
      altrove.on('console', (messaggio) => messaggio.type() === 'error' && errori.push(messaggio.text()));
      await altrove.goto(ospite.url + percorso);
      await altrove.locator('pdz-documenti .riga').first().waitFor();
      expect({ percorso, errori }).toEqual({ percorso, errori: [] });
      await altrove.close();
    }
    await ospite.chiudi();
    const indirizzo = /src="([^"]+)"/.exec(await testoDi(page, 'cornice'))?.[1]?.replaceAll('&amp;', '&') ?? '';
    const incorniciata = await fetch(indirizzo);
    expect(incorniciata.status).toBe(200);
    expect(await incorniciata.text()).toContain('<pdz-documenti distretto="bologna"');
    await page.close();
  });
});

it('without JavaScript the page has every element with its link, its code and its policy', async () => {
  const senza = await apriBrowser({ javaScriptEnabled: false });
  const page = await senza.contesto.newPage();
  await page.goto(`${demo.url}/demo/widget`);
  expect(await page.getByRole('heading', { name: 'Prova e copia' }).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Calendario degli incontri' }).waitFor();
  expect(await page.getByRole('region', { name: /^Codice di pdz-/ }).count()).toBe(tutti.length);
  await senza.chiudi();
});
