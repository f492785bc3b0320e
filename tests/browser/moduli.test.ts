import type { Page, Request } from 'playwright-core';
import { violazioni } from './axe';
import { apriBrowser } from './browser';
import { apriBanco, fuoco, sporge, type Banco } from './componente';
import { demo } from './demo';
import { elementi, moduli } from './elementi';
import { apriOspite, pagina, politica } from './ospite';
import { difetti } from './pezzi';

let banco: Banco;

beforeAll(async () => {
  banco = await apriBanco();
});
afterAll(() => banco.chiudi());

const PERSONA = { nome: 'Maria Esempio', email: 'maria.esempio@example.org' };
const TESTO = 'Vorrei sapere quando riceve lo sportello sociale.';

const contatti = (altri = '') =>
  `<pdz-contatti distretto="bologna" titolo="Scrivi all’ufficio" ${altri}><p>Telefona allo 051 000000</p></pdz-contatti>`;

async function apri(html = contatti(), larghezza = 1280): Promise<Page> {
  const page = await banco.apri(html, { senzaDati: true, larghezza });
  await page.locator('form').first().waitFor();
  return page;
}

async function compila(page: Page): Promise<void> {
  await page.getByLabel('Nome e cognome').fill(PERSONA.nome);
  await page.getByLabel('E-mail').fill(PERSONA.email);
  await page.getByLabel('Oggetto').fill('Orari dello sportello');
  await page.getByLabel('Messaggio').fill(TESTO);
  await page.getByLabel('Ho letto').check();
}

const invia = (page: Page) => page.getByRole('button', { name: 'Invia il messaggio' }).click();

/** The next post of a form: what a test changes of its answer, and the keys that came. */
async function intercetta(page: Page, risposte: ('cade' | { status: number; riprova: number } | 'passa')[]) {
  const chiavi: string[] = [];
  await page.route(/\/distretti\/bologna\/(contatti|adesioni)$/, async (rotta) => {
    chiavi.push(rotta.request().headers()['idempotency-key'] ?? '');
    const risposta = risposte.shift() ?? 'passa';
    if (risposta === 'cade') return rotta.abort();
    if (risposta === 'passa') return rotta.continue();
    const { status, riprova } = risposta;
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Retry-After',
      'Retry-After': String(riprova),
    };
    await rotta.fulfill({
      status,
      headers,
      json: { data: null, error: { status, name: '', message: '', details: {} } },
    });
  });
  return chiavi;
}

describe('the contact form', () => {
  it('is filled in and sent by keyboard alone, and says what is left to do', async () => {
    const page = await apri();
    await page.evaluate(() =>
      document.addEventListener('pdz-inviato', (evento) =>
        document.documentElement.setAttribute('data-inviato', JSON.stringify((evento as CustomEvent).detail)),
      ),
    );
    const scrivi = async (testo: string) => {
      await page.keyboard.press('Tab');
      await page.keyboard.type(testo);
    };
    await scrivi(PERSONA.nome);
    await scrivi(PERSONA.email);
    await scrivi('051 123456');
    await scrivi('Orari dello sportello');
    await scrivi(TESTO);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('details').getAttribute('open')).not.toBeNull();
    await page.getByLabel('Ho letto').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Richiesta ricevuta' }).waitFor();
    expect(await fuoco(page)).toBe('Richiesta ricevuta');
    const codice = await page.locator('code').textContent();
    expect(codice).toMatch(/\S{6,}/);
    await page.getByText('conferma il tuo indirizzo').waitFor();
    await page.getByText(PERSONA.email).waitFor();
    expect(await difetti(page)).toEqual([]);
    const evento = await page.locator('html').getAttribute('data-inviato');
    expect(JSON.parse(evento ?? '')).toEqual({
      modulo: 'contatti',
      ricevuta: codice,
      stato: expect.any(String) as string,
    });
  });

  it('lists what is wrong, takes the focus there and from there to the field', async () => {
    const page = await apri();
    await page.getByLabel('E-mail').fill('maria');
    await invia(page);
    const sommario = page.getByRole('alert');
    await sommario.getByRole('link').first().waitFor();
    expect(await sommario.getByRole('link').allTextContents()).toEqual([
      'Nome e cognome: compila questo campo.',
      'E-mail: scrivi un indirizzo completo, per esempio nome@esempio.it.',
      'Oggetto: compila questo campo.',
      'Messaggio: compila questo campo.',
      'Ho letto l’informativa: spunta la casella.',
    ]);
    expect(await fuoco(page)).toContain('Correggi questi campi');
    expect(await difetti(page)).toEqual([]);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const email = page.getByLabel('E-mail');
    expect(await email.evaluate((campo) => campo.getRootNode() instanceof ShadowRoot && campo.matches(':focus'))).toBe(
      true,
    );
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    await email.fill(PERSONA.email);
    await page.keyboard.press('Tab');
    await page.locator('#email[aria-invalid="false"]').waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });

  it('keeps text and key while the service is busy or away, and sends once it answers', async () => {
    const page = await apri();
    const chiavi = await intercetta(page, ['cade', { status: 503, riprova: 100 }]);
    await compila(page);
    await invia(page);
    await page.getByText('riprovo tra 2 secondi').waitFor();
    await page.getByText('premi di nuovo il pulsante tra 2 minuti').waitFor();
    expect(await fuoco(page)).toContain('Richiesta non inviata');
    expect(await page.getByLabel('Messaggio').inputValue()).toBe(TESTO);
    await invia(page);
    await page.locator('code').waitFor();
    expect(chiavi).toHaveLength(3);
    expect(new Set(chiavi).size).toBe(1);
  });

  it('sends a changed text with another key', async () => {
    const page = await apri();
    const chiavi = await intercetta(page, [{ status: 429, riprova: 600 }]);
    await compila(page);
    await invia(page);
    await page.getByText('tra 10 minuti').waitFor();
    await page.getByLabel('Oggetto').fill('Un altro oggetto');
    await invia(page);
    await page.locator('code').waitFor();
    expect(new Set(chiavi).size).toBe(2);
  });

  it('keeps out who fills in what nobody sees, and tells it', async () => {
    const page = await apri();
    await compila(page);
    await page.locator('[name="indirizzoFax"]').evaluate((campo: HTMLInputElement) => (campo.value = '051 123'));
    expect(await page.locator('[name="indirizzoFax"]').isVisible()).toBe(false);
    const rifiuti: number[] = [];
    page.on('response', (risposta) => {
      if (risposta.request().method() === 'POST') rifiuti.push(risposta.status());
    });
    await invia(page);
    await page.getByRole('heading', { name: 'Richiesta non inviata' }).waitFor();
    expect(rifiuti).toEqual([403, 403]);
  });

  it('asks to read the notice again when it changed meanwhile', async () => {
    const page = await apri();
    const errors = [{ path: ['informativa'], message: 'Non è più in vigore.' }];
    await page.route(/\/bologna\/contatti$/, (rotta) =>
      rotta.fulfill({
        status: 400,
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: { data: null, error: { status: 400, name: '', message: '', details: { errors } } },
      }),
    );
    await compila(page);
    const riletta = page.waitForRequest(/informative\/contatti\.json/);
    await invia(page);
    await riletta;
    await page.getByRole('link', { name: 'l’informativa è cambiata' }).waitFor();
    expect(await page.getByLabel('Ho letto').isChecked()).toBe(false);
  });

  it('begins with the subject that the page gives, and takes another message after the first', async () => {
    const page = await apri(contatti('oggetto="Partecipare ai tavoli"'));
    expect(await page.getByLabel('Oggetto').inputValue()).toBe('Partecipare ai tavoli');
    await compila(page);
    await invia(page);
    await page.getByRole('button', { name: 'Nuova richiesta' }).click();
    await page.getByLabel('Nome e cognome').waitFor();
    expect(await page.getByLabel('Messaggio').inputValue()).toBe('');
    expect(await page.getByLabel('Oggetto').inputValue()).toBe('Partecipare ai tavoli');
  });

  it('sends no cookie and no referrer, and leaves nothing behind', async () => {
    const page = await apri();
    await banco.browser.contesto.addCookies([{ name: 'jwtToken', value: 'segreto', url: demo.url }]);
    const arrivata = page.waitForRequest((richiesta: Request) => richiesta.method() === 'POST');
    await compila(page);
    await invia(page);
    const intestazioni = await (await arrivata).allHeaders();
    expect(intestazioni).not.toHaveProperty('cookie');
    expect(intestazioni).not.toHaveProperty('referer');
    await page.locator('code').waitFor();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await banco.browser.contesto.clearCookies();
  });
});

