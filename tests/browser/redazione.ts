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

/** The token of the office of Bologna. Asked for once: Strapi counts the logins of an account. */
let token: Promise<string> | undefined;

async function chiediToken(): Promise<string> {
  const { email, password } = accesso('Ufficio di Piano', 'bologna');
  const entrata = await fetch(`${demo.url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await entrata.json()) as { data: { token: string } | null };
  if (!data) throw new Error(`the office cannot log in: ${entrata.status}`);
  return data.token;
}

/** What the office of Bologna asks of the Content Manager, where the story is not about its forms. `percorso` is after the type. */
async function chiedi<T>(tipo: string, percorso: string, corpo: object): Promise<T> {
  token ??= chiediToken();
  const risposta = await fetch(
    `${demo.url}/content-manager/collection-types/plugin::piano-di-zona.${tipo}${percorso}`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await token}` },
      body: JSON.stringify(corpo),
    },
  );
  if (!risposta.ok) throw new Error(`${tipo}: ${risposta.status} ${await risposta.text()}`);
  return (await risposta.json()) as T;
}

interface Voce {
  data: { documentId: string };
}

/** What the office enters in the admin. */
export const inserisci = async (tipo: string, voce: object): Promise<Voce['data']> =>
  (await chiedi<Voce>(tipo, '', voce)).data;
/** What it enters and publishes. */
export async function inserisciPubblicata(tipo: string, voce: object): Promise<Voce['data']> {
  const { documentId } = await inserisci(tipo, voce);
  return (await chiedi<Voce>(tipo, `/${documentId}/actions/publish`, {})).data;
}
