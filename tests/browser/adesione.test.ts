import type { Page } from 'playwright-core';
import { apriBanco, fuoco, leggi, type Banco } from './componente';
import { difetti } from './pezzi';

let banco: Banco;

beforeAll(async () => {
  banco = await apriBanco();
});
afterAll(() => banco.chiudi());

async function apri(altri = ''): Promise<Page> {
  const page = await banco.apri(`<pdz-adesione distretto="bologna" ${altri}></pdz-adesione>`, { senzaDati: true });
  await page.locator('form').waitFor();
  return page;
}

const richiedente = (page: Page) => page.getByRole('group', { name: 'Chi presenta la richiesta' });
const referente = (page: Page, numero: number) => page.getByRole('group', { name: `Referente ${numero}`, exact: true });

/** Goes on with Tab to the control of this label, as who has no mouse does. */
async function raggiungi(page: Page, id: string): Promise<void> {
  const arrivato = () =>
    page.evaluate((nome) => {
      let attivo = document.activeElement;
      while (attivo?.shadowRoot?.activeElement) attivo = attivo.shadowRoot.activeElement;
      return attivo?.id === nome || attivo?.getAttribute('value') === nome;
    }, id);
  for (let passi = 0; !(await arrivato()); passi++) {
    if (passi > 80) throw new Error(`the keyboard does not reach ${id}`);
    await page.keyboard.press('Tab');
  }
}

async function scrivi(page: Page, id: string, testo: string): Promise<void> {
  await raggiungi(page, id);
  await page.keyboard.type(testo);
}

/** Goes down a list until it is at this value: letters would have to be typed faster than a busy machine does. */
async function scegli(page: Page, id: string, valore: string): Promise<void> {
  await raggiungi(page, id);
  const lista = page.locator(`[id="${id}"]`);
  for (let attuale = ''; attuale !== valore;) {
    const precedente = attuale;
    await page.keyboard.press('ArrowDown');
    attuale = await lista.inputValue();
    if (attuale === precedente) throw new Error(`${id} has no ${valore}`);
  }
}

/** The first digits of a made-up codice fiscale; the last three are the province of Bologna. */
const DIECI = '8001234037';

/** The last digit of a codice fiscale of an organisation (Luhn's sum, as for a partita IVA). */
function cifraDiControllo(dieci: string): number {
  const somma = [...dieci].reduce((totale, cifra, posto) => {
    const peso = Number(cifra) * (posto % 2 === 0 ? 1 : 2);
    return totale + (peso > 9 ? peso - 9 : peso);
  }, 0);
  return (10 - (somma % 10)) % 10;
}

it('a partner registers by keyboard alone', async () => {
  const { data: organi } = await leggi<{ data: { slug: string }[] }>('organi.json');
  const organo = organi[0]?.slug ?? '';
  const cifra = cifraDiControllo(DIECI);
  const page = await apri();
  await page.locator(`[name="organi"][value="${organo}"]`).waitFor();
  await scrivi(page, 'denominazione', 'Associazione Esempio Tastiera');
  await scegli(page, 'natura', 'ente_terzo_settore');
  await scegli(page, 'sezioneRunts', 'odv');
  await scrivi(page, 'codiceFiscale', DIECI + String((cifra + 1) % 10));
  await scrivi(page, 'comune', 'Bologna');
  await scrivi(page, 'descrizione', 'Accompagna le persone sole alle visite.');
  await scrivi(page, 'richiedente.nome', 'Maria');
  await scrivi(page, 'richiedente.cognome', 'Esempio');
  await scrivi(page, 'richiedente.email', 'tastiera@example.org');
  await scegli(page, 'richiedente.ruolo', 'legale_rappresentante');
  await raggiungi(page, 'aggiungi');
  await page.keyboard.press('Enter');
  await referente(page, 1).waitFor();
  await scrivi(page, 'referenti.0.nome', 'Luca');
  await scrivi(page, 'referenti.0.cognome', 'Prova');
  await scrivi(page, 'referenti.0.email', 'luca@example.org');
  await raggiungi(page, organo);
  await page.keyboard.press('Space');
  await raggiungi(page, 'presaVisione');
  await page.keyboard.press('Space');
  const inviata = page.waitForRequest((richiesta) => richiesta.method() === 'POST');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await inviata).postDataJSON()).toMatchObject({
    natura: 'ente_terzo_settore',
    sezioneRunts: 'odv',
    richiedente: { ruolo: 'legale_rappresentante' },
    referenti: [{ nome: 'Luca', cognome: 'Prova', email: 'luca@example.org' }],
    organi: [organo],
    presaVisione: true,
    lingua: 'it',
  });

  // The check digit is known to the server alone.
  const refuso = page.getByRole('alert').getByRole('link', { name: /codice fiscale/i });
  await refuso.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(DIECI + String(cifra));
  await raggiungi(page, 'invia');
  await page.keyboard.press('Enter');
  await page.locator('code').waitFor();
  expect(await fuoco(page)).toBe('Richiesta ricevuta');
  expect(await difetti(page)).toEqual([]);
});

