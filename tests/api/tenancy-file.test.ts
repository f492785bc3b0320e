import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { avviaCms, type Cms } from './cms';
import { creaUtente, type Utente } from './utenti';
import { creaVoci, uid, type Voce } from './voci';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

interface FileCaricato {
  id: number;
  name: string;
  url: string;
  hash: string;
  ext: string;
}

let cms: Cms;
let distrettoA: Voce;
let distrettoB: Voce;
let a: Utente;
let b: Utente;
let ab: Utente;
let nessuno: Utente;
let amministrazione: Utente;

const modulo = (nome: string, contenuto: Buffer, tipo: string, info: object = {}) => {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(contenuto)], { type: tipo }), nome);
  form.append('fileInfo', JSON.stringify({ name: nome, ...info }));
  return form;
};

async function carica(utente: Utente, nome: string): Promise<FileCaricato> {
  const { stato, corpo } = await utente.chiama('POST', '/upload', modulo(nome, PNG, 'image/png'));
  expect({ stato, corpo }).toMatchObject({ stato: 201 });
  return (corpo as FileCaricato[])[0] as FileCaricato;
}

const elenco = async (utente: Utente) =>
  ((await utente.chiama('GET', '/upload/files?pageSize=100')).corpo as { results: FileCaricato[] }).results.map(
    ({ id }) => id,
  );

const sulDisco = () => readdir(path.join(cms.cartella, 'file'));

beforeAll(async () => {
  cms = await avviaCms();
  const crea = (slug: string) =>
    cms.strapi.documents('plugin::piano-di-zona.distretto').create({ data: { nome: slug, slug } as never });
  distrettoA = await crea('distretto-a');
  distrettoB = await crea('distretto-b');
  a = await creaUtente(cms, 'pdz-redazione', [distrettoA.documentId]);
  b = await creaUtente(cms, 'pdz-ufficio-di-piano', [distrettoB.documentId]);
  ab = await creaUtente(cms, 'pdz-ufficio-di-piano', [distrettoA.documentId, distrettoB.documentId]);
  nessuno = await creaUtente(cms, 'pdz-ufficio-di-piano', []);
  amministrazione = await creaUtente(cms, 'pdz-amministrazione', []);
}, 180_000);
afterAll(() => cms.chiudi());

