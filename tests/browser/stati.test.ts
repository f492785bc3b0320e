import type { RispostaIncontri } from '../../cms/contracts/incontri';
import { apriBanco, leggi, type Banco } from './componente';
import { demo } from './demo';
import { apriInterruttore } from './interruttore';

interface Manifesto {
  elementi: Record<string, { singolo: { file: string; integrita: string } }>;
}

let banco: Banco;
let interruttore: Awaited<ReturnType<typeof apriInterruttore>>;

beforeAll(async () => {
  interruttore = await apriInterruttore(demo.url);
  banco = await apriBanco({}, interruttore.url);
});
afterAll(async () => {
  await banco.chiudi();
  await interruttore.chiudi();
});
beforeEach(() => {
  interruttore.guasto = undefined;
});

const RIPIEGO = 'Tutti gli incontri su una pagina';
const tag = (altri = '') =>
  `<pdz-calendario distretto="bologna" vista="elenco" api="${interruttore.url}" ${altri}><a href="/a">${RIPIEGO}</a></pdz-calendario>`;

it('shows the fallback until the data come, then the data alone', async () => {
  const page = await banco.apri(tag());
  expect(await page.getByText(RIPIEGO).isVisible()).toBe(false);
});

describe('its first data', () => {
  const daSolo = `<pdz-calendario distretto="bologna" vista="elenco"><p>${RIPIEGO}</p></pdz-calendario>`;
  const DATI = /\/incontri\.json$/;

  it('are asked for together with all its parts, and once', async () => {
    const chiesti: string[] = [];
    const page = await banco.apri(daSolo, {
      prima: async (nuova) => {
        nuova.on('request', (richiesta) => chiesti.push(richiesta.url()));
        const insieme = [DATI, /\/base\.js$/].map((parte) => nuova.waitForRequest(parte));
        // Were one of them asked for only by the element itself, they would wait for each other.
        await nuova.route(/\/pdz-calendario\.js$/, async (rotta) => {
          await Promise.all(insieme);
          await rotta.continue();
        });
      },
    });
    await page.locator('.incontro').first().waitFor();
    expect(chiesti.filter((url) => DATI.test(url))).toHaveLength(1);
  });

  it('are asked for again by itself when they did not come', async () => {
    const page = await banco.apri(daSolo, {
      prima: async (nuova) => {
        await nuova.route(DATI, (rotta) => rotta.abort(), { times: 1 });
      },
    });
    await page.locator('.incontro').first().waitFor();
  });

  it('are those of its distretto, also when a script changed that meanwhile', async () => {
    let lascia = (): void => undefined;
    const fermo = new Promise<void>((via) => (lascia = via));
    const page = await banco.apri(daSolo, {
      senzaDati: true,
      prima: async (nuova) => {
        await nuova.route(/\/pdz-calendario\.js$/, async (rotta) => {
          await fermo;
          await rotta.continue();
        });
      },
    });
    await page.evaluate(() => document.querySelector('pdz-calendario')?.setAttribute('distretto', 'ravenna'));
    const dato = page.waitForEvent('console', (riga) => riga.text().includes('/ravenna/incontri.json'));
    await page.evaluate(() => {
      document.addEventListener('pdz-caricato', (evento) =>
        console.log((evento as CustomEvent<{ indirizzo: string }>).detail.indirizzo),
      );
    });
    lascia();
    await dato;
    const titoli = await page.locator('.incontro .testo').allTextContents();
    const bologna = await leggi<RispostaIncontri>('incontri.json');
    for (const { titolo } of bologna.data) for (const mostrato of titoli) expect(mostrato).not.toContain(titolo);
  });
});

it('shows what the browser still has when the server is away, and says that it may be old', async () => {
  await banco.apri(tag());
  interruttore.guasto = 'spento';
  const page = await banco.apri(tag());
  await page.locator('.incontro').first().waitFor();
  await page.getByText('potrebbero non essere aggiornati').waitFor();
  interruttore.guasto = undefined;
  await page.getByText('potrebbero non essere aggiornati').waitFor({ state: 'detached' });
});

it('says that an unknown distretto has nothing, without trying for long', async () => {
  const page = await banco.apri('<pdz-schede distretto="non-esiste"><p>Ripiego</p></pdz-schede>', { senzaDati: true });
  await page.getByText('non è più disponibile').waitFor();
  expect(await page.getByText('Ripiego').isVisible()).toBe(true);
});

it('finds elements that are added later, and leaves those far from the view alone', async () => {
  const page = await banco.apri('<div id="qui"></div>', { senzaDati: true });
  expect(await page.evaluate(() => customElements.get('pdz-schede'))).toBeUndefined();
  await page.evaluate(() => {
    const schede = document.createElement('pdz-schede');
    schede.setAttribute('distretto', 'bologna');
    document.querySelector('#qui')?.append(schede);
  });
  await page.locator('.carta').first().waitFor();
  expect(await page.evaluate(() => customElements.get('pdz-calendario'))).toBeUndefined();
});

it('one element in one file works alone, with its integrity checked', async () => {
  const risposta = await fetch(`${demo.url}/widgets/manifest.json`);
  const { elementi } = (await risposta.json()) as Manifesto;
  for (const { singolo } of Object.values(elementi)) {
    const tagDelFile = singolo.file.replace(/^.*\/|\.js$/g, '');
    const script = `<script type="module" src="${demo.url}/widgets/${singolo.file}" integrity="${singolo.integrita}" crossorigin></script>`;
    const page = await banco.apri(`${script}<${tagDelFile} distretto="bologna"></${tagDelFile}>`, {
      senzaDati: true,
      senzaCaricatore: true,
    });
    await page.locator(`${tagDelFile}:defined [part~="contenitore"]`).waitFor({ state: 'attached' });
    await page.close();
  }
});

it('two elements on a page do not disturb each other', async () => {
  const page = await banco.apri(tag('id="uno"') + tag('id="due"'));
  await page.locator('#uno').getByRole('button', { name: 'Mese' }).click();
  await page.locator('#uno table').waitFor();
  expect(await page.locator('#due table').count()).toBe(0);
});

it('does not push the page when the data come', async () => {
  const page = await banco.apri(`${tag()}<p>Dopo</p>`);
  const salto = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let somma = 0;
        new PerformanceObserver((elenco) => {
          for (const voce of elenco.getEntries()) somma += (voce as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(somma)));
      }),
  );
  expect(salto).toBeLessThan(0.1);
});
