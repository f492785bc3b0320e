import { apriBrowser, type Browser } from './browser';
import { apriOspiti, controllaOspite, ospiti } from './ospiti';

let browser: Browser;
let sito: Awaited<ReturnType<typeof apriOspiti>>;
beforeAll(async () => {
  browser = await apriBrowser();
  sito = await apriOspiti();
});
afterAll(async () => {
  await browser.chiudi();
  await sito.chiudi();
});

it.each(ospiti)('on a page of the kind "%s" the elements are whole, and the page stays as it was', async (nome) => {
  await controllaOspite(browser, sito.url, nome);
});
