import type { Page } from 'playwright-core';
import { conRipiego, tutti } from '../browser/elementi';

/** What a picture is of: an element, as it is or after somebody has used it. */
export interface Soggetto {
  nome: string;
  html: string;
  /** What to do before the picture, once the data are there. */
  usa?: (page: Page) => Promise<void>;
}

const interi = tutti.map((tag): Soggetto => ({ nome: tag, html: conRipiego(tag) }));

/** Opens the first entry of a list, and waits for what it says. */
const apriVoce = async (page: Page): Promise<void> => {
  await page.locator('a[data-voce]:visible').first().click();
  await page.locator('[part~="dettaglio"] dl').waitFor();
};

/** Sends a form that nobody has filled in. */
const inviaVuoto = async (page: Page): Promise<void> => {
  await page.locator('[part="invia"]').click();
  await page.locator('[part="errori"]').waitFor();
};

/** Fills in the contact form and sends it, to an office that always gives the same receipt. */
const invia = async (page: Page): Promise<void> => {
  await page.route('**/bologna/contatti', (rotta) =>
    rotta.fulfill({
      status: 202,
      headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' },
      json: { data: { ricevuta: 'ABCD-1234', stato: 'ricevuto' } },
    }),
  );
  await page.getByLabel('Nome e cognome').fill('Maria Esempio');
  await page.getByLabel('E-mail').fill('maria.esempio@example.org');
  await page.getByLabel('Oggetto').fill('Orari dello sportello');
  await page.getByLabel('Messaggio').fill('Vorrei sapere quando riceve lo sportello sociale.');
  await page.getByLabel('Ho letto').check();
  await page.locator('[part="invia"]').click();
  await page.locator('code').waitFor();
};

const ripiego = '<a class="ripiego" href="/">La pagina</a>';
const calendario = `<pdz-calendario distretto="bologna" vista="elenco" titolo="Incontri">${ripiego}</pdz-calendario>`;
const schede = conRipiego('pdz-schede', 'bologna', 'titolo="Interventi"');
const contatti = conRipiego('pdz-contatti', 'bologna', 'titolo="Scrivi all’ufficio"');

/** Every element, and what readers see once they use them. */
export const soggetti: readonly Soggetto[] = [
  ...interi,
  { nome: 'pdz-calendario-elenco', html: calendario },
  { nome: 'pdz-calendario-incontro', html: calendario, usa: apriVoce },
  {
    nome: 'pdz-calendario-abbonamento',
    html: calendario,
    usa: (page) => page.locator('[part="abbonamento"] summary').click(),
  },
  { nome: 'pdz-schede-scheda', html: schede, usa: apriVoce },
  { nome: 'pdz-schede-nessuna', html: schede, usa: (page) => page.getByRole('searchbox').fill('nessunaparolacosì') },
  { nome: 'pdz-contatti-errori', html: contatti, usa: inviaVuoto },
  { nome: 'pdz-contatti-inviato', html: contatti, usa: invia },
  { nome: 'pdz-adesione-errori', html: conRipiego('pdz-adesione'), usa: inviaVuoto },
];
