import type { Page } from 'playwright-core';
import { apriBanco, fuoco, type Banco } from './componente';
import { attendiDati, conRipiego, tutti } from './elementi';

let banco: Banco;
beforeAll(async () => {
  banco = await apriBanco();
});
afterAll(() => banco.chiudi());

const DOPO = '<button id="dopo" type="button">Dopo</button>';

/** What can be used in an element, in its order: how many there are. */
const comandi = (page: Page, tag: string) =>
  page.locator(`${tag} :is(a[href], button, input, select, textarea, summary):not([tabindex="-1"]):visible`).count();

/** Whether what has the focus is in an element, and can be seen to have it. */
const dentro = (page: Page) =>
  page.evaluate(() => {
    const attivo = document.activeElement?.shadowRoot?.activeElement;
    return attivo ? getComputedStyle(attivo).outlineStyle : document.activeElement?.id;
  });

it.each(tutti)('Tab goes through all of %s, each stop can be seen, and goes on', async (tag) => {
  const page = await banco.apri(conRipiego(tag) + DOPO, { senzaDati: true });
  await attendiDati(page);
  const tappe: (string | undefined)[] = [];
  const quanti = await comandi(page, tag);
  for (let passo = 0; passo <= quanti + 2 && tappe.at(-1) !== 'dopo'; passo++) {
    await page.keyboard.press('Tab');
    tappe.push(await dentro(page));
  }
  expect(tappe.pop()).toBe('dopo');
  expect(new Set(tappe)).toEqual(new Set(['solid']));
  expect(tappe).toHaveLength(quanti);
  await page.close();
});

it.each(['pdz-calendario', 'pdz-schede'] as const)(
  'Escape closes an entry of %s and gives the focus back',
  async (tag) => {
    const page = await banco.apri(conRipiego(tag), { senzaDati: true });
    await attendiDati(page);
    const link = page.locator('a[data-voce]:visible').first();
    const nome = await link.textContent();
    await link.press('Enter');
    await page.locator('[part~="dettaglio"] dl').waitFor();
    await page.keyboard.press('Escape');
    await link.waitFor();
    expect(await fuoco(page)).toBe(nome?.trim());
  },
);
