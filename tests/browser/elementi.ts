import type { Page } from 'playwright-core';

/** Every element, with what it needs beside its distretto. */
export const elementi = {
  'pdz-calendario': 'vista="mese"',
  'pdz-schede': '',
  'pdz-scheda': 'scheda="centro-per-le-famiglie"',
  'pdz-piano': '',
  'pdz-monitoraggio': '',
  'pdz-documenti': '',
  'pdz-partner': '',
  'pdz-contatti': '',
  'pdz-adesione': '',
  'pdz-iscrizione': 'incontro="seminario-impoverimento"',
  'pdz-proposta': '',
  'pdz-area-partner': '',
};
export type Tag = keyof typeof elementi;
export const tutti = Object.keys(elementi) as Tag[];

/** Those that ask for something: they show no data that could be old. */
export const moduli: ReadonlySet<Tag> = new Set([
  'pdz-contatti',
  'pdz-adesione',
  'pdz-iscrizione',
  'pdz-proposta',
  'pdz-area-partner',
]);

/** The tag of an element with a link as its fallback. */
export const conRipiego = (tag: Tag, distretto = 'bologna', altri = ''): string =>
  `<${tag} distretto="${distretto}" ${elementi[tag]} ${altri}><a class="ripiego" href="/${tag}">La pagina di ${tag}</a></${tag}>`;

/** Goes down the page, as a reader does: elements load when they come near the view. */
export async function scorri(page: Page): Promise<void> {
  for (const elemento of await page.locator(tutti.join()).all()) {
    await elemento.evaluate((nodo) => nodo.scrollIntoView());
    await elemento.locator('[part~="contenitore"]').waitFor({ state: 'attached' });
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** The elements whose fallback is shown, by tag. */
export const conRipiegoInVista = (page: Page): Promise<string[]> =>
  page
    .locator('.ripiego')
    .evaluateAll((ripieghi) =>
      ripieghi
        .filter((ripiego) => ripiego.checkVisibility())
        .map(({ parentElement }) => parentElement?.localName ?? ''),
    );

/** Waits until all elements of the page show what they are for. */
export async function attendiDati(page: Page, ripieghi = '.ripiego'): Promise<void> {
  await scorri(page);
  for (const ripiego of await page.locator(ripieghi).all()) await ripiego.waitFor({ state: 'hidden' });
}