describe('an uploaded file', () => {
  it('is read by its signed address, and by nothing else', async () => {
    const { id } = await carica(a, 'piazza.png');
    const { corpo } = await a.chiama('GET', `/upload/files/${id}`);
    const { url, hash, ext } = corpo as FileCaricato;
    const firmato = new URL(url, cms.url);
    const buono = await fetch(firmato);
    expect(buono.status).toBe(200);
    expect(Buffer.from(await buono.arrayBuffer()).subarray(0, 8)).toEqual(PNG.subarray(0, 8));
    expect(buono.headers.get('x-content-type-options')).toBe('nosniff');

    const senza = new URL(firmato.pathname, cms.url);
    const scaduto = new URL(firmato);
    scaduto.searchParams.set('scade', '1000');
    const prolungato = new URL(firmato);
    prolungato.searchParams.set('scade', String(Number(firmato.searchParams.get('scade')) + 600_000));
    const altroNome = new URL(firmato);
    altroNome.pathname = '/piano-di-zona/file/altro.png';
    for (const indirizzo of [senza, scaduto, prolungato, altroNome, new URL(`/uploads/${hash}${ext}`, cms.url)]) {
      expect((await fetch(indirizzo)).status).toBe(404);
    }
  });

  it('is not there for another distretto', async () => {
    const { id, name } = await carica(a, 'riservato.png');
    const prima = await sulDisco();
    expect(await elenco(b)).not.toContain(id);
    const cercato = await b.chiama('GET', `/upload/files?_q=riservato&filters[$and][0][id][$eq]=${id}`);
    expect(JSON.stringify(cercato.corpo)).not.toContain(name);
    const tentativi = [
      await b.chiama('GET', `/upload/files/${id}`),
      await b.chiama('PUT', `/upload/files/${id}`, { fileInfo: { name: 'rubato.png' } }),
      await b.chiama('POST', `/upload?id=${id}`, modulo('altro.png', PNG, 'image/png')),
      await b.chiama('POST', `/upload?id=${id}`, { fileInfo: { name: 'rubato.png' } }),
      await b.chiama('POST', `/upload/files/${id}/replace`, modulo('altro.png', PNG, 'image/png')),
      await b.chiama('DELETE', `/upload/files/${id}`),
      await b.chiama('POST', '/upload/actions/bulk-delete', { fileIds: [id], folderIds: [] }),
      await b.chiama('POST', '/upload/actions/bulk-move', { fileIds: [id], folderIds: [], destinationFolderId: null }),
      await b.chiama('POST', '/upload/actions/bulk-update', { updates: [{ id, fileInfo: { name: 'rubato.png' } }] }),
    ];
    expect(tentativi.map(({ stato }) => stato).filter((stato) => ![400, 403, 404].includes(stato))).toEqual([]);
    expect((await a.chiama('GET', `/upload/files/${id}`)).corpo).toMatchObject({ name });
    expect(await sulDisco()).toEqual(prima);
  });

  it('is changed, replaced and deleted by its own distretto', async () => {
    const { id } = await carica(a, 'mio.png');
    expect(await elenco(a)).toContain(id);
    expect(
      await a.chiama('POST', `/upload?id=${id}`, modulo('x.png', PNG, 'image/png', { name: 'nuovo.png' })),
    ).toMatchObject({ stato: 200 });
    expect(await a.chiama('PUT', `/upload/files/${id}`, { fileInfo: { name: 'mio due.png' } })).toMatchObject({
      stato: 200,
      corpo: { name: 'mio due.png' },
    });
    expect(await a.chiama('POST', '/upload/actions/bulk-delete', { fileIds: [id], folderIds: [] })).toMatchObject({
      stato: 200,
    });
    expect(await elenco(amministrazione)).not.toContain(id);
  });

  it('is not put into an entry of another distretto', async () => {
    const { id } = await carica(a, 'in-galleria.png');
    const voci = creaVoci(cms, distrettoB, 'bb');
    const dati = await voci.dati('galleria');
    for (const file of [id, { id }, { set: [{ id }] }, { connect: [{ id }] }]) {
      const esito = await b.chiama('POST', `/content-manager/collection-types/${uid('galleria')}`, {
        ...dati,
        immagini: [{ file, alternativo: 'Una piazza', liberatoria: true }],
      });
      expect({ file, esito }).toMatchObject({ esito: { stato: 400 } });
    }
  });
});

describe('who uploads', () => {
  it('works for a distretto', async () => {
    const prima = await cms.strapi.db.query('plugin::upload.file').count();
    expect(await nessuno.chiama('POST', '/upload', modulo('x.png', PNG, 'image/png'))).toMatchObject({ stato: 403 });
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(prima);
  });

  it('of several distretti gives the file to the one whose entry uses it', async () => {
    const { id } = await carica(ab, 'di-due.png');
    expect(await elenco(a)).not.toContain(id);
    const voci = creaVoci(cms, distrettoA, 'aa');
    const esito = await ab.chiama('POST', `/content-manager/collection-types/${uid('galleria')}`, {
      ...(await voci.dati('galleria')),
      immagini: [{ file: id, alternativo: 'Una piazza', liberatoria: true }],
    });
    expect(esito).toMatchObject({ stato: 201 });
    expect(await elenco(a)).toContain(id);
    expect(await elenco(b)).not.toContain(id);
  });

  it('sends documents and pictures, nothing that a browser runs and no archives', async () => {
    const prima = await sulDisco();
    const html = Buffer.from('<!doctype html><script>alert(1)</script>');
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
    const rifiutati: [string, Buffer, string][] = [
      ['pagina.html', html, 'text/html'],
      ['pagina.html', html, 'text/plain'],
      ['pagina.htm', PNG, 'image/png'],
      ['disegno.svg', svg, 'image/svg+xml'],
      ['disegno.svg', svg, 'image/png'],
      ['archivio.zip', zip, 'application/zip'],
      ['programma.js', Buffer.from('alert(1)'), 'text/javascript'],
    ];
    for (const [nome, contenuto, tipo] of rifiutati) {
      const { stato } = await a.chiama('POST', '/upload', modulo(nome, contenuto, tipo));
      expect({ nome, tipo, stato }).toEqual({ nome, tipo, stato: 400 });
    }
    expect(await sulDisco()).toEqual(prima);
    expect(await a.chiama('POST', '/upload', modulo('atto.pdf', PDF, 'application/pdf'))).toMatchObject({ stato: 201 });
    expect(await a.chiama('POST', '/upload', modulo('dati.csv', Buffer.from('a;b\n1;2\n'), 'text/csv'))).toMatchObject({
      stato: 201,
    });
  });
});

