import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { violazioni } from './axe';
import { apriBanco, fuoco, sporge, type Banco } from './componente';
import { attendiMail, demo } from './demo';
import { difetti } from './pezzi';
import { inserisci } from './redazione';

const REFERENTE = 'referente.area@example.org';
const PARTNER = 'Gruppo Esempio del Cortile';
const PROPOSTA = 'Panchine nel cortile';

let banco: Banco;

beforeAll(async () => {
  banco = await apriBanco();
  await inserisci('soggetto', {
    nome: PARTNER,
    natura: 'gruppo_informale',
    descrizione: 'Cura il cortile comune.',
    referenti: [{ nome: 'Maria', cognome: 'Esempio', email: REFERENTE }],
  });
  await inserisci('proposta', {
    ...{ titolo: PROPOSTA, tipo: 'idea', testo: 'Due panchine all’ombra.', nome: 'Maria Esempio' },
    ...{ email: REFERENTE, canale: 'email', resaInformativa: 'mandata' },
  });
});
afterAll(() => banco.chiudi());

/** What is wrong with a page of the CMS as it is, wide and narrow, light and dark. */
async function difettiPagina(page: Page): Promise<unknown[]> {
  const trovati: unknown[] = [];
  for (const width of [1280, 360])
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      trovati.push(...(await violazioni(page)), ...((await sporge(page)) ? [{ width }] : []));
    }
  return trovati;
}

async function chiedi(page: Page): Promise<void> {
  await page.getByLabel('E-mail').fill(REFERENTE);
  await page.getByLabel('Ho letto').check();
  await page.getByRole('button', { name: 'Mandami il collegamento' }).press('Enter');
  await page.locator('code').waitFor();
}

it('is entered by the link of a mail, on the page of the CMS: corrects, withdraws, downloads, leaves', async () => {
  const page = await banco.browser.contesto.newPage();
  await page.goto(`${demo.url}/pdz/bologna/area`);
  await chiedi(page);
  expect(await page.locator('code').textContent()).toMatch(/^ARE-/);
  expect(await difettiPagina(page)).toEqual([]);

  const mail = await attendiMail(REFERENTE, /Accesso all’area/);
  const [collegamento = ''] = /https?:\S+\/area#\S+/.exec(mail.text ?? '') ?? [];
  await page.goto(collegamento);
  await page.getByRole('button', { name: 'Entra' }).waitFor();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'Entra' }).press('Enter');
  await page.getByRole('heading', { name: PARTNER }).waitFor();
  expect(await fuoco(page)).toBe(PARTNER);
  expect(await page.getByLabel('Che cosa fa').inputValue()).toBe('Cura il cortile comune.');
  expect(await difettiPagina(page)).toEqual([]);

  const sito = page.getByLabel('Sito web');
  await sito.fill('cortile');
  await page.getByRole('button', { name: 'Salva le correzioni' }).press('Enter');
  await page.getByRole('alert').getByText('Sito web').waitFor();
  expect(await difettiPagina(page)).toEqual([]);
  await sito.fill('https://cortile.example.org');
  const altro = page.getByRole('group', { name: 'Un altro referente' });
  await altro.getByLabel('Nome', { exact: false }).first().fill('Bruno');
  await altro.getByLabel('Cognome').fill('Esempio');
  await altro.getByLabel('Telefono').fill('051 1234567');
  await page.getByRole('button', { name: 'Salva le correzioni' }).press('Enter');
  await page.getByText('Le correzioni sono salvate.').waitFor();
  expect(await fuoco(page)).toBe('Le correzioni sono salvate.');
  const secondo = page.getByRole('group', { name: 'Referente 2' });
  expect(await secondo.getByLabel('Cognome').inputValue()).toBe('Esempio');

  await page.getByRole('button', { name: `Ritira «${PROPOSTA}»` }).press('Enter');
  await page.getByRole('button', { name: `Conferma: ritira «${PROPOSTA}»` }).press('Enter');
  await page.getByText('La proposta è ritirata.').waitFor();
  expect(await page.getByRole('button', { name: PROPOSTA }).count()).toBe(0);

  await page.getByLabel('Che cosa chiedi').selectOption('cancellazione');
  await page.getByLabel('Spiega').fill('Cancellate il mio indirizzo.');
  await page.getByRole('button', { name: 'Manda la richiesta' }).press('Enter');
  await page.getByText('ricevuta DOM-').waitFor();
  expect((await attendiMail(REFERENTE, /La tua richiesta/)).text).toContain('art. 17');

  const scaricato = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica i dati' }).press('Enter');
  const copia = JSON.parse(await readFile(await (await scaricato).path(), 'utf8')) as { area: { email: string } };
  expect(copia.area.email).toBe(REFERENTE);

  await page.getByRole('button', { name: 'Esci' }).press('Enter');
  await page.getByText('Sei fuori dall’area.').waitFor();
  expect(await page.getByText(PARTNER).count()).toBe(0);

  // The link is used up: it opens nothing a second time, and says so.
  await page.goto(collegamento);
  await page.getByRole('button', { name: 'Entra' }).press('Enter');
  await page.getByText('è già stato usato').waitFor();
  expect(await difettiPagina(page)).toEqual([]);
  await page.close();
}, 180_000);

it('is entered by the code on the page of a comune, in English, and is over for good with the page', async () => {
  const chi = 'second.contact@example.org';
  await inserisci('soggetto', {
    nome: 'Gruppo Esempio della Piazza',
    natura: 'gruppo_informale',
    referenti: [{ nome: 'Ada', cognome: 'Esempio', email: chi }],
  });
  const tag = '<pdz-area-partner distretto="bologna" lang="en"></pdz-area-partner>';
  const page = await banco.apri(tag, { senzaDati: true });
  await page.getByLabel('E-mail').fill(chi);
  await page.getByLabel('I have read').check();
  await page.getByRole('button', { name: 'Send me the link' }).press('Enter');
  await page.locator('code').waitFor();
  const mail = await attendiMail(chi, /partners’ area/);
  const [codice = ''] = /\b[0-9A-Z]{5}-[0-9A-Z]{5}$/m.exec(mail.text ?? '') ?? [];

  await page.getByLabel('Code').fill('AAAAA-AAAAA');
  await page.getByRole('button', { name: 'Enter' }).press('Enter');
  await page.getByText('is not valid').waitFor();
  await page.getByLabel('Code').fill(codice.toLowerCase());
  await page.getByRole('button', { name: 'Enter' }).press('Enter');
  await page.getByRole('heading', { name: 'Gruppo Esempio della Piazza' }).waitFor();
  expect(await page.getByRole('button', { name: 'Save the corrections' }).count()).toBe(1);
  expect(await difetti(page)).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await page.reload();
  await page.getByLabel('E-mail').waitFor();
  expect(await page.getByText('Gruppo Esempio della Piazza').count()).toBe(0);
  await page.close();
}, 180_000);