describe('on any page', () => {
  it.each([1280, 360, 280])('nothing is wrong or too wide at %i px', async (larghezza) => {
    for (const tag of moduli) {
      const page = await apri(`<${tag} distretto="bologna" ${elementi[tag]} titolo="Modulo"></${tag}>`, larghezza);
      expect(await sporge(page)).toBe(false);
      expect(await violazioni(page)).toEqual([]);
      await page.locator('#invia').click();
      await page.getByRole('alert').waitFor();
      expect(await sporge(page)).toBe(false);
    }
  });

  it('shows the children of the tag when the form is not in use', async () => {
    const page = await banco.apri('<pdz-contatti distretto="non-esiste"><p>Telefona</p></pdz-contatti>', {
      senzaDati: true,
    });
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('Telefona').isVisible()).toBe(true);
  });

  it('leads to the page of the CMS from a site without TLS, where browsers do not let it work', async () => {
    const browser = await apriBrowser({ args: ['--no-sandbox', '--host-resolver-rules=MAP comune.test 127.0.0.1'] });
    const ospite = await apriOspite({ '/': pagina(demo.url, contatti()) }, politica(demo.url));
    const page = await browser.contesto.newPage();
    await page.goto(ospite.url.replace('127.0.0.1', 'comune.test'));
    const uscita = page.getByRole('link', { name: 'apri il modulo nel sito dell’Ufficio di Piano' });
    await uscita.waitFor();
    expect(await uscita.getAttribute('href')).toBe(`${demo.url}/pdz/bologna/moduli/contatti`);
    expect(await page.getByText('Telefona').isVisible()).toBe(true);
    await ospite.chiudi();
    await browser.chiudi();
  });

  it('speaks English where the page does', async () => {
    for (const tag of moduli) {
      const italiane = await (
        await apri(`<${tag} distretto="bologna" ${elementi[tag]}></${tag}>`)
      )
        .locator('label[for]')
        .allTextContents();
      const page = await apri(`<${tag} distretto="bologna" ${elementi[tag]} lang="en"></${tag}>`);
      const inglesi = await page.locator('label[for]').allTextContents();
      const UGUALI = ['E-mail'];
      const rimaste = inglesi.filter((etichetta) => italiane.includes(etichetta) && !UGUALI.includes(etichetta));
      expect(rimaste).toEqual([]);
      await page.locator('#invia').click();
      await page
        .getByRole('link', { name: /fill in this field/ })
        .first()
        .waitFor();
    }
  });
});
