import { leggiHtml, type PaginaLetta } from './leggi-html';

export interface Visitata {
  stato: number;
  testo: string;
  html: PaginaLetta | undefined;
}

/** What was found, by path. */
export type Visitate = ReadonlyMap<string, Visitata>;

/** Requests at a time. */
const INSIEME = 40;

/** Addresses name the CMS as it knows itself; only those of it are followed. */
export const interno = (base: string, legame: string, da: string): URL | undefined => {
  const url = new URL(legame, `${base}${da}`);
  const suo = ['localhost', '127.0.0.1'].includes(url.hostname) && url.port === new URL(base).port;
  return suo ? url : undefined;
};

/** Gets some addresses, and reads those that are pages: fragments are HTML too, and no pages. */
export async function visita(base: string, percorsi: readonly string[]): Promise<[string, Visitata][]> {
  const grezze = await Promise.all(
    percorsi.map(async (percorso) => {
      const risposta = await fetch(`${base}${percorso}`, { redirect: 'manual' });
      return { stato: risposta.status, testo: await risposta.text() };
    }),
  );
  const ePagina = ({ testo }: { testo: string }) => testo.startsWith('<!doctype html>');
  const lette = leggiHtml(grezze.filter(ePagina).map(({ testo }) => testo));
  return grezze.map((grezza, indice) => [
    percorsi[indice] ?? '',
    { ...grezza, html: ePagina(grezza) ? lette.shift() : undefined },
  ]);
}

const tutti = (testo: string, modello: RegExp): string[] => [...testo.matchAll(modello)].map(([, dove]) => dove ?? '');

export const mappe = (testo: string): string[] => tutti(testo, /<loc>([^<]+)<\/loc>/g);

/** Addresses that a map, a feed, a calendar or `robots.txt` leads to: XML and text that no page is. */
function legamiFuoriDaPagine(percorso: string, testo: string): string[] {
  if (percorso === '/robots.txt') return tutti(testo, /Sitemap: (\S+)/g);
  if (percorso.endsWith('.xml')) return mappe(testo);
  if (percorso.endsWith('.atom')) return tutti(testo, / href="([^"]+)"/g);
  // Calendars fold long lines.
  if (percorso.endsWith('.ics')) return tutti(testo.replace(/\r\n /g, ''), /^URL[^:]*:(\S+)/gm);
  return [];
}

/** Everything that pages, maps and feeds lead to, from the first page and from `robots.txt`. */
export async function percorri(base: string): Promise<Map<string, Visitata>> {
  const viste = new Map<string, Visitata>();
  const trovati = new Set(['/pdz/', '/robots.txt']);
  while (viste.size < trovati.size) {
    const nuovi = [...trovati].filter((percorso) => !viste.has(percorso)).slice(0, INSIEME);
    for (const [percorso, visitata] of await visita(base, nuovi)) {
      viste.set(percorso, visitata);
      const legami = [...legamiFuoriDaPagine(percorso, visitata.testo), ...(visitata.html?.legami ?? [])];
      for (const legame of legami) {
        const dove = interno(base, legame, percorso)?.pathname;
        if (dove !== undefined) trovati.add(dove);
      }
    }
  }
  return viste;
}

/** Links to a part of a page (`#name`) that has no such part, as `page: link`. */
export const frammentiMancanti = (base: string, viste: Visitate): string[] =>
  [...viste].flatMap(([percorso, { html }]) =>
    (html?.legami ?? []).flatMap((legame) => {
      const url = interno(base, legame, percorso);
      const meta = url && viste.get(url.pathname)?.html;
      return url?.hash && meta && !meta.id[decodeURIComponent(url.hash.slice(1))] ? [`${percorso}: ${legame}`] : [];
    }),
  );