it('asks only what concerns the kind of organisation', async () => {
  const page = await apri();
  const runts = page.getByLabel('Sezione RUNTS');
  const codice = page.getByLabel('Codice fiscale');
  expect([await runts.isVisible(), await codice.isVisible()]).toEqual([false, true]);
  await page.getByLabel('Natura').selectOption('cooperativa');
  expect([await runts.isVisible(), await codice.isVisible()]).toEqual([true, true]);
  await page.getByLabel('Natura').selectOption('gruppo_informale');
  expect([await runts.isVisible(), await codice.isVisible()]).toEqual([false, false]);
  await page.getByRole('button', { name: 'Invia la richiesta' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('link', { name: /Codice fiscale|RUNTS/ }).count()).toBe(0);
});

it('takes up to five contacts, and removes the right one', async () => {
  const page = await apri();
  const aggiungi = page.getByRole('button', { name: 'Aggiungi un referente' });
  for (const nome of ['Anna', 'Bruno', 'Carla', 'Dario', 'Elena']) {
    await aggiungi.click();
    await page.keyboard.type(nome);
  }
  expect(await aggiungi.count()).toBe(0);
  await page.getByRole('button', { name: 'Togli Referente 2' }).click();
  await referente(page, 5).waitFor({ state: 'detached' });
  const nomi = page.locator('[id^="referenti."][id$=".nome"]');
  expect(await nomi.evaluateAll((campi) => campi.map((campo) => (campo as HTMLInputElement).value))).toEqual([
    'Anna',
    'Carla',
    'Dario',
    'Elena',
  ]);
  expect(await fuoco(page)).toBe('Aggiungi un referente');
  await page.getByRole('status').getByText('Referente 2: tolto').waitFor();
});

it('sends the notice that it answers, and names whose field is wrong', async () => {
  const page = await apri('avviso="avviso-di-prova"');
  await page.getByLabel('Denominazione').fill('Associazione Esempio');
  await page.getByRole('button', { name: 'Invia la richiesta' }).click();
  await page
    .getByRole('link', { name: 'Nome (Chi presenta la richiesta): compila questo campo.', exact: true })
    .waitFor();
  await page.getByLabel('Natura').selectOption('gruppo_informale');
  await page.getByLabel('Comune della sede').fill('Bologna');
  await page.getByLabel('Che cosa fa').fill('Cura gli orti del quartiere.');
  await richiedente(page).getByLabel('Nome').first().fill('Maria');
  await richiedente(page).getByLabel('Cognome').fill('Esempio');
  await richiedente(page).getByLabel('E-mail').fill('orti@example.org');
  await richiedente(page).getByLabel('In qualità di').selectOption('delegato');
  await page.getByLabel('Ho letto').check();
  const inviata = page.waitForRequest((richiesta) => richiesta.method() === 'POST');
  await page.getByRole('button', { name: 'Invia la richiesta' }).click();
  expect((await inviata).postDataJSON()).toMatchObject({ avviso: 'avviso-di-prova' });
});
