import { violazioni } from './axe';
import { apriBrowser, type Browser } from './browser';
import { demo } from './demo';

/** What the documentation gives to a site that frames an element. */
const RIGHE = `
  const adatta = (cornice, { data, source }) => source === cornice.contentWindow && data?.tipo === 'pdz-altezza' && (cornice.height = data.altezza);
  addEventListener('message', (messaggio) => document.querySelectorAll('iframe').forEach((cornice) => adatta(cornice, messaggio)));
`;

let browser: Browser;
beforeAll(async () => {
  browser = await apriBrowser();
});
afterAll(() => browser.chiudi());

/** A page of the same site: the sample distretti name no other. */
async function incornicia(percorso: string) {
  const page = await browser.contesto.newPage();
  await page.route('**/pdz/ospite', (rotta) =>
    rotta.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="it"><title>Ospite</title><script type="module">${RIGHE}</script>
        <main><h1>Ospite</h1><iframe title="Piano di Zona" src="${percorso}" width="100%" height="100"></iframe></main></html>`,
    }),
  );
  await page.goto(`${demo.url}/pdz/ospite`, { waitUntil: 'networkidle' });
  return page;
}

describe('a framed element', () => {
  it('runs, and gets the height that it needs', async () => {
    const page = await incornicia('/pdz/incorpora/pdz-calendario?distretto=bologna&vista=elenco');
    const cornice = page.frames()[1];
    await cornice?.waitForSelector('pdz-calendario .incontro');
    // Its last change may still be on its way.
    await page.waitForFunction(() => {
      const iframe = document.querySelector('iframe');
      const dentro = iframe?.contentDocument?.documentElement;
      return iframe && dentro && iframe.height === String(Math.ceil(dentro.getBoundingClientRect().height));
    });
    expect(await cornice?.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    expect(await violazioni(page)).toEqual([]);
    await page.close();
  });

  it('is not shown by a site that the distretto does not name', async () => {
    // Chromium would refuse a demo on this machine to any other site before it looks at the policy.
    await browser.contesto.grantPermissions(['local-network-access']);
    const page = await browser.contesto.newPage();
    await page.route('https://altrove.example.org/', (rotta) =>
      rotta.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${demo.url}/pdz/incorpora/pdz-schede?distretto=bologna"></iframe>`,
      }),
    );
    const rifiutata = page.waitForEvent('requestfailed', (richiesta) => richiesta.url().includes('/incorpora/'));
    await page.goto('https://altrove.example.org/');
    expect((await rifiutata).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
    await page.close();
  });
});
