import type { Page } from 'playwright-core';
import { apriBanco, fuoco, leggi, type Banco } from './componente';
import { difetti } from './pezzi';

let banco: Banco;

beforeAll(async () => {
  banco = await apriBanco();
});
afterAll(() => banco.chiudi());

async function apri(altri = ''): Promise<Page> {
  const page = await banco.apri(`<pdz-proposta distretto="bologna" ${altri}></pdz-proposta>`, { senzaDati: true });
  await page.locator('form').waitFor();
  return page;
}

async function compila(page: Page): Promise<void> {
  await page.getByLabel('Che cosa vuoi segnalare').selectOption('idea');
  await page.getByLabel('Titolo').fill('Compiti in biblioteca');
  await page.getByLabel('Descrizione').fill('D’estate la sala ragazzi è vuota: il doposcuola potrebbe stare lì.');
  await page.getByLabel('Nome e cognome').fill('Maria Esempio');
  await page.getByLabel('E-mail').fill('maria.proposta@example.org');
  await page.getByLabel('Ho letto').check();
}

/** Sends by keyboard, and gives what was posted. */
async function invia(page: Page): Promise<Record<string, unknown>> {
  const inviata = page.waitForRequest((richiesta) => richiesta.method() === 'POST');
  await page.getByRole('button', { name: 'Invia la proposta' }).press('Enter');
  return (await inviata).postDataJSON() as Record<string, unknown>;
}

const primoOrgano = async () => {
  const { data } = await leggi<{ data: { slug: string; nome: string }[] }>('organi.json');
  return data[0] ?? { slug: '', nome: '' };
};

it('sends an idea for a body, an area and a place, and gives a receipt', async () => {
  const { slug } = await primoOrgano();
  const page = await apri();
  await page.getByLabel('Tavolo o laboratorio').selectOption(slug);
  await compila(page);
  const corpo = await invia(page);
  expect(corpo).toMatchObject({ tipo: 'idea', organo: slug, lingua: 'it', presaVisione: true });
  expect(corpo).not.toHaveProperty('consensoPubblicazione');
  expect(corpo).not.toHaveProperty('area');
  await page.locator('code').waitFor();
  expect(await page.locator('code').textContent()).toMatch(/^PRO-/);
  expect(await fuoco(page)).toBe('Richiesta ricevuta');
  expect(await difetti(page)).toEqual([]);
  await page.close();
});

it('asks for the name only beside a proposal that may be published', async () => {
  const page = await apri();
  const nome = page.getByLabel('Con la proposta può comparire il mio nome');
  const pubblicazione = page.getByLabel('La proposta può essere pubblicata');
  expect(await nome.isVisible()).toBe(false);
  await pubblicazione.press('Space');
  await nome.press('Space');
  expect(await difetti(page)).toEqual([]);
  await pubblicazione.press('Space');
  expect(await nome.isVisible()).toBe(false);
  await compila(page);
  // Ticked and then hidden: it is not sent.
  expect(await invia(page)).not.toHaveProperty('consensoNome');
  await page.locator('code').waitFor();

  await page.getByRole('button', { name: 'Nuova richiesta' }).click();
  await page.locator('form').waitFor();
  expect(await nome.isVisible()).toBe(false);
  await compila(page);
  await pubblicazione.check();
  await nome.check();
  expect(await invia(page)).toMatchObject({ consensoPubblicazione: true, consensoNome: true });
  await page.locator('code').waitFor();
  await page.close();
});

it('is for the body that the page says, and answers its avviso', async () => {
  const { slug, nome } = await primoOrgano();
  const page = await apri(`organo="${slug}" avviso="avviso-di-prova"`);
  await page.getByText(`Per: ${nome}`).waitFor();
  expect(await page.getByLabel('Tavolo o laboratorio').count()).toBe(0);
  await compila(page);
  expect(await invia(page)).toMatchObject({ organo: slug, avviso: 'avviso-di-prova' });
  await page.getByRole('alert').getByText('Richiesta non inviata').waitFor();
  await page.close();
});
