import type { RispostaMonitoraggio } from '../../cms/contracts';
import { violazioni } from './axe';
import { apriBanco, leggi, type Banco } from './componente';
import { controllaAspetto, controllaGlossario } from './pezzi';

const tag = (attributi = '') => `<pdz-monitoraggio distretto="bologna" ${attributi}></pdz-monitoraggio>`;

let banco: Banco;
let dati: RispostaMonitoraggio['data'];

beforeAll(async () => {
  banco = await apriBanco();
  ({ data: dati } = await leggi<RispostaMonitoraggio>('monitoraggio.json'));
});
afterAll(() => banco.chiudi());

it('says of every fund what is planned and spent, in words beside the bars, the largest first', async () => {
  const corrente = dati.anni.find((anno) => anno.corrente);
  const page = await banco.apri(tag());
  const righe = page.locator('[part~="grafico"]').first().locator('li');
  expect(await righe.count()).toBe(corrente?.fondi.length);
  const maggiore = corrente?.fondi.toSorted((a, b) => b.totali.previsto - a.totali.previsto)[0];
  expect(await righe.first().textContent()).toContain(maggiore?.fondo.nome);
  expect(await righe.first().textContent()).toMatch(/[\d.]+\s€ spesi su [\d.]+\s€/);
});

it('has a table for every chart, opened by keyboard, and the data as CSV', async () => {
  const page = await banco.apri(tag());
  const tabelle = page.locator('[part~="tabella"]');
  const grafici = (await page.locator('[part~="grafico"]').count()) + (await page.locator('svg[role="img"]').count());
  expect(await tabelle.count()).toBeGreaterThanOrEqual(grafici);
  await tabelle.first().locator('summary').press('Enter');
  await page.getByRole('table', { name: 'Da dove vengono i soldi' }).waitFor();
  const csv = await tabelle.first().getByRole('link', { name: 'Scarica tutti i dati (CSV)' }).getAttribute('href');
  expect((await fetch(csv ?? '')).headers.get('content-type')).toMatch('text/csv');
  for (const tabella of await tabelle.all()) await tabella.evaluate((nodo: HTMLDetailsElement) => (nodo.open = true));
  expect(await violazioni(page)).toEqual([]);
});

it('shows another year when asked, and starts with that of its attribute', async () => {
  const altro = dati.anni.find((anno) => !anno.corrente)?.anno;
  const page = await banco.apri(tag());
  await page.getByRole('button', { name: String(altro) }).press('Enter');
  await page.getByRole('button', { name: String(altro), pressed: true }).waitFor();
  const suo = await banco.apri(tag(`anno="${altro}"`));
  await suo.getByRole('button', { name: String(altro), pressed: true }).waitFor();
});

it('says an indicator as a whole to who does not see its drawing', async () => {
  const [primo] = dati.indicatori;
  const page = await banco.apri(tag());
  const nome = await page.getByRole('img').first().getAttribute('aria-label');
  expect(nome).toContain(primo?.nome);
  expect(nome).toContain(`${primo?.partenza?.anno}`);
  expect(nome).toContain('(obiettivo)');
  expect(await page.getByRole('img').count()).toBe(dati.indicatori.length);
});

it('explains the official words', async () => {
  await controllaGlossario(await banco.apri(tag()));
});

it('axe finds nothing, in light and dark, from 280 px on', async () => {
  await controllaAspetto(banco, tag('titolo="Il monitoraggio"'));
});
