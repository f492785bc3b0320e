import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { BOZZA, BYTE, PRIVATO, scriviPiano, type PianoDiProva } from './piano-di-prova';

const SUO = '/api/piano-di-zona/v1/distretti/prova';
const INIZI = [
  '/api/piano-di-zona/v1/distretti.json',
  '/api/piano-di-zona/v1/openapi.json',
  `${SUO}.json`,
  `${SUO}/piani.json`,
  `${SUO}/incontri-archivio.json`,
  `${SUO}/incontri.ics`,
  `${SUO}/programmi/2025/schede.json`,
  `${SUO}/programmi/2025/schede.csv`,
  '/api/piano-di-zona/v1/catalogo.jsonld',
  '/api/piano-di-zona/v1/dizionario.json',
  '/pdz/',
  '/pdz/prova/',
];

let cms: Cms;
let piano: PianoDiProva;
beforeAll(async () => {
  cms = await avviaCms();
  piano = await scriviPiano(cms.strapi);
});
afterAll(() => cms.chiudi());

/** The addresses of this CMS that a body names, and the resources of entries that lists only name by their slug. */
function prossimi(percorso: string, testo: string): string[] {
  // Calendars fold long lines. The document of the interface names where paths begin, the home pages of the forms.
  if (/openapi\.json$|\.pdf$/.test(percorso)) return [];
  const disteso = testo.replace(/\r\n /g, '').replace(/\\n/g, '\n');
  const nominati = [...disteso.matchAll(/(?:https?:\/\/localhost:\d+|href="|src=")(\/[^"&;#?<\s\\]+)/g)]
    .map(([, dove]) => dove ?? '')
    .filter((dove) => !dove.includes('/moduli/'));
  const lista = /\/(schede|incontri|organi)\.json$/.exec(percorso)?.[1];
  const voci = lista ? (JSON.parse(testo) as { data: { slug: string }[] }).data : [];
  return [...nominati, ...voci.map(({ slug }) => `${SUO}/${lista}/${slug}.json`)];
}

async function percorri(): Promise<Map<string, { stato: number; testo: string; risposta: Response }>> {
  const visti = new Map<string, { stato: number; testo: string; risposta: Response }>();
  const coda = [...INIZI];
  for (let percorso = coda.shift(); percorso !== undefined; percorso = coda.shift()) {
    if (visti.has(percorso)) continue;
    const risposta = await fetch(`${cms.url}${percorso}`);
    const testo = await risposta.text();
    visti.set(percorso, { stato: risposta.status, testo, risposta });
    if (risposta.ok) coda.push(...prossimi(percorso, testo));
  }
  return visti;
}

describe('all that the public can reach', () => {
  it('holds no draft, no person who is not published, no internal field, and sets no cookie', async () => {
    const visti = await percorri();
    expect(visti.size).toBeGreaterThan(35);
    for (const [percorso, { testo, risposta }] of visti) {
      expect({ percorso, trovato: new RegExp(`${BOZZA}|${PRIVATO}`, 'i').exec(testo)?.[0] }).toEqual({ percorso });
      expect(risposta.headers.get('set-cookie')).toBeNull();
      if (!testo.startsWith('<!doctype html>')) continue;
      expect(risposta.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(testo).not.toMatch(/<script(?! type="module" src=| type="application\/ld\+json">)| style=| on\w+=/);
    }
    const vuoti = [...visti].filter(([percorso, { stato }]) => stato !== 200 && !percorso.includes('/file/'));
    expect(vuoti.map(([percorso]) => percorso)).toEqual([]);
  });

  it('holds no key of the internal model', async () => {
    const interne =
      /"(?:documentId|createdBy|updatedBy|codiceFiscale|noteUfficio|referenti":\[\{"cognome|nota|publishedAt|locale|id":\d)/;
    for (const [percorso, { testo, risposta }] of await percorri()) {
      if (!risposta.headers.get('content-type')?.includes('json') || percorso.endsWith('openapi.json')) continue;
      expect({ percorso, trovata: interne.exec(testo)?.[0] }).toEqual({ percorso });
    }
  });
});

describe('a file', () => {
  const file = (id: number, nome: string) => fetch(`${cms.url}${SUO}/file/${id}/${nome}`);

  it('is not given when only a draft, or something internal, refers to it', async () => {
    expect((await file(piano.fileBozza.id, 'segreto.pdf')).status).toBe(404);
    expect((await file(piano.fileInterno.id, 'verbale.pdf')).status).toBe(404);
    expect((await file(999_999, 'nulla.pdf')).status).toBe(404);
    expect((await file(piano.file.id, '..%2Fdelibera.pdf')).status).toBe(404);
  });

  it('is given, as what it is, while published content refers to it', async () => {
    const risposta = await file(piano.file.id, 'delibera.pdf');
    expect(risposta.status).toBe(200);
    expect(await risposta.text()).toBe(BYTE);
    expect(Object.fromEntries(risposta.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      'content-disposition': "inline; filename*=UTF-8''delibera.pdf",
    });
    const etag = risposta.headers.get('etag') ?? '';
    const altra = await fetch(risposta.url, { headers: { 'If-None-Match': etag, Range: 'bytes=0-3' } });
    expect(altra.status).toBe(304);
    const tratto = await fetch(risposta.url, { headers: { Range: 'bytes=0-3' } });
    expect({ stato: tratto.status, testo: await tratto.text() }).toEqual({ stato: 200, testo: BYTE });
  });

  it('is gone with what referred to it', async () => {
    await piano.penna.ritira('documento', piano.documento.documentId);
    await finche(
      async () => (await file(piano.file.id, 'delibera.pdf')).status,
      (stato) => stato === 404,
    );
  });
});

describe('a page that does not exist', () => {
  it('is a page', async () => {
    const risposta = await fetch(`${cms.url}/pdz/prova/incontri/nulla`);
    expect(risposta.status).toBe(404);
    expect(await risposta.text()).toContain('<h1>Pagina non trovata</h1>');
  });
});
