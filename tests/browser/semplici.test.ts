import { leggiInvito } from '../api/moduli/casella';
import { violazioni } from './axe';
import { apriBrowser, type Browser } from './browser';
import { attendiMail, demo } from './demo';

let browser: Browser;
beforeAll(async () => {
  browser = await apriBrowser({ javaScriptEnabled: false });
});
afterAll(() => browser.chiudi());

const INCONTRO = 'seminario-impoverimento';

async function apri(percorso: string) {
  const page = await browser.contesto.newPage();
  await page.goto(`${demo.url}/pdz/bologna/moduli/${percorso}`);
  return page;
}

it('without script a form is filled in wrong, mended, looked at, corrected, sent and confirmed with the code of the mail', async () => {
  const email = 'senza.script@example.org';
  const page = await apri('contatti');
  await page.getByLabel('Nome e cognome').fill('Maria Esempio');
  await page.getByLabel('E-mail').fill('maria');
  await page.getByRole('button', { name: 'Controlla il messaggio' }).click();

  expect(await page.title()).toMatch(/^Errore: /);
  const sommario = page.getByRole('alert');
  expect(await sommario.getByRole('link').count()).toBe(4);
  await sommario.getByRole('link', { name: '«E-mail»' }).click();
  const campo = page.getByLabel('E-mail');
  expect(await campo.getAttribute('aria-invalid')).toBe('true');
  expect(new URL(page.url()).hash).toBe(`#${await campo.getAttribute('id')}`);
  expect(await page.getByLabel('Nome e cognome').inputValue()).toBe('Maria Esempio');

  await campo.fill(email);
  await page.getByLabel('Oggetto').fill('Orari dello sportello');
  await page.getByLabel('Messaggio').fill('Vorrei sapere quando riceve lo sportello.');
  await page.getByLabel('Ho letto').check();
  await page.getByRole('button', { name: 'Controlla il messaggio' }).click();
  await page.getByRole('heading', { name: 'Controlla e invia' }).waitFor();
  await page.getByRole('button', { name: 'Correggi' }).click();
  await page.getByLabel('Oggetto').fill('Orari del mese prossimo');
  await page.getByRole('button', { name: 'Controlla il messaggio' }).click();
  await page.getByText('Orari del mese prossimo').waitFor();
  await page.getByRole('button', { name: 'Invia', exact: true }).click();
  await page.getByRole('heading', { name: 'Controlla la posta' }).waitFor();

  const { codice } = leggiInvito(await attendiMail(email, /Conferma il tuo messaggio/));
  await page.getByRole('link', { name: 'scrivi il codice' }).click();
  await page.getByLabel('Codice').fill(codice);
  await page.getByRole('button', { name: 'Conferma' }).click();
  await page.getByText('la richiesta è passata all’ufficio').waitFor();
  const [ricevuta] = /CON-[0-9A-Z-]+/.exec((await page.getByRole('status').textContent()) ?? '') ?? [];
  expect((await attendiMail(email, /ricevuta/)).text).toContain(ricevuta);
});

it('without script a meeting is chosen and signed up for', async () => {
  const page = await apri('iscrizioni');
  await page.locator(`a[href$="/moduli/iscrizioni/${INCONTRO}"]`).click();
  await page.getByLabel('Nome e cognome').fill('Maria Esempio');
  await page.getByLabel('E-mail').fill('iscritta@example.org');
  await page.getByLabel('Interprete').check();
  await page.getByLabel('Ho letto').check();
  await page.getByRole('button', { name: 'Controlla l’iscrizione' }).click();
  await page.getByText('Interprete di lingua dei segni').waitFor();
});

describe.each([1280, 360])('at %i px', (larghezza) => {
  it.each(['contatti', 'adesioni', 'proposte', 'iscrizioni', `iscrizioni/${INCONTRO}`])(
    'the form without script of %s passes axe, empty and with mistakes, and does not scroll sideways',
    async (modulo) => {
      // Axe is a script: the pages are those that a browser gets which runs none, in one that does.
      const conScript = await apriBrowser({ viewport: { width: larghezza, height: 900 }, bypassCSP: true });
      try {
        const page = await conScript.contesto.newPage();
        await page.route('**/widgets/v1/*.js', (rotta) => rotta.abort());
        await page.goto(`${demo.url}/pdz/bologna/moduli/${modulo}`);
        const controlla = async () => {
          // A click goes on before the styles of the page that it leads to are there.
          await page.waitForLoadState();
          // At once, as for who has no script: who has it sees the form only where the element does not come.
          await page.addStyleTag({ content: '[distretto] form { visibility: visible !important; }' });
          expect(await violazioni(page)).toEqual([]);
          const sporge = await page.evaluate(
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
          );
          expect(sporge).toBe(false);
        };
        await controlla();
        if (modulo === 'iscrizioni') return;
        await page.getByRole('button', { name: /^Controlla/ }).click();
        await page.getByRole('alert').waitFor();
        await controlla();
      } finally {
        await conScript.chiudi();
      }
    },
  );
});
