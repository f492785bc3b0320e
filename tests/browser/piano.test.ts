import type { RispostaIncontri, RispostaPiano } from '../../cms/contracts';
import { apriBanco, leggi, type Banco } from './componente';
import { controllaAspetto, controllaGlossario } from './pezzi';

const tag = (attributi = '') => `<pdz-piano distretto="bologna" ${attributi}></pdz-piano>`;

let banco: Banco;
let piano: RispostaPiano['data'];

beforeAll(async () => {
  banco = await apriBanco();
  ({ data: piano } = await leggi<RispostaPiano>('piano.json'));
});
afterAll(() => banco.chiudi());

it('says in a sentence what it is, and until when it holds', async () => {
  const page = await banco.apri(tag());
  await page.getByText('ogni tre anni, come aiutare chi vive nel distretto').first().waitFor();
  await page.getByText('31 dicembre 2027, con la proroga').waitFor();
});

it('has the phases as a list in order, each with where it stands in words', async () => {
  const page = await banco.apri(tag());
  const fasi = page.locator('[part~="fasi"] > li');
  expect(await fasi.locator('b').allTextContents()).toEqual(piano.fasi.map(({ nome }) => nome));
  expect(await page.locator('[part~="fasi"] [aria-current="step"]').textContent()).toContain('In corso');
});

it('names each body with its next meeting', async () => {
  const { data: incontri } = await leggi<RispostaIncontri>('incontri.json');
  const page = await banco.apri(tag());
  expect(await page.locator('[part~="organi"] > li').count()).toBe(piano.organi.length);
  const futuro = incontri.some(({ inizio, stato }) => Date.parse(inizio) > Date.now() && stato !== 'annullato');
  if (futuro) await page.locator('[part~="organi"]', { hasText: 'Prossimo incontro' }).waitFor();
});

it('opens its texts, agreement and acts by keyboard', async () => {
  const page = await banco.apri(tag());
  const seconda = page.locator('details', { hasText: piano.sezioni[1]?.titolo }).first();
  await seconda.locator('summary').press('Enter');
  await page.locator('.scritto:visible').nth(1).waitFor();
  const atti = page.locator('details', { hasText: 'Accordo, programmi e norme' });
  await atti.locator('summary').press('Enter');
  await page.getByText(piano.accordi[0]?.titolo ?? '').waitFor();
});

it('explains the official words', async () => {
  await controllaGlossario(await banco.apri(tag()));
});

it('axe finds nothing, in light and dark, from 280 px on', async () => {
  await controllaAspetto(banco, tag('livello-titolo="2"'));
});
