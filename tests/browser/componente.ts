import type { BrowserContextOptions, Page } from 'playwright-core';
import { apriBrowser, type Browser } from './browser';
import { demo } from './demo';
import { apriOspite, pagina, politica } from './ospite';

interface Apertura {
  senzaDati?: boolean;
  senzaCaricatore?: boolean;
  larghezza?: number;
  /** What to do with the new page before anything is in it. */
  prima?: (page: Page) => Promise<void>;
}

export interface Banco {
  browser: Browser;
  /** Opens a page of another site with this tag in it, and waits until its data are shown. */
  apri(html: string, opzioni?: Apertura): Promise<Page>;
  chiudi(): Promise<void>;
}

/** A browser and a site on another origin than the CMS that shows one element at a time. `altri` may serve data too. */
export async function apriBanco(contesto: BrowserContextOptions = {}, altri = ''): Promise<Banco> {
  const browser = await apriBrowser(contesto);
  const pagine: Record<string, string> = {};
  const csp = politica(demo.url).replace('connect-src', `connect-src ${altri}`);
  const ospite = await apriOspite(pagine, csp);
  return {
    browser,
    async apri(html, { senzaDati = false, senzaCaricatore = false, larghezza = 1280, prima } = {}) {
      const percorso = `/${Object.keys(pagine).length}`;
      const intera = pagina(demo.url, html);
      pagine[percorso] = senzaCaricatore ? intera.replace(/<script.*v1\/pdz.js"><\/script>/, '') : intera;
      const page = await browser.contesto.newPage();
      await page.setViewportSize({ width: larghezza, height: 900 });
      await prima?.(page);
      await page.goto(ospite.url + percorso);
      if (!senzaDati) await page.locator('[part~="comandi"], [part~="dettaglio"]').first().waitFor();
      return page;
    },
    async chiudi() {
      await browser.chiudi();
      await ospite.chiudi();
    },
  };
}

/** Reads a resource of Bologna from the CMS, as any client may. */
export async function leggi<R>(percorso: string): Promise<R> {
  const risposta = await fetch(`${demo.url}/api/piano-di-zona/v1/distretti/bologna/${percorso}`);
  return (await risposta.json()) as R;
}

/** What has the focus, inside shadow trees too. */
export const fuoco = (page: Page) =>
  page.evaluate(() => {
    let attivo = document.activeElement;
    while (attivo?.shadowRoot?.activeElement) attivo = attivo.shadowRoot.activeElement;
    return attivo?.getAttribute('aria-label') ?? attivo?.textContent?.trim() ?? '';
  });

/** True when the page is wider than its window. */
export const sporge = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Makes the page dark, as a site does that has a dark look. */
export const scurisci = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = 'Canvas';
    document.body.style.color = 'CanvasText';
  });

/** Takes the dark look away again. */
export const schiarisci = (page: Page) =>
  page.evaluate(() => {
    for (const nodo of [document.documentElement, document.body]) nodo.removeAttribute('style');
  });
