import path from 'node:path';
import { apriBrowser } from '../browser/browser';
import { schiarisci, scurisci } from '../browser/componente';
import { demo } from '../browser/demo';
import { attendiDati } from '../browser/elementi';
import { apriOspite, caricatore, politica } from '../browser/ospite';
import type { Soggetto } from './soggetti';

const LARGHEZZE = [360, 768, 1280];

/** A page with the look of a municipal site. */
const documento = (html: string) => `<!doctype html>
<html lang="it">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Ritratto</title>
    <link rel="stylesheet" href="${demo.url}/demo/stile.css">
    ${caricatore(demo.url)}
  </head>
  <body class="tinta-bologna"><main><section><div class="largo">${html}</div></section></main></body>
</html>`;

/** Takes pictures of these subjects into a folder, at each width, in light and in dark. Returns their names. */
export async function scatta(soggetti: readonly Soggetto[], cartella: string): Promise<string[]> {
  const pagine = soggetti.map(({ nome, html }): [string, string] => [`/${nome}`, documento(html)]);
  const ospite = await apriOspite(Object.fromEntries(pagine), politica(demo.url));
  const browser = await apriBrowser({ reducedMotion: 'reduce' });
  const nomi: string[] = [];
  try {
    for (const { nome, usa } of soggetti) {
      for (const larghezza of LARGHEZZE) {
        const page = await browser.contesto.newPage();
        await page.setViewportSize({ width: larghezza, height: 900 });
        await page.goto(`${ospite.url}/${nome}`);
        await attendiDati(page);
        await usa?.(page);
        // Pictures wait for who looks at them.
        for (const immagine of await page.locator('img').all()) await immagine.scrollIntoViewIfNeeded();
        await page.waitForLoadState('networkidle');
        for (const [tema, tingi] of Object.entries({ chiaro: schiarisci, scuro: scurisci })) {
          await tingi(page);
          const file = `${nome}-${larghezza}-${tema}.png`;
          await page.screenshot({
            path: path.join(cartella, file),
            fullPage: true,
            caret: 'hide',
            animations: 'disabled',
          });
          nomi.push(file);
        }
        await page.close();
      }
    }
  } finally {
    await browser.chiudi();
    await ospite.chiudi();
  }
  return nomi;
}
