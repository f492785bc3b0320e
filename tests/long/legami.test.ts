import { frammentiMancanti, mappe, percorri, type Visitata } from '../api/vetrina/percorri';
import { demo } from '../browser/demo';

const DISTRETTI = ['bologna', 'ravenna', 'reno-lavino-samoggia'];

let viste: Map<string, Visitata>;
beforeAll(async () => {
  viste = await percorri(demo.url);
}, 900_000);

const pagine = () => [...viste].flatMap(([percorso, { html }]) => (html ? [{ percorso, html }] : []));

describe('every page, map, feed and file of the sample plans', () => {
  it('is there', () => {
    const rotti = [...viste].filter(([, { stato }]) => stato !== 200).map(([percorso, { stato }]) => [percorso, stato]);
    expect(rotti).toEqual([]);
    console.log(`${viste.size} addresses, of which ${pagine().length} pages`);
  });

  it.each(DISTRETTI)('%s is reached whole: all its entries, formats and feeds', async (distretto) => {
    const suo = `/api/piano-di-zona/v1/distretti/${distretto}`;
    for (const lista of ['schede', 'incontri', 'organi']) {
      const { data } = (await (await fetch(`${demo.url}${suo}/${lista}.json`)).json()) as { data: { slug: string }[] };
      expect(data.length).toBeGreaterThan(0);
      const perse = data.filter(({ slug }) => !viste.has(`/pdz/${distretto}/${lista}/${encodeURIComponent(slug)}`));
      expect(perse.map(({ slug }) => slug)).toEqual([]);
    }
    for (const risorsa of ['incontri.ics', 'incontri.atom', 'documenti.atom', 'schede.csv', 'schede.xlsx']) {
      expect({ risorsa, vista: viste.get(`${suo}/${risorsa}`)?.stato }).toEqual({ risorsa, vista: 200 });
    }
  });

  it('has targets for all links within pages', () => {
    expect(frammentiMancanti(demo.url, viste)).toEqual([]);
  });

  it('is in the map of its distretto when it is a page of it', () => {
    for (const distretto of DISTRETTI) {
      const nellaMappa = mappe(viste.get(`/pdz/${distretto}/sitemap.xml`)?.testo ?? '').map(
        (url) => new URL(url).pathname,
      );
      const daLegami = pagine()
        .filter(({ percorso, html }) => percorso.startsWith(`/pdz/${distretto}/`) && html.meta.robots !== 'noindex')
        .map(({ percorso }) => percorso)
        .filter((percorso) => !percorso.includes('/moduli/'));
      expect(daLegami.filter((percorso) => !nellaMappa.includes(percorso))).toEqual([]);
    }
  });

  it('is HTML without errors, with one title and no name twice', () => {
    for (const { percorso, html } of pagine()) {
      const doppi = Object.keys(html.id).filter((nome) => (html.id[nome] ?? 0) > 1);
      const primi = html.livelli.filter((livello) => livello === 1).length;
      expect({ percorso, errori: html.errori, doppi, primi }).toEqual({ percorso, errori: [], doppi: [], primi: 1 });
    }
  });
});
