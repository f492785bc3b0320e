import type { Page } from 'playwright-core';
import type { RispostaPosti } from '../../cms/contracts/iscrizioni';
import { violazioni } from './axe';
import { apriBanco, fuoco, leggi, type Banco } from './componente';
import { demo } from './demo';
import { difetti } from './pezzi';

let banco: Banco;

beforeAll(async () => {
  banco = await apriBanco();
});
afterAll(() => banco.chiudi());

const INCONTRO = 'seminario-impoverimento';

/** The element, told of the places what `posti` changes in the server's answer. */
const apri = (posti: Partial<RispostaPosti['data']> = {}, altri = `incontro="${INCONTRO}"`): Promise<Page> =>
  banco.apri(`<pdz-iscrizione distretto="bologna" ${altri}><p>Telefona</p></pdz-iscrizione>`, {
    senzaDati: true,
    prima: async (page) => {
      await page.route(/\/iscrizioni$/, async (route) => {
        if (route.request().method() !== 'GET') return route.continue();
        const response = await route.fetch();
        const { data } = (await response.json()) as RispostaPosti;
        return route.fulfill({ response, json: { data: { ...data, ...posti } } });
      });
    },
  });

async function compila(page: Page, email: string): Promise<void> {
  await page.getByLabel('Nome e cognome').fill('Maria Esempio');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Come partecipi').selectOption('presenza');
  await page.getByLabel('Interprete di lingua dei segni').check();
  await page.getByLabel('Ho letto').check();
}

it('signs up for a meeting whose places are told, and says what is still to be done', async () => {
  const prima = await leggi<RispostaPosti>(`incontri/${INCONTRO}/iscrizioni`);
  const page = await apri();
  await page.getByText(`Liberi adesso: ${prima.data.liberi ?? ''}`).waitFor();
  await compila(page, 'maria.iscritta@example.org');
  const inviata = page.waitForRequest((richiesta) => richiesta.method() === 'POST');
  await page.getByRole('button', { name: 'Invia l’iscrizione' }).press('Enter');
  const corpo = (await inviata).postDataJSON() as Record<string, unknown>;
  expect(corpo).toMatchObject({ partecipazione: 'presenza', esigenze: ['lis'], lingua: 'it' });
  expect(corpo).not.toHaveProperty('organizzazione');
  await page.locator('code').waitFor();
  expect(await page.locator('code').textContent()).toMatch(/^ISC-/);
  expect(await fuoco(page)).toBe('Richiesta ricevuta');
  await page.getByText('Teniamo un posto per te').waitFor();
  expect(await difetti(page)).toEqual([]);
  const dopo = await leggi<RispostaPosti>(`incontri/${INCONTRO}/iscrizioni`);
  expect(dopo.data.liberi).toBe((prima.data.liberi ?? 0) - 1);
  await page.close();
});

it('says that the room is full, how many wait, and that there is room online', async () => {
  const page = await apri({ liberi: 0, inAttesa: 4 });
  await page.getByText('Persone in attesa adesso: 4').waitFor();
  expect(await page.getByText('Da remoto il posto c’è per tutti').isVisible()).toBe(true);
  expect(await page.locator('form').isVisible()).toBe(true);
  expect(await difetti(page)).toEqual([]);
  await page.close();
});

it.each([
  ['non_ancora', 'non sono ancora aperte'],
  ['chiuse', 'sono chiuse'],
  ['annullato', 'è annullato'],
  ['rinviato', 'è rinviato'],
  ['passato', 'già cominciato'],
] as const)('has no form but the reason when it is %s', async (situazione, detto) => {
  const page = await apri({ situazione });
  await page.getByText(detto).waitFor();
  expect(await page.locator('form').count()).toBe(0);
  expect(await difetti(page)).toEqual([]);
  await page.close();
});

it('leaves the children of the tag where there is no meeting, or no such one', async () => {
  const senza = await apri({}, '');
  await senza.getByText('Telefona').waitFor();
  await senza.close();
  const ignoto = await apri({}, 'incontro="inventato"');
  await ignoto.getByRole('alert').waitFor();
  expect(await ignoto.getByText('Telefona').isVisible()).toBe(true);
  await ignoto.close();
});

it('is reached from the page of the meeting, and chosen on its own page', async () => {
  const page = await banco.browser.contesto.newPage();
  await page.goto(`${demo.url}/pdz/bologna/incontri/${INCONTRO}`);
  await page.getByRole('link', { name: 'Iscriviti' }).click();
  const modulo = page.getByRole('button', { name: 'Invia l’iscrizione' });
  await modulo.waitFor();
  expect(page.url()).toBe(`${demo.url}/pdz/bologna/moduli/iscrizioni/${INCONTRO}`);
  expect(await violazioni(page)).toEqual([]);
  await page.goto(`${demo.url}/pdz/bologna/moduli/iscrizioni`);
  await page.getByRole('link', { name: 'Lavorare e non arrivare a fine mese' }).click();
  await modulo.waitFor();
  await page.close();
});
