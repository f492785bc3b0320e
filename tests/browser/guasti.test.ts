import type { Page } from 'playwright-core';
import { apriBanco, type Banco } from './componente';
import { demo } from './demo';
import { attendiDati, conRipiego, conRipiegoInVista, moduli, scorri, tutti } from './elementi';
import { apriInterruttore, type Guasto } from './interruttore';
import { difetti } from './pezzi';

/** What keeps the data away, with the HTTP status that the page is told: 0 where there is no answer that can be read. */
const SENZA_DATI = { spento: 0, errore: 500, rotto: 0, sparito: 404 };
type SenzaDati = keyof typeof SENZA_DATI;
const guasti: Guasto[] = [...(Object.keys(SENZA_DATI) as SenzaDati[]), 'lento', 'vuoto'];

/** A page with all elements, and the CMS that they read. */
interface Prova {
  page: Page;
  cms: Awaited<ReturnType<typeof apriInterruttore>>;
  /** Exceptions and rejections that nobody handled. */
  eccezioni: string[];
}

let banco: Banco;
let prove: Map<Guasto, Prova>;

async function apri(guasto: Guasto, cms: Prova['cms']): Promise<[Guasto, Prova]> {
  const eccezioni: string[] = [];
  const page = await banco.apri(tutti.map((tag) => conRipiego(tag, 'bologna', `api="${cms.url}"`)).join(''), {
    senzaDati: true,
    async prima(nuova) {
      nuova.on('pageerror', (errore) => eccezioni.push(errore.message));
      await nuova.addInitScript(() =>
        addEventListener('pdz-errore', (evento) => {
          const { stato } = (evento as CustomEvent<{ stato: number }>).detail;
          (evento.target as Element).setAttribute('data-stato', String(stato));
        }),
      );
    },
  });
  await scorri(page);
  return [guasto, { page, cms, eccezioni }];
}

const prova = (guasto: Guasto): Prova => {
  const trovata = prove.get(guasto);
  if (!trovata) throw new Error(`no page was opened for ${guasto}`);
  return trovata;
};

// All at once: an element gives up on its data after some ten seconds.
beforeAll(async () => {
  const cms = await Promise.all(guasti.map((guasto) => apriInterruttore(demo.url, guasto)));
  banco = await apriBanco({}, cms.map(({ url }) => url).join(' '));
  prove = new Map(await Promise.all(cms.map((suo, i) => apri(guasti[i] ?? 'spento', suo))));
});
afterAll(async () => {
  await banco.chiudi();
  for (const { cms } of prove.values()) await cms.chiudi();
});

describe.each(Object.entries(SENZA_DATI) as [SenzaDati, number][])('from a CMS that is %s', (guasto, stato) => {
  it('each element says that it has no data, tells the page why, and leaves the fallback', async () => {
    const { page, eccezioni } = prova(guasto);
    for (const tag of tutti) await page.locator(`${tag} [role="alert"]`).waitFor();
    expect(await page.locator(`[data-stato="${stato}"]`).count()).toBe(tutti.length);
    expect(await conRipiegoInVista(page)).toEqual(tutti);
    expect(await difetti(page)).toEqual([]);
    expect(eccezioni).toEqual([]);
  });

  it('each element takes the data once they can come, asked by keyboard', async () => {
    const { page, cms, eccezioni } = prova(guasto);
    cms.guasto = undefined;
    for (const tag of tutti) await page.locator(`${tag} [role="alert"] button`).press('Enter');
    await attendiDati(page);
    expect(await page.locator('[role="alert"]').count()).toBe(0);
    expect(eccezioni).toEqual([]);
  });
});

it('while the CMS takes its time each element says so and leaves the fallback, then shows the data alone', async () => {
  const { page, cms, eccezioni } = prova('lento');
  for (const tag of tutti) await page.locator(`${tag} [role="status"]`).first().waitFor({ state: 'attached' });
  const attese = await page.locator('[part="attesa"] [role="status"]').allTextContents();
  expect(attese).toEqual(tutti.map(() => 'Caricamento in corso…'));
  expect(await conRipiegoInVista(page)).toEqual(tutti);
  expect(await difetti(page)).toEqual([]);
  cms.guasto = undefined;
  await attendiDati(page);
  expect(await page.locator('[part="attesa"]').count()).toBe(0);
  expect(eccezioni).toEqual([]);
});

it('with nothing to show, what is meant to be read says so', async () => {
  const { page, eccezioni } = prova('vuoto');
  await attendiDati(page);
  expect(await difetti(page)).toEqual([]);
  for (const tag of tutti) expect((await page.locator(`${tag} .pdz`).innerText()).length).toBeGreaterThan(20);
  expect(eccezioni).toEqual([]);
});

it('with the CMS away again, what the browser still has is shown, with a word about it', async () => {
  const { cms } = prova('vuoto');
  cms.guasto = undefined;
  await (await apri('vuoto', cms))[1].page.close();
  cms.guasto = 'spento';
  const [, { page, eccezioni }] = await apri('vuoto', cms);
  await attendiDati(page, '.ripiego:not([href="/pdz-iscrizione"])');
  // How many places are left is never told from memory.
  expect(await conRipiegoInVista(page)).toEqual(['pdz-iscrizione']);
  for (const tag of tutti.filter((nome) => !moduli.has(nome)))
    await page.locator(`${tag} [role="alert"]`).getByText('potrebbero non essere aggiornati').first().waitFor();
  expect(await difetti(page)).toEqual([]);
  expect(eccezioni).toEqual([]);
});
