import type { RispostaScheda, RispostaSchede } from '../../cms/contracts';
import { apriBanco, leggi, type Banco } from './componente';
import { controllaAspetto, controllaGlossario } from './pezzi';

let banco: Banco;
let scheda: RispostaScheda['data'];

const tag = (attributi = '') => `<pdz-scheda distretto="bologna" scheda="${scheda.slug}" ${attributi}></pdz-scheda>`;

beforeAll(async () => {
  banco = await apriBanco();
  const { data } = await leggi<RispostaSchede>('schede.json');
  ({ data: scheda } = await leggi<RispostaScheda>(`schede/${data[0]?.slug}.json`));
});
afterAll(() => banco.chiudi());

it('shows the latest year with what is not as the year before, and hides that by keyboard', async () => {
  const [nuova, prima] = scheda.annualita;
  const page = await banco.apri(tag());
  await page.getByRole('button', { name: String(nuova?.anno), pressed: true }).waitFor();
  await page.getByText(`Rispetto al ${prima?.anno} cambia`).waitFor();
  const accanto = page.locator('.prima').first();
  expect(await accanto.isVisible()).toBe(true);
  await page.getByLabel(`Mostra accanto com’era nel ${prima?.anno}`).press('Space');
  expect(await accanto.isVisible()).toBe(false);
});

it('shows another year when asked, and starts with that of its attribute', async () => {
  const prima = scheda.annualita[1];
  const page = await banco.apri(tag());
  await page.getByRole('button', { name: String(prima?.anno) }).press('Enter');
  await page.getByRole('button', { name: String(prima?.anno), pressed: true }).waitFor();
  expect(await page.getByText('Rispetto al').count()).toBe(0);
  const altra = await banco.apri(tag(`anno="${prima?.anno}"`));
  await altra.getByRole('button', { name: String(prima?.anno), pressed: true }).waitFor();
});

it('has the budget by fund as a table, and the PDF', async () => {
  const page = await banco.apri(tag());
  const fondi = new Set(scheda.annualita.slice(0, 2).flatMap((a) => a.vociDiSpesa.map(({ fondo }) => fondo.codice)));
  expect(await page.locator('.risorse tbody tr').count()).toBe(fondi.size);
  const pdf = await page.getByRole('link', { name: 'Scarica il PDF' }).getAttribute('href');
  const risposta = await fetch(pdf ?? '');
  expect(risposta.headers.get('content-type')).toBe('application/pdf');
});

it('copies its link, or shows it where it may not', async () => {
  const page = await banco.apri(tag());
  await page.getByRole('button', { name: 'Copia il collegamento' }).press('Enter');
  await page.locator('output', { hasText: /Collegamento copiato|\/schede\// }).waitFor();
});

it('says the title of the scheda, unless the page says another or has said it', async () => {
  const sua = await banco.apri(tag('livello-titolo="3"'));
  await sua.getByRole('heading', { name: scheda.titolo, level: 3 }).waitFor();
  await sua.getByRole('heading', { name: 'Risorse per fondo', level: 4 }).waitFor();
  const altra = await banco.apri(tag('titolo="Un intervento"'));
  await altra.getByRole('heading', { name: 'Un intervento', level: 2 }).waitFor();
  expect(await altra.getByRole('heading', { name: scheda.titolo }).count()).toBe(0);
  const nessuna = await banco.apri(tag('titolo=""'));
  await nessuna.getByRole('heading', { name: 'Risorse per fondo', level: 2 }).waitFor();
});

it('explains the official words', async () => {
  await controllaGlossario(await banco.apri(tag()));
});

it('axe finds nothing, in light and dark, from 280 px on', async () => {
  await controllaAspetto(banco, tag());
});
