import type { Page } from 'playwright-core';
import { violazioni } from './axe';
import { scurisci, sporge, type Banco } from './componente';

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

/** Opens the official words by keyboard: they come with an explanation each. */
export async function controllaGlossario(page: Page): Promise<void> {
  await page.locator('[part~="glossario"] summary').press('Enter');
  await page.locator('[part~="glossario"] dd').first().waitFor();
  const termini = await page.locator('[part~="glossario"] dt').count();
  expect(termini).toBeGreaterThan(1);
  expect(await page.locator('[part~="glossario"] dd').count()).toBe(termini);
  expect(await violazioni(page)).toEqual([]);
}
