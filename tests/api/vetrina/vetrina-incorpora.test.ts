import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { CATTIVO } from './cattiverie';
import { leggiHtml } from './leggi-html';
import { scriviPiano, type PianoDiProva } from './piano-di-prova';

let cms: Cms;
let piano: PianoDiProva;
beforeAll(async () => {
  cms = await avviaCms();
  piano = await scriviPiano(cms.strapi);
});
afterAll(() => cms.chiudi());

async function chiedi(elemento: string, chiesti: Record<string, string> = {}) {
  const domanda = new URLSearchParams(chiesti);
  const risposta = await fetch(`${cms.url}/pdz/incorpora/${elemento}?${domanda}`);
  return { risposta, testo: await risposta.text() };
}

const cornici = (risposta: Response): string =>
  /frame-ancestors ([^;]*)/.exec(risposta.headers.get('content-security-policy') ?? '')?.[1] ?? '';

describe('an element for a frame', () => {
  it('is the element with what its attributes were given, and a link to its page', async () => {
    const { risposta, testo } = await chiedi('pdz-calendario', {
      distretto: 'prova',
      vista: 'elenco',
      organo: 'tavolo-anziani',
      titolo: 'Incontri del tavolo',
    });
    expect(risposta.status).toBe(200);
    expect(risposta.headers.get('cache-control')).toBe('public, max-age=60');
    expect(risposta.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(testo.replace(/\s+/g, ' ')).toContain(
      '<pdz-calendario distretto="prova" titolo="Incontri del tavolo" organo="tavolo-anziani" vista="elenco">',
    );
    const [letta] = leggiHtml([testo]);
    expect(letta).toMatchObject({ errori: [], lingua: 'it', livelli: [1], meta: { robots: 'noindex' } });
    expect(letta?.legami).toEqual([
      '/pdz/stile.css',
      '/pdz/prova/tema.css',
      '/widgets/v1/pdz.js',
      '/pdz/altezza.js',
      '/pdz/prova/incontri',
    ]);
    expect(testo).not.toMatch(/<header|<footer|<nav/);
  });

  it('takes no attribute that is not its own, and no address to ask elsewhere', async () => {
    const { testo } = await chiedi('pdz-documenti', {
      distretto: 'prova',
      tipo: 'atto',
      anno: '2025',
      api: 'https://altrove.example.org/',
      moduli: 'https://altrove.example.org/',
      onclick: 'alert(1)',
      titolo: 'x'.repeat(201),
    });
    expect(testo.replace(/\s+/g, ' ')).toContain('<pdz-documenti distretto="prova" tipo="atto">');
  });

  it('shows what is in its address as text', async () => {
    const { risposta, testo } = await chiedi('pdz-schede', { distretto: 'prova', titolo: CATTIVO, area: '"><script>' });
    expect(risposta.status).toBe(200);
    expect(testo).not.toMatch(/<img|<script>|onerror=alert\(1\)>(?!.*")/);
    expect(leggiHtml([testo])[0]?.errori).toEqual([]);
  });

  it('speaks English where it is asked to', async () => {
    const { testo } = await chiedi('pdz-contatti', { distretto: 'prova', lang: 'en' });
    expect(testo).toContain('<html lang="en">');
  });

  it.each([
    ['pdz-altro', 'prova'],
    ['calendario', 'prova'],
    ['pdz-area-partner', 'prova'],
    ['constructor', 'prova'],
    ['pdz-calendario%20onload=x', 'prova'],
    ['pdz-calendario', 'altrove'],
    ['pdz-calendario', ''],
    ['pdz-calendario', '../prova'],
  ])('%s of %j is not there', async (elemento, distretto) => {
    const { risposta } = await chiedi(elemento, { distretto });
    expect(risposta.status).toBe(404);
    expect(cornici(risposta)).toBe("'none'");
  });

  it('answers HEAD, and refuses to be written to', async () => {
    const indirizzo = `${cms.url}/pdz/incorpora/pdz-calendario?distretto=prova`;
    expect((await fetch(indirizzo, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(indirizzo, { method: 'POST' })).status).toBe(405);
  });
});

describe('who may frame it', () => {
  it('is nobody else until the distretto names its sites, then those alone', async () => {
    const leggi = async () => cornici((await chiedi('pdz-calendario', { distretto: 'prova' })).risposta);
    expect(await leggi()).toBe("'self'");
    const siti = 'https://www.comune.prova.example/\n\nhttps://*.unione.example:8443';
    await piano.penna.cambia('distretto', piano.distretto.documentId, { siti });
    const attesi = "'self' https://www.comune.prova.example https://*.unione.example:8443";
    expect(await finche(leggi, (letti) => letti === attesi)).toBe(attesi);
    // No other page opens to frames with it.
    expect(cornici(await fetch(`${cms.url}/pdz/prova/`))).toBe("'none'");
  });

  it('leaves out what was written before it was checked', async () => {
    const tabella = cms.strapi.db.metadata.get('plugin::piano-di-zona.distretto').tableName;
    await cms.strapi.db.connection(tabella).where({ slug: 'prova' }).update({
      siti: "https://buono.example.it\n'unsafe-inline'; script-src *\nhttp://piano.example.it\n*",
    });
    await cms.strapi.plugin('piano-di-zona').service('revisioni').alza('/');
    const leggi = async () => cornici((await chiedi('pdz-calendario', { distretto: 'prova' })).risposta);
    expect(await finche(leggi, (letti) => letti.includes('buono'))).toBe("'self' https://buono.example.it");
  });
});
