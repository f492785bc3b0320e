import { finche, vetrinaAggiornata } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { CATTIVO, scriviPianoCattivo } from './cattiverie';
import { frammentiMancanti, mappe, percorri, visita, type Visitata } from './percorri';
import { createPenna, type PianoDiProva } from './piano-di-prova';

let cms: Cms;
let piano: PianoDiProva;
let visitate: Map<string, Visitata>;

/** Another year, with the scheda of the first. */
async function scriviAltroAnno({ penna, distretto, scheda }: PianoDiProva): Promise<void> {
  const suo = { distretto: distretto.id };
  const [corrente] = (await cms.strapi.db.query('plugin::piano-di-zona.piano').findMany({
    where: { slug: 'piano-2024-2026' },
  })) as { id: number }[];
  const dati = { titolo: 'Programma 2024', slug: 'programma-2024', anno: 2024, piano: corrente?.id, ...suo };
  const programma = await penna.crea('programma', dati);
  await penna.pubblica('annualita', {
    scheda: scheda.id,
    programma: programma.id,
    sintesi: 'Nel 2024.',
    descrizione: [
      { type: 'heading', level: 4, children: [{ type: 'text', text: 'Un titolo che salta' }] },
      { type: 'heading', level: 1, children: [{ type: 'text', text: 'E uno che risale' }] },
    ],
    ...suo,
  });
}

beforeAll(async () => {
  cms = await avviaCms();
  piano = await scriviPianoCattivo(cms.strapi);
  await scriviAltroAnno(piano);
  await piano.penna.cambia('distretto', piano.distretto.documentId, { colore: '#A6192E' });
  await createPenna(cms.strapi).crea('distretto', { nome: 'Distretto vuoto', slug: 'vuoto' });
  await vetrinaAggiornata(cms.strapi);
  visitate = await percorri(cms.url);
});
afterAll(() => cms.chiudi());

const pagine = () => [...visitate].flatMap(([percorso, { html }]) => (html ? [{ percorso, html }] : []));

describe('the pages, followed from the first one', () => {
  it('lead to all there is, and nowhere to nothing', () => {
    const rotti = [...visitate].filter(([, { stato }]) => stato !== 200).map(([percorso]) => percorso);
    expect(rotti).toEqual([]);
    const attese = [
      ...['', 'incontri', 'incontri-archivio', 'schede', 'programmi/2024/schede', 'organi', 'partner', 'documenti'],
      'monitoraggio',
      ...['accessibilita', 'privacy', 'incontri/seduta', 'incontri/vecchia-seduta', 'incontri/cattivo'],
      ...['schede/assistenza-a-casa', 'organi/tavolo-anziani', 'tema.css', 'sitemap.xml'],
    ].map((percorso) => `/pdz/prova/${percorso}`);
    const altre = ['/pdz/vuoto/', '/pdz/vuoto/schede', '/pdz/sitemap.xml', '/pdz/stile.css', '/widgets/v1/pdz.js'];
    expect([...visitate.keys()]).toEqual(expect.arrayContaining([...attese, ...altre]));
    const risorse = ['incontri.ics', 'incontri.atom', 'schede.csv', 'schede/assistenza-a-casa.json', 'documenti.atom'];
    for (const risorsa of risorse) {
      expect(visitate.has(`/api/piano-di-zona/v1/distretti/prova/${risorsa}`)).toBe(true);
    }
  });

  it('name in their map the pages that the links lead to', () => {
    const nellaMappa = mappe(visitate.get('/pdz/prova/sitemap.xml')?.testo ?? '').map((url) => new URL(url).pathname);
    const daLegami = pagine()
      .map(({ percorso }) => percorso)
      .filter((percorso) => percorso.startsWith('/pdz/prova/') && !percorso.includes('/moduli/'));
    expect(nellaMappa.toSorted()).toEqual(daLegami.toSorted());
  });

  it('have targets for all links within pages', () => {
    expect(frammentiMancanti(cms.url, visitate)).toEqual([]);
  });

  it('are HTML without errors, in Italian, with one title and headings in order', () => {
    expect(pagine().length).toBeGreaterThan(25);
    for (const { percorso, html } of pagine()) {
      const { errori, lingua, livelli, id } = html;
      const salti = livelli.filter((livello, indice) => livello > (livelli[indice - 1] ?? 0) + 1);
      const doppi = Object.keys(id).filter((nome) => (id[nome] ?? 0) > 1);
      expect({ percorso, errori, lingua, salti, doppi, primi: livelli.filter((livello) => livello === 1) }).toEqual({
        percorso,
        errori: [],
        lingua: 'it',
        salti: [],
        doppi: [],
        primi: [1],
      });
    }
  });

  it('have each a title of its own', () => {
    const titoli = pagine().map(({ html }) => html.titolo);
    expect(titoli.filter((titolo, indice) => titoli.indexOf(titolo) !== indice)).toEqual([]);
  });

  it('say what a link to them shows', () => {
    for (const { percorso, html } of pagine().filter(({ html: { meta } }) => meta.robots !== 'noindex')) {
      expect({ percorso, ...html.meta }).toMatchObject({
        'og:type': 'website',
        'og:locale': 'it_IT',
        'og:site_name': expect.stringMatching(/^Piano di Zona/) as string,
        'og:url': expect.stringContaining(percorso) as string,
        'og:title': expect.any(String) as string,
        'og:description': expect.any(String) as string,
        description: html.meta['og:description'],
      });
    }
  });

  it('carry the colour of the distretto, and none where there is none', () => {
    expect(visitate.get('/pdz/prova/tema.css')?.testo).toBe(':root { --pdz-colore-primario: #a6192e; }\n');
    expect(visitate.get('/pdz/vuoto/tema.css')?.testo).toBe('');
  });

  it('show what was typed as it was typed', () => {
    const { html, testo } = visitate.get('/pdz/prova/incontri/cattivo') ?? { html: undefined, testo: '' };
    expect(html?.testo).toContain(CATTIVO);
    expect(html?.titolo).toContain(CATTIVO);
    expect(html?.meta['og:title']).toBe(CATTIVO);
    expect(testo).not.toContain('<img src=x');
  });
});

