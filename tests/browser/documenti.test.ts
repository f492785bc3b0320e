import type { RispostaDocumenti } from '../../cms/contracts';
import { apriBanco, fuoco, leggi, type Banco } from './componente';
import { demo } from './demo';
import { controllaAspetto, controllaGlossario } from './pezzi';

const tag = (attributi = '') => `<pdz-documenti distretto="bologna" ${attributi}></pdz-documenti>`;

let banco: Banco;
let tutti: RispostaDocumenti['data'];

beforeAll(async () => {
  banco = await apriBanco();
  ({ data: tutti } = await leggi<RispostaDocumenti>('documenti.json'));
});
afterAll(() => banco.chiudi());

it('shows the newest first, a step at a time, and the rest when asked by keyboard', async () => {
  const page = await banco.apri(tag());
  const voci = page.locator('[part~="voce"]');
  expect(await voci.count()).toBe(12);
  expect(await voci.first().textContent()).toContain(tutti[0]?.titolo);
  await page.getByRole('button', { name: /^Mostra altri/ }).press('Enter');
  await voci.nth(12).waitFor();
  expect(await voci.count()).toBe(Math.min(24, tutti.length));
});

it('searches and filters, says how many there are, and forgets it all with one button', async () => {
  const page = await banco.apri(tag());
  const atti = tutti.filter(({ tipo }) => tipo === 'atto').length;
  await page.getByLabel('Tipo di documento').selectOption('atto');
  await page.locator('.conto', { hasText: new RegExp(`^\\s*${atti} document`) }).waitFor();
  await page.getByLabel('Cerca tra i documenti').fill('nessunaparolacosì');
  await page.getByText('Nessun documento corrisponde').waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^0 documenti/ })
    .waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Azzera ricerca e filtri' }).press('Enter');
  await page.locator('.conto', { hasText: `${tutti.length} documenti` }).waitFor();
  expect(await page.getByLabel('Tipo di documento').inputValue()).toBe('');
});

it('shows only what its attributes choose', async () => {
  const resoconti = tutti.filter(({ tipo }) => tipo === 'resoconto').length;
  const page = await banco.apri(tag('tipo="resoconto"'));
  await page.locator('.conto', { hasText: new RegExp(`^\\s*${resoconti} document`) }).waitFor();
  expect(await page.getByLabel('Tipo di documento').count()).toBe(0);
  await banco.apri(tag('organo="non-esiste"'), { senzaDati: true }).then(async (vuota) => {
    await vuota.getByText('Nessun documento pubblicato').waitFor();
  });
});

it('puts the format and the size in the link, and speaks English where the page does', async () => {
  const page = await banco.apri(tag('lang="en"'));
  await page.getByLabel('Search the documents').waitFor();
  const file = tutti.find(({ formato, dimensione }) => formato && dimensione);
  await page.getByLabel('Search the documents').fill(file?.titolo ?? '');
  await page
    .getByRole('link', { name: new RegExp(`${file?.formato}, [\\d.,]+ (kB|MB)`) })
    .first()
    .waitFor();
});

it('goes to the document that the address of the page names, also far down the list', async () => {
  const ultimo = tutti.at(-1);
  const page = await banco.browser.contesto.newPage();
  await page.goto(`${demo.url}/pdz/bologna/documenti#${ultimo?.slug}`);
  await page.locator('[part~="voce"][tabindex="-1"]').waitFor();
  expect(await fuoco(page)).toContain(ultimo?.titolo);
});

it('explains the official words', async () => {
  await controllaGlossario(await banco.apri(tag()));
});

it('axe finds nothing, in light and dark, from 280 px on', async () => {
  await controllaAspetto(banco, tag('titolo="I documenti"'));
});
