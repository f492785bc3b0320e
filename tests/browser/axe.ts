import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const sorgente = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface ConAxe {
  axe: { run(dove: string[], opzioni: object): Promise<AxeResults> };
}

/** Runs axe for WCAG 2.2 A and AA, on all of a page or on some elements of it: rule and elements of each violation. */
export async function violazioni(page: Page, dove: string[] = ['html']): Promise<{ regola: string; dove: string[] }[]> {
  await page.evaluate(sorgente);
  const esito = await page.evaluate(
    (parti) =>
      (globalThis as unknown as ConAxe).axe.run(parti, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    dove,
  );
  return esito.violations.map(({ id, nodes }) => ({ regola: id, dove: nodes.map(({ html }) => html.slice(0, 200)) }));
}