describe('a folder', () => {
  it('is seen, changed, filled and moved by its own distretto only', async () => {
    const creata = await a.chiama('POST', '/upload/folders', { name: 'Cartella di A', parent: null });
    expect(creata).toMatchObject({ stato: 201 });
    const { id } = (creata.corpo as { data: { id: number } }).data;
    const mia = await b.chiama('POST', '/upload/folders', { name: 'Cartella di B', parent: null });
    const { id: idB } = (mia.corpo as { data: { id: number } }).data;
    for (const indirizzo of ['/upload/folders', '/upload/folder-structure', '/upload/folders?_q=Cartella']) {
      const { corpo } = await b.chiama('GET', indirizzo);
      expect(JSON.stringify(corpo)).toContain('Cartella di B');
      expect(JSON.stringify(corpo)).not.toContain('Cartella di A');
    }
    const tentativi = [
      await b.chiama('GET', `/upload/folders/${id}`),
      await b.chiama('PUT', `/upload/folders/${id}`, { name: 'Presa' }),
      await b.chiama('PUT', `/upload/folders/${id}`, { parent: null }),
      await b.chiama('PUT', `/upload/folders/${idB}`, { parent: id }),
      await b.chiama('POST', '/upload/folders', { name: 'Dentro', parent: id }),
      await b.chiama('POST', '/upload/actions/bulk-delete', { fileIds: [], folderIds: [id] }),
      await b.chiama('POST', '/upload/actions/bulk-move', { fileIds: [], folderIds: [id], destinationFolderId: idB }),
      await b.chiama('POST', '/upload', modulo('x.png', PNG, 'image/png', { folder: id })),
    ];
    expect(tentativi.map(({ stato }) => stato).filter((stato) => ![400, 403, 404].includes(stato))).toEqual([]);
    expect(await a.chiama('GET', `/upload/folders/${id}`)).toMatchObject({
      stato: 200,
      corpo: { data: { name: 'Cartella di A' } },
    });
  });
});

describe('who is not logged in', () => {
  /** Sends only the beginning of a long multipart body: the answer has to come before the rest. */
  const inizia = (percorso: string, intestazioni: Record<string, string> = {}) =>
    new Promise<number>((resolve, reject) => {
      const invio = request(new URL(percorso, cms.url), {
        method: 'POST',
        headers: {
          'Content-Type': 'multipart/form-data; boundary=confine',
          'Content-Length': '10000000',
          ...intestazioni,
        },
      });
      invio.once('error', reject);
      invio.once('response', (risposta) => {
        resolve(risposta.statusCode ?? 0);
        risposta.destroy();
        invio.destroy();
      });
      invio.write('--confine\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\n\r\nabc');
    });

  it('sends no multipart body anywhere: it is refused before it is read', async () => {
    expect(await inizia('/upload')).toBe(401);
    expect(await inizia('/upload/files', { Authorization: 'Bearer falso' })).toBe(401);
    for (const percorso of ['/api/upload', '/admin/login', '/', '/api/piano-di-zona/v1/distretti/a/contatti']) {
      expect(await inizia(percorso, { Authorization: `Bearer ${a.token}` })).toBe(415);
    }
  });

  it('finds no public upload or list of files', async () => {
    for (const percorso of ['/api/upload/files', '/api/upload/files/1', '/upload/files', '/upload/folders']) {
      expect([401, 404]).toContain((await fetch(new URL(percorso, cms.url))).status);
    }
    const accesso = await fetch(new URL('/api/upload', cms.url), { method: 'POST', body: '{}' });
    expect([404, 405]).toContain(accesso.status);
  });
});
