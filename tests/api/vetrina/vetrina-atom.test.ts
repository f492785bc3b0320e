import { parseFeed } from '@rowanmanning/feed-parser';
import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { CATTIVO, scriviPianoCattivo } from './cattiverie';
import { BOZZA, fra, PRIVATO, type PianoDiProva } from './piano-di-prova';

const SUO = '/api/piano-di-zona/v1/distretti/prova';

let cms: Cms;
let piano: PianoDiProva;
beforeAll(async () => {
  cms = await avviaCms();
  piano = await scriviPianoCattivo(cms.strapi);
});
afterAll(() => cms.chiudi());

async function leggi(nome: string) {
  const risposta = await fetch(`${cms.url}${SUO}/${nome}`);
  const testo = await risposta.text();
  return { risposta, testo, feed: parseFeed(testo) };
}

describe.each(['incontri.atom', 'documenti.atom'])('%s', (nome) => {
  it('is an Atom feed that says where it lives and who writes it', async () => {
    const { risposta, testo, feed } = await leggi(nome);
    expect(risposta.status).toBe(200);
    expect(risposta.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(feed.language).toBe('it');
    expect(feed.self).toMatch(new RegExp(`${SUO}/${nome}$`));
    expect(feed.url).toMatch(/\/pdz\/prova\//);
    expect(feed.authors).toEqual([
      expect.objectContaining({ name: 'Ufficio di Piano', email: 'ufficio@prova.example.it' }),
    ]);
    expect(feed.items.length).toBeGreaterThan(1);
    expect(testo).not.toMatch(new RegExp(`${BOZZA}|${PRIVATO}`, 'i'));
  });

  it('gives each entry a name of its own, an instant and a page', async () => {
    const { feed } = await leggi(nome);
    const nomi = feed.items.map(({ id }) => id);
    expect(new Set(nomi).size).toBe(nomi.length);
    for (const { id, updated, url } of feed.items) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(updated?.getTime()).toBeLessThanOrEqual(Date.now());
      expect(url).toMatch(/^https?:\/\//);
    }
    const istanti = feed.items.map(({ updated }) => updated?.getTime() ?? 0);
    expect(istanti).toEqual(istanti.toSorted((a, b) => b - a));
    expect(feed.updated?.getTime()).toBe(istanti[0]);
  });

  it('keeps a title that looks like markup as the text that it is', async () => {
    const { feed, testo } = await leggi(nome);
    const voce = feed.items.find(({ title }) => title?.includes('doppi'));
    expect(voce?.title).toBe(CATTIVO);
    expect(voce?.description ?? '').toContain('doppi');
    expect(testo).not.toContain('<img src=x');
    expect(testo).not.toContain('<script');
  });
});

describe('incontri.atom', () => {
  it('says in the title what is cancelled or postponed, and of which kind and body a meeting is', async () => {
    const { feed } = await leggi('incontri.atom');
    const titoli = feed.items.map(({ title }) => title);
    expect(titoli).toEqual(
      expect.arrayContaining(['Annullato: Festa, annullata', 'Rinviato a data da definire: Convegno rinviato']),
    );
    const seduta = feed.items.find(({ title }) => title === 'Seduta del tavolo');
    expect(seduta?.categories.map(({ label }) => label)).toEqual(['Seduta', 'Tavolo anziani']);
    expect(seduta?.content).toContain('<dt>Quando</dt>');
  });

  it('keeps the name of a meeting that moves, and shows it as changed', async () => {
    const { feed } = await leggi('incontri.atom');
    const prima = feed.items.find(({ title }) => title === 'Seduta del tavolo');
    await piano.penna.cambia('incontro', piano.incontro.documentId, {
      titolo: 'Seduta spostata',
      inizio: fra(12),
      fine: null,
    });
    const dopo = await finche(
      async () => (await leggi('incontri.atom')).feed.items.find(({ title }) => title === 'Seduta spostata'),
      (voce) => voce !== undefined,
    );
    expect(dopo?.id).toBe(prima?.id);
    expect(dopo?.updated?.getTime()).toBeGreaterThanOrEqual(prima?.updated?.getTime() ?? Infinity);
  });
});

describe('documenti.atom', () => {
  it('leads to the page that lists a document and to the file itself', async () => {
    const { feed, testo } = await leggi('documenti.atom');
    const delibera = feed.items.find(({ title }) => title === 'Delibera');
    expect(delibera?.url).toMatch(/\/pdz\/prova\/documenti#delibera$/);
    expect(testo).toMatch(/rel="related" href="[^"]+\/file\/\d+\/delibera\.pdf"/);
  });

  it('is not there for a distretto that is not', async () => {
    expect((await fetch(`${cms.url}/api/piano-di-zona/v1/distretti/altrove/documenti.atom`)).status).toBe(404);
  });
});
