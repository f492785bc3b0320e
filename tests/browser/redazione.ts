import type { BrowserContext, Page } from 'playwright-core';
import { accesso, demo } from './demo';

/** Logs in to the admin with the account that the demo printed. */
export async function entra(contesto: BrowserContext, ruolo: string, distretto: string): Promise<Page> {
  const { email, password } = accesso(ruolo, distretto);
  const page = await contesto.newPage();
  await page.goto(`${demo.url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
}

/** Opens an entry of the Content Manager as staff do: search the list, click on the title. */
export async function apriVoce(page: Page, tipo: string, titolo: string): Promise<void> {
  const elenco = `${demo.url}/admin/content-manager/collection-types/plugin::piano-di-zona.${tipo}`;
  await page.goto(`${elenco}?_q=${encodeURIComponent(titolo)}`);
  await page.getByRole('gridcell', { name: titolo }).first().click();
  await page.getByRole('heading', { level: 1, name: titolo }).waitFor();
}
