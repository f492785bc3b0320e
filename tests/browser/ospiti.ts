import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { violazioni } from './axe';
import type { Browser } from './browser';
import { demo } from './demo';
import { attendiDati, conRipiego, tutti } from './elementi';
import { fotografa } from './fotografia';
import { apriOspite, caricatore, politica } from './ospite';
import { sorveglia } from './sorveglianza';

const cartella = path.join(__dirname, 'ospiti');
const file = readdirSync(cartella);

/** Pages of other people: good ones, old ones, and one that does all it can to what it embeds. */
export const ospiti = file.filter((nome) => nome.endsWith('.html')).map((nome) => path.basename(nome, '.html'));

const DISTRETTI = ['bologna', 'ravenna', 'reno-lavino-samoggia'];
/** All elements, of several distretti in turn: the scheda is of the first one. */
const contenuto = tutti
  .map((tag, i) => conRipiego(tag, tag === 'pdz-scheda' ? 'bologna' : DISTRETTI[i % DISTRETTI.length]))
  .join('\n');

/** A site with these pages, each also without the two lines that bring the elements to life. */
export function apriOspiti() {
  const pagine = file.flatMap((nome): [string, string][] => {
    const testo = readFileSync(path.join(cartella, nome), 'utf8').replace('<!-- elementi -->', contenuto);
    const con = (testa: string) => testo.replace('<!-- caricatore -->', testa);
    return nome.endsWith('.css')
      ? [[`/${nome}`, testo]]
      : [
          [`/${path.basename(nome, '.html')}`, con(caricatore(demo.url))],
          [`/${path.basename(nome, '.html')}/senza`, con('')],
        ];
  });
  return apriOspite(Object.fromEntries(pagine), politica(demo.url));
}

/** What is wrong with the look of an element: too small to be read or hit, wider than its room. */
const storpiati = (page: Page) =>
  page.locator(tutti.join()).evaluateAll((elementi) =>
    elementi.flatMap((elemento) => {
      const dentro = elemento.shadowRoot?.querySelector<HTMLElement>('.pdz');
      const { width = 0, height = 0 } = dentro?.getBoundingClientRect() ?? {};
      const visibile = elemento.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const bersagli = [
        ...(dentro?.querySelectorAll<HTMLElement>(
          'button:not(td *), select, textarea, .bottone, input:not([type="checkbox"])',
        ) ?? []),
      ].filter((bersaglio) => bersaglio.checkVisibility());
      const bassi = bersagli.filter((bersaglio) => bersaglio.getBoundingClientRect().height < 43.5);
      return [
        ...(visibile && width > 150 && height > 100 ? [] : [`${elemento.localName}: ${width} x ${height}`]),
        ...(dentro && dentro.scrollWidth > dentro.clientWidth
          ? [`${elemento.localName}: ${dentro.scrollWidth} wide in ${dentro.clientWidth}`]
          : []),
        ...bassi.map(
          (basso) => `${elemento.localName}: ${basso.outerHTML.slice(0, 80)} ${basso.getBoundingClientRect().height}`,
        ),
      ];
    }),
  );

/** Puts all elements into one of the pages: they must be as they are anywhere, and the page as it was. */
export async function controllaOspite({ contesto }: Browser, sito: string, nome: string): Promise<void> {
  const spoglia = await contesto.newPage();
  await sorveglia(spoglia);
  await spoglia.goto(`${sito}/${nome}/senza`);
  const prima = await fotografa(spoglia);
  await spoglia.close();

  const page = await contesto.newPage();
  const { dette, origini, violazioni: rapporti } = await sorveglia(page);
  await page.goto(`${sito}/${nome}`);
  await attendiDati(page);
  const dopo = await fotografa(page);
  expect({ ...dopo, indirizzo: `${dopo.indirizzo}/senza`, corpo: '' }).toEqual({ ...prima, corpo: '' });
  expect(dopo.corpo).toBe(prima.corpo);
  expect(await rapporti()).toEqual([]);
  expect(dette).toEqual([]);
  expect([...origini].sort()).toEqual([demo.url, sito].sort());
  expect(await contesto.cookies()).toEqual([]);
  expect(await storpiati(page)).toEqual([]);
  expect(await violazioni(page, tutti)).toEqual([]);
  await page.close();
}
