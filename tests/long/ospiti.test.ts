import type { Browser } from '../browser/browser';
import { apriOspiti, controllaOspite, ospiti } from '../browser/ospiti';
import { apriNavigatore } from './navigatore';

let browser: Browser;
let sito: Awaited<ReturnType<typeof apriOspiti>>;
beforeAll(async () => {
  browser = await apriNavigatore('firefox');
  sito = await apriOspiti();
});
afterAll(async () => {
  await browser.chiudi();
  await sito.chiudi();
});

// Chromium does the same in `npm test`.
it.each(ospiti)(
  'in Firefox, on a page of the kind "%s" the elements are whole, and the page stays as it was',
  async (nome) => {
    await controllaOspite(browser, sito.url, nome);
  },
);
