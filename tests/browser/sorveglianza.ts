import type { Page } from 'playwright-core';

/** What a page complains of: errors on its console, exceptions, answers that are none. */
export function lamentele(page: Page): string[] {
  const dette: string[] = [];
  page.on('console', (messaggio) => {
    if (messaggio.type() === 'error') dette.push(messaggio.text());
  });
  page.on('pageerror', (errore) => dette.push(errore.message));
  page.on('response', (risposta) => {
    if (risposta.status() >= 400) dette.push(`${risposta.status()} ${risposta.url()}`);
  });
  return dette;
}

interface Sorveglianza {
  dette: string[];
  /** The sites that the page has asked for something. */
  origini: Set<string>;
  /** What its Content-Security-Policy has stopped. */
  violazioni: () => Promise<string[]>;
}

interface ConViolazioni {
  violazioni: string[];
}

/** Watches a new page: to be called before anything is in it. */
export async function sorveglia(page: Page): Promise<Sorveglianza> {
  const origini = new Set<string>();
  page.on('request', (richiesta) => origini.add(new URL(richiesta.url()).origin));
  await page.addInitScript(() => {
    const violazioni: string[] = [];
    Object.assign(globalThis, { violazioni });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violazioni.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return {
    dette: lamentele(page),
    origini,
    violazioni: () => page.evaluate(() => (globalThis as unknown as ConViolazioni).violazioni),
  };
}
