import type { RispostaPartner } from '../../cms/contracts';
import { apriBanco, leggi, type Banco } from './componente';
import { controllaAspetto, controllaGlossario } from './pezzi';

const tag = (attributi = '') => `<pdz-partner distretto="bologna" ${attributi}></pdz-partner>`;

let banco: Banco;
let tutti: RispostaPartner['data'];

beforeAll(async () => {
  banco = await apriBanco();
  ({ data: tutti } = await leggi<RispostaPartner>('partner.json'));
});
afterAll(() => banco.chiudi());

it('filters by kind and by area together', async () => {
  const area = tutti.find(({ natura, aree }) => natura === 'ente_terzo_settore' && aree.length > 0)?.aree[0];
  const attesi = tutti.filter(
    ({ natura, aree }) => natura === 'ente_terzo_settore' && aree.some(({ slug }) => slug === area?.slug),
  );
  const page = await banco.apri(tag());
  await page.getByLabel('Tipo di organizzazione').selectOption('ente_terzo_settore');
  await page.getByLabel('Area').selectOption(area?.slug ?? '');
  await page.locator('.conto', { hasText: new RegExp(`^\\s*${attesi.length} partner`) }).waitFor();
  expect(await page.locator('[part~="voce"]').count()).toBe(Math.min(12, attesi.length));
});

it('finds a partner by the start of a word, without accents', async () => {
  const page = await banco.apri(tag());
  await page.getByLabel('Cerca tra i partner').fill('citta metrop');
  await page.getByRole('heading', { name: /Città metropolitana/ }).waitFor();
});

it('shows only what its attributes choose', async () => {
  const page = await banco.apri(tag('tipo="cooperativa"'));
  const attesi = tutti.filter(({ natura }) => natura === 'cooperativa').length;
  await page.locator('.conto', { hasText: new RegExp(`^\\s*${attesi} partner`) }).waitFor();
  expect(await page.getByLabel('Tipo di organizzazione').count()).toBe(0);
});

it('has headings below its title', async () => {
  const page = await banco.apri(tag('titolo="I partner" livello-titolo="3"'));
  await page.getByRole('heading', { name: 'I partner', level: 3 }).waitFor();
  await page.getByRole('heading', { name: tutti[0]?.nome, level: 4 }).first().waitFor();
});

it('explains the official words', async () => {
  await controllaGlossario(await banco.apri(tag()));
});

it('axe finds nothing, in light and dark, from 280 px on', async () => {
  await controllaAspetto(banco, tag('titolo="I partner"'));
});