describe('the forms', () => {
  const leggi = async (percorso: string) => (await visita(cms.url, [percorso]))[0]?.[1].html;

  it('that have no notice yet say whom to ask instead', async () => {
    const letta = await leggi('/pdz/prova/moduli/contatti');
    expect(letta?.meta.robots).toBe('noindex');
    expect(letta?.testo).toContain('ufficio@prova.example.it');
  });

  it('that have one are on the page of privacy, which follows its changes', async () => {
    const { penna, distretto } = piano;
    expect((await leggi('/pdz/prova/privacy'))?.testo).toContain('Comune di Prova');
    await penna.crea('informativa', {
      titolo: 'Informativa dei contatti',
      modulo: 'contatti',
      versione: 1,
      testo: [{ type: 'paragraph', children: [{ type: 'text', text: 'Trattiamo solo il necessario.' }] }],
      conservazioneMesi: 12,
      inVigoreDal: '2025-01-01T00:00:00.000Z',
      distretto: distretto.id,
    });
    const letta = await finche(
      () => leggi('/pdz/prova/privacy'),
      (pagina) => pagina?.testo.includes('Trattiamo solo il necessario.') ?? false,
    );
    expect(letta?.testo).toContain('12 mesi');
    expect(letta?.legami.some((legame) => legame.endsWith('/pdz/prova/moduli/contatti'))).toBe(true);
    const modulo = await finche(
      () => leggi('/pdz/prova/moduli/contatti'),
      (pagina) => pagina?.meta.robots === undefined,
    );
    expect(modulo?.id.informativa).toBe(1);
  });
});

describe('an address that is written in another way', () => {
  const chiedi = (percorso: string) => fetch(`${cms.url}${percorso}`, { redirect: 'manual' });

  it.each([
    ['/pdz', '/pdz/'],
    ['/pdz/prova/incontri/', '/pdz/prova/incontri'],
    ['/pdz/prova/incontri/seduta//?da=qui', '/pdz/prova/incontri/seduta?da=qui'],
    ['/pdz/prova//altrove.example.org/', '/pdz/prova//altrove.example.org'],
  ])('%s leads to %s', async (percorso, meta) => {
    const risposta = await chiedi(percorso);
    expect({ stato: risposta.status, meta: risposta.headers.get('location') }).toEqual({ stato: 301, meta });
  });

  it('is the same home with and without the slash', async () => {
    const [con, senza] = await Promise.all([chiedi('/pdz/prova/'), chiedi('/pdz/prova')]);
    expect(senza.status).toBe(200);
    expect(await senza.text()).toBe(await con.text());
  });

  it.each(
    [
      '/pdz/altrove/',
      '/pdz/prova/altro',
      '/pdz/prova/programmi/2026/schede',
      '/pdz/prova/programmi/1/schede',
      '/pdz/prova/schede/scheda-bozza',
      '/pdz/prova/organi/constructor',
      '/pdz/prova/incontri%2Fseduta',
      '/pdz/prova/incontri/..%2F..%2Fschede',
      '/pdz/prova/incontri/%00',
      '/pdz/prova/incontri/%E0%A4%A',
      `/pdz/prova/${'incontri/'.repeat(500)}x`,
      `/pdz/${'%F0%9F%8E%89'.repeat(300)}`,
    ].map((percorso) => [percorso.slice(0, 60), percorso] as const),
  )('%s is a page that says so', async (_inizio, percorso) => {
    const risposta = await chiedi(percorso);
    expect(risposta.status).toBe(404);
    expect(risposta.headers.get('cache-control')).toBe('no-store');
    expect(await risposta.text()).toContain('<h1>Pagina non trovata</h1>');
  });
});
