import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from '@swc/core';
import type { Page } from 'playwright-core';
import { apriBrowser, type Browser } from './browser';
import type * as Caso from './disegno/caso';
import type * as Confronto from './disegno/confronto';
import { scene } from './disegno/scene';

const radice = path.resolve(__dirname, '../..');
const SITO = 'https://disegno.example.org';
const MODULI: Readonly<Record<string, string>> = {
  lit: 'node_modules/lit-html/lit-html.js',
  disegno: 'widgets/src/base/disegno.ts',
  modello: 'widgets/src/base/modello.ts',
  caso: 'tests/browser/disegno/caso.ts',
  confronto: 'tests/browser/disegno/confronto.ts',
  scene: 'tests/browser/disegno/scene.ts',
};
const INIZIO = `
  import * as lit from '/lit';
  import * as disegno from '/disegno';
  import * as modello from '/modello';
  import * as caso from '/caso';
  import { confronta } from '/confronto';
  import { scene } from '/scene';
  const nostro = { ...disegno, ...modello };
  Object.assign(globalThis, { lit, nostro, caso, scene, confronta: (passi) => confronta(passi, lit, nostro) });`;

/** What the page has as globals. */
interface Pagina {
  lit: Confronto.Pennello;
  nostro: Confronto.Pennello;
  caso: typeof Caso;
  scene: typeof scene;
  confronta: (passi: readonly Confronto.Passo[]) => ReturnType<typeof Confronto.confronta>;
}

async function modulo(nome: string): Promise<string> {
  const codice = await readFile(path.join(radice, MODULI[nome] ?? ''), 'utf8');
  if (MODULI[nome]?.endsWith('.js')) return codice;
  const { code } = await transform(codice, {
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  return code;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await apriBrowser();
  page = await browser.contesto.newPage();
  await page.route(`${SITO}/**`, async (via) => {
    const nome = path.basename(new URL(via.request().url()).pathname);
    if (nome in MODULI) return via.fulfill({ contentType: 'text/javascript', body: await modulo(nome) });
    return via.fulfill({
      contentType: 'text/html',
      headers: {
        'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
      },
      body: `<!doctype html><meta charset="utf-8"><title>Disegno</title><script type="module">${INIZIO}</script>`,
    });
  });
  await page.goto(SITO);
  await page.waitForFunction(() => 'confronta' in globalThis);
});
afterAll(() => browser.chiudi());

describe('our templates do what those of Lit do with', () => {
  it.each(Object.keys(scene))('%s', async (nome) => {
    const [loro, nostri] = await page.evaluate((quale) => {
      const { confronta, scene } = globalThis as unknown as Pagina;
      return confronta(scene[quale] ?? []);
    }, nome);
    expect(nostri).toEqual(loro);
    expect(loro).toHaveLength(scene[nome]?.length ?? 0);
    expect(nostri?.map(({ toccati }) => toccati)).toEqual(nostri?.map(() => 0));
  });

  it.each([1, 2, 3, 4, 5])('values by chance, nested, one after the other in one place (%i)', async (seme) => {
    const [loro, nostri] = await page.evaluate((primo) => {
      const { caso, confronta } = globalThis as unknown as Pagina;
      return confronta(Array.from({ length: 200 }, (_, i) => caso.passoACaso(primo * 1_000 + Math.floor(i / 2))));
    }, seme);
    expect(nostri).toEqual(loro);
    // Enough was drawn for the comparison to mean something.
    expect(new Set(loro?.map(({ visto }) => JSON.stringify(visto))).size).toBeGreaterThan(50);
  });
});

it('takes no text for markup', async () => {
  expect(await page.evaluate(() => 'colpito' in globalThis)).toBe(false);
});

it('keeps focus, caret and what was typed while things change around the field', async () => {
  const visto = await page.evaluate(() => {
    const { nostro } = globalThis as unknown as Pagina;
    const { html, nothing, render } = nostro;
    const contenitore = document.body.appendChild(document.createElement('div'));
    const disegna = (n: number) =>
      render(
        html`${n % 2 ? html`<p>avviso ${n}</p>` : nothing}
          <ul>
            ${Array.from({ length: n }, (_, i) => html`<li>${i}</li>`)}
          </ul>
          <label class="c ${n}">nome <input aria-invalid=${n > 1} /></label>`,
        contenitore,
      );
    disegna(0);
    const campo = contenitore.querySelector('input');
    campo?.focus();
    campo?.setRangeText('prova');
    campo?.setSelectionRange(2, 4);
    return [1, 4, 2].map((n) => {
      disegna(n);
      const attivo = document.activeElement as HTMLInputElement;
      return [attivo === campo, attivo.value, attivo.selectionStart, attivo.selectionEnd, attivo.ariaInvalid];
    });
  });
  expect(visto).toEqual([
    [true, 'prova', 2, 4, 'false'],
    [true, 'prova', 2, 4, 'true'],
    [true, 'prova', 2, 4, 'true'],
  ]);
});

it('draws data that look like a template as a text, and refuses strings that were not written as one', async () => {
  const visto = await page.evaluate(() => {
    const { nostro } = globalThis as unknown as Pagina;
    const { html, render } = nostro;
    const contenitore = document.createElement('div');
    const finto: unknown = JSON.parse(
      '{"radice":"","stringhe":["<b>x</b>"],"strings":["<b>x</b>"],"valori":[],"_$litType$":1}',
    );
    render(html`${finto}`, contenitore);
    const prova = (disegna: () => void) => {
      try {
        disegna();
      } catch (errore) {
        return String(errore);
      }
      return 'drawn';
    };
    return [
      contenitore.textContent,
      contenitore.childElementCount,
      prova(() => render(html(['<b>x</b>'] as unknown as TemplateStringsArray), contenitore)),
      prova(() => render(html`<textarea>${'dentro'}</textarea>`, contenitore)),
    ];
  });
  expect(visto).toEqual(['[object Object]', 0, 'TypeError: html', expect.stringContaining('TypeError')]);
});
