import { apriBrowser, type Browser } from './browser';
import { demo } from './demo';
import { apriOspite, pagina, politica } from './ospite';

const elementi = {
  '/calendario': '<pdz-calendario distretto="bologna"></pdz-calendario>',
  '/schede': '<pdz-schede distretto="bologna"></pdz-schede>',
  '/scheda': '<pdz-scheda distretto="bologna" scheda="centro-per-le-famiglie"></pdz-scheda>',
  '/piano': '<pdz-piano distretto="bologna"></pdz-piano>',
  '/monitoraggio': '<pdz-monitoraggio distretto="bologna"></pdz-monitoraggio>',
  '/documenti': '<pdz-documenti distretto="bologna"></pdz-documenti>',
  '/partner': '<pdz-partner distretto="bologna"></pdz-partner>',
  '/contatti': '<pdz-contatti distretto="bologna"></pdz-contatti>',
  '/adesione': '<pdz-adesione distretto="bologna"></pdz-adesione>',
};

let browser: Browser;
let ospite: Awaited<ReturnType<typeof apriOspite>>;

beforeAll(async () => {
  browser = await apriBrowser();
  const pagine = Object.fromEntries(
    Object.entries(elementi).map(([percorso, tag]) => [percorso, pagina(demo.url, tag)]),
  );
  ospite = await apriOspite(pagine, politica(demo.url));
});
afterAll(async () => {
  await browser.chiudi();
  await ospite.chiudi();
});

describe('under the strict Content-Security-Policy of a site on another origin', () => {
  it.each(Object.keys(elementi))(
    '%s works with no report, no cookie, no storage and no third party',
    async (percorso) => {
      const page = await browser.contesto.newPage();
      const avvisi: string[] = [];
      const indirizzi: string[] = [];
      page.on('console', (messaggio) => {
        if (messaggio.type() === 'error') avvisi.push(messaggio.text());
      });
      page.on('pageerror', (errore) => avvisi.push(errore.message));
      page.on('request', (richiesta) => indirizzi.push(richiesta.url()));
      await page.addInitScript(() => {
        Object.assign(globalThis, { violazioni: [] as string[], caricati: 0 });
        const { violazioni } = globalThis as unknown as { violazioni: string[] };
        addEventListener('securitypolicyviolation', (evento) =>
          violazioni.push(`${evento.violatedDirective} ${evento.blockedURI}`),
        );
        addEventListener('pdz-caricato', () => document.documentElement.toggleAttribute('data-caricato', true));
      });
      await page.goto(ospite.url + percorso);
      await page.locator('html[data-caricato]').waitFor();
      expect(await page.evaluate(() => (globalThis as unknown as { violazioni: string[] }).violazioni)).toEqual([]);
      expect(avvisi).toEqual([]);
      const origini = new Set(indirizzi.map((indirizzo) => new URL(indirizzo).origin));
      expect([...origini].sort()).toEqual([demo.url, ospite.url].sort());
      expect(await browser.contesto.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      await page.close();
    },
  );
});
