import type { Page } from 'playwright-core';
import { violazioni } from './axe';
import { schiarisci, scurisci, sporge, type Banco } from './componente';

/** Opens an element at two widths, light and dark: nothing for axe to say, nothing wider than its window. */
export async function controllaAspetto(banco: Banco, tag: string): Promise<void> {
  for (const larghezza of [1280, 280]) {
    const page = await banco.apri(tag, { larghezza });
    expect(await violazioni(page)).toEqual([]);
    expect(await sporge(page)).toBe(false);
    await scurisci(page);
    expect(await violazioni(page)).toEqual([]);
    await page.close();
  }
}

const LARGHEZZE = [1280, 320];

/** What is wrong with a page as it is, wide and narrow, light and dark: what axe finds, and what is wider than the window. */
export async function difetti(page: Page): Promise<unknown[]> {
  const trovati: unknown[] = [];
  for (const larghezza of LARGHEZZE) {
    await page.setViewportSize({ width: larghezza, height: 900 });
    for (const scuro of [false, true]) {
      await (scuro ? scurisci(page) : schiarisci(page));
      trovati.push(...(await violazioni(page)).map((violazione) => ({ larghezza, scuro, ...violazione })));
    }
    if (await sporge(page)) trovati.push({ larghezza, sporge: true });
  }
  await schiarisci(page);
  return trovati;
}

/** Opens the official words by keyboard: they come with an explanation each. */
export async function controllaGlossario(page: Page): Promise<void> {
  await page.locator('[part~="glossario"] summary').press('Enter');
  await page.locator('[part~="glossario"] dd').first().waitFor();
  const termini = await page.locator('[part~="glossario"] dt').count();
  expect(termini).toBeGreaterThan(1);
  expect(await page.locator('[part~="glossario"] dd').count()).toBe(termini);
  expect(await violazioni(page)).toEqual([]);
}
