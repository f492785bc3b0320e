import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const sorgente = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface ConAxe {
  axe: { run(opzioni: object): Promise<AxeResults> };
}

/** Runs axe for WCAG 2.2 A and AA: rule and elements of each violation. */
export async function violazioni(page: Page): Promise<{ regola: string; dove: string[] }[]> {
  await page.evaluate(sorgente);
  const esito = await page.evaluate(() =>
    (globalThis as unknown as ConAxe).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return esito.violations.map(({ id, nodes }) => ({ regola: id, dove: nodes.map(({ html }) => html.slice(0, 200)) }));
}
