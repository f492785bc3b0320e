import type { RispostaScheda, RispostaSchede } from '../../cms/contracts';
import { violazioni } from './axe';
import { apriBanco, fuoco, leggi, scurisci, sporge, type Banco } from './componente';

const tag = (attributi = '') => `<pdz-schede distretto="bologna" ${attributi}></pdz-schede>`;

let banco: Banco;
let risposta: RispostaSchede;

beforeAll(async () => {
  banco = await apriBanco();
  risposta = await leggi<RispostaSchede>('schede.json');
});
afterAll(() => banco.chiudi());

it('searches as one types, without regard to accents, and says how many there are', async () => {
  const page = await banco.apri(tag());
  const primo = risposta.data[0];
  if (!primo) throw new Error('the sample plan has no scheda');
  const conto = page.locator('.conto');
  expect(await conto.textContent()).toContain(`${risposta.data.length} schede`);
  await page.getByLabel('Cerca tra le schede').fill(primo.titolo.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
  await page.locator(`a[data-voce="${primo.slug}"]`).waitFor();
  expect(await page.locator('.carta').count()).toBeLessThan(risposta.data.length);
  const detto = page.getByRole('status').filter({ hasText: /^\d+ sched/ });
  await detto.waitFor({ state: 'attached' });
  expect(await conto.textContent()).toContain(await detto.textContent());
  await page.getByLabel('Cerca tra le schede').fill('nessunaparolacosì');
  await page.getByText('Nessuna scheda corrisponde').waitFor();
  expect(await violazioni(page)).toEqual([]);
  await page.getByRole('button', { name: 'Azzera ricerca e filtri' }).click();
  await page.getByText(`${risposta.data.length} schede`, { exact: true }).first().waitFor();
});

it('counts in the facets what a choice would give', async () => {
  const page = await banco.apri(tag());
  const casella = page.getByLabel(/^In corso\s*\(\d+\)/);
  const promesse = Number(/\((\d+)\)/.exec(await casella.evaluate((e) => e.parentElement?.textContent ?? ''))?.[1]);
  expect(promesse).toBe(risposta.data.filter(({ stato }) => stato === 'in_corso').length);
  await casella.check();
  await page.locator('.conto', { hasText: new RegExp(`^\\s*${promesse} sched`) }).waitFor();
});

it('sorts by planned budget', async () => {
  const page = await banco.apri(tag());
  await page.getByLabel('Ordina per').selectOption('importo');
  const atteso = Math.max(...risposta.data.map(({ totali }) => totali.previsto));
  const slug = await page.locator('.carta a').first().getAttribute('data-voce');
  expect(risposta.data.find((scheda) => scheda.slug === slug)?.totali.previsto).toBe(atteso);
});

it('shows another year', async () => {
  const anno = risposta.meta.anni.find((altro) => altro !== risposta.meta.anno);
  const altre = await leggi<RispostaSchede>(`programmi/${anno}/schede.json`);
  const page = await banco.apri(tag());
  await page.getByLabel('Anno').selectOption(String(anno));
  await page.locator('.conto', { hasText: `${altre.data.length} schede` }).waitFor();
});

it('opens a scheda by keyboard, with its budget as a table, and gives the focus back', async () => {
  const page = await banco.apri(tag('url'));
  const link = page.locator('.carta a').first();
  const slug = await link.getAttribute('data-voce');
  const { data } = await leggi<RispostaScheda>(`schede/${slug}.json`);
  await link.focus();
  await page.keyboard.press('Enter');
  await page.locator('[part~="dettaglio"] dl').waitFor();
  expect(await fuoco(page)).toBe(data.titolo);
  expect(new URL(page.url()).searchParams.get('scheda')).toBe(slug);
  const annualita = data.annualita.find(({ anno }) => anno === risposta.meta.anno);
  expect(await page.locator('.risorse tbody tr').count()).toBe(annualita?.vociDiSpesa.length);
  expect(await violazioni(page)).toEqual([]);
  await page.getByRole('button', { name: 'Torna all’elenco' }).press('Enter');
  await link.waitFor();
  expect(await fuoco(page)).toContain(data.titolo);
});

it('axe finds nothing, in light and dark, from 280 px on', async () => {
  for (const larghezza of [1280, 280]) {
    const page = await banco.apri(tag('titolo="Le schede"'), { larghezza });
    expect(await violazioni(page)).toEqual([]);
    expect(await sporge(page)).toBe(false);
    await scurisci(page);
    expect(await violazioni(page)).toEqual([]);
  }
});
