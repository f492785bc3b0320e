import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Esportazione } from '../../../cms/server/src/vetrina/esportazione/esporta';
import type { TipoRisorsa } from '../../../cms/server/src/vetrina/risorse/tipo';
import { vetrinaAggiornata } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { BOZZA, PRIVATO, scriviPiano, type PianoDiProva } from './piano-di-prova';

let cms: Cms;
let piano: PianoDiProva;
let cartella: string;
let fuori: string;
beforeAll(async () => {
  cms = await avviaCms();
  piano = await scriviPiano(cms.strapi);
  cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-esporta-'));
  fuori = path.join(cartella, 'vetrina');
});
afterAll(async () => {
  await cms.chiudi();
  await rm(cartella, { recursive: true, force: true });
});

const plugin = () => cms.strapi.plugin('piano-di-zona');
const esporta = (dove = fuori) => plugin().service<Esportazione>('esportazione').esporta(dove);
const leggi = (nome: string) => readFile(path.join(fuori, nome), 'utf8');
const tutti = async () =>
  Object.keys((JSON.parse(await leggi('manifest.json')) as { file: Record<string, string> }).file);

/** What the manifest promises and is not there. */
const mancanti = async () => {
  const presenti = new Set(await readdir(fuori, { recursive: true }));
  return (await tutti()).filter((nome) => !presenti.has(nome));
};

/** The address that a file of the tree stands for. */
const indirizzo = (nome: string) => `/${nome}`.replace(/index\.html$/, '').replace(/(\/pdz\/.*)\.html$/, '$1');

/** The trees that are kept, beside the lock. */
const alberi = async () => (await readdir(`${fuori}.versioni`)).filter((voce) => voce !== 'serratura');

describe('the static export', () => {
  it('holds every address with the same bytes that the server sends', async () => {
    const { file, scritti } = await esporta();
    expect(scritti).toBe(file);
    const nomi = (await tutti()).filter((nome) => !/\.(?:gz|br)$|^widgets\//.test(nome));
    for (const atteso of [
      'robots.txt',
      'api/piano-di-zona/v1/distretti.json',
      'pdz/prova/incontri.html',
      'pdz/prova/index.html',
    ])
      expect(nomi).toContain(atteso);
    for (const nome of nomi) {
      const risposta = await fetch(`${cms.url}${indirizzo(nome)}`);
      expect({ nome, stato: risposta.status }).toEqual({ nome, stato: 200 });
      const [inviati, scritti] = [Buffer.from(await risposta.arrayBuffer()), await readFile(path.join(fuori, nome))];
      expect({ nome, uguali: inviati.equals(scritti) }).toEqual({ nome, uguali: true });
    }
  });

  it('holds the file of a published document and none of a draft, and nothing private', async () => {
    const nomi = await tutti();
    expect(nomi.filter((nome) => nome.includes(`/file/${piano.file.id}/`))).toHaveLength(1);
    for (const { id } of [piano.fileBozza, piano.fileInterno])
      expect(nomi.filter((nome) => nome.includes(`/file/${id}/`))).toEqual([]);
    for (const nome of nomi.filter((voce) => /\.(?:json|html|ics|csv|atom)$/.test(voce)))
      expect({ nome, fuga: new RegExp(`${BOZZA}|${PRIVATO}`, 'i').test(await leggi(nome)) }).toEqual({
        nome,
        fuga: false,
      });
  });

  it('writes only what changed, the second time', async () => {
    expect(await esporta()).toMatchObject({ scritti: 0, tolti: 0 });
    const intatto = 'api/piano-di-zona/v1/distretti/prova/partner.json';
    const prima = await stat(path.join(fuori, intatto));
    await piano.penna.cambia('incontro', piano.incontro.documentId, { sintesi: 'Nuova per l’esportazione' });
    await vetrinaAggiornata(cms.strapi);
    const { file, scritti } = await esporta();
    expect(scritti).toBeGreaterThan(0);
    expect(scritti).toBeLessThan(file / 2);
    expect(await leggi('api/piano-di-zona/v1/distretti/prova/incontri.json')).toContain('Nuova per l’esportazione');
    expect((await stat(path.join(fuori, intatto))).ino).toBe(prima.ino);
  });

  it('cut short, leaves the old tree whole', async () => {
    const prima = await leggi('manifest.json');
    const tipi = plugin().service('catalogo').tipi as TipoRisorsa[];
    const ultimo = tipi.find(({ modello }) => modello.endsWith('/organi/:organo.json'));
    const guasto = jest.spyOn(ultimo as TipoRisorsa, 'costruisci').mockRejectedValue(new Error('interrotta'));
    await expect(esporta()).rejects.toThrow('interrotta');
    guasto.mockRestore();
    expect(await leggi('manifest.json')).toBe(prima);
    expect(await leggi('api/piano-di-zona/v1/distretti/prova/organi.json')).toContain('"data"');
    expect((await lstat(fuori)).isSymbolicLink()).toBe(true);
    expect((await alberi()).length).toBeLessThanOrEqual(2);
  });

  it('killed half-way, is cleared away by the next one, which keeps the tree that was in use', async () => {
    const inUso = path.basename(await readlink(fuori));
    const morta = path.join(`${fuori}.versioni`, `${Date.now()}-uccisa`);
    await mkdir(path.join(morta, 'api'), { recursive: true });
    await symlink('nulla', `${morta}.link`);
    await esporta();
    expect((await alberi()).toSorted()).toEqual([inUso, path.basename(await readlink(fuori))].toSorted());
  });

  it('that cannot clear away an older tree says which, and is in use all the same', async () => {
    const tenace = path.join(`${fuori}.versioni`, `${Date.now()}-tenace`);
    const profonda = Array<string>(10).fill('n'.repeat(250));
    const staccata = path.join(cartella, 'staccata');
    const attaccata = path.join(tenace, ...profonda, 'qui');
    for (const dove of [tenace, staccata]) await mkdir(path.join(dove, ...profonda), { recursive: true });
    // Together they are deeper than a path can say, so that nobody can take them away.
    await rename(staccata, attaccata);
    try {
      await piano.penna.cambia('incontro', piano.incontro.documentId, { sintesi: 'Con un albero che non va via' });
      await vetrinaAggiornata(cms.strapi);
      const { scritti, rimasti } = await esporta();
      expect(rimasti).toEqual([tenace]);
      expect(scritti).toBeGreaterThan(0);
      expect(await leggi('api/piano-di-zona/v1/distretti/prova/incontri.json')).toContain(
        'Con un albero che non va via',
      );
      expect(await mancanti()).toEqual([]);
    } finally {
      await rename(attaccata, staccata);
    }
    expect(await esporta()).toMatchObject({ scritti: 0, rimasti: [] });
  });

  it('begun twice at once, ends once in a whole tree', async () => {
    const esiti = await Promise.allSettled([esporta(), esporta()]);
    const rifiuti = esiti.flatMap((esito) => (esito.status === 'rejected' ? [String(esito.reason)] : []));
    expect(rifiuti).toEqual([expect.stringMatching(/Un’altra esportazione .* è in corso/)]);
    expect(await mancanti()).toEqual([]);
  });

  it('does not touch a folder that holds something else', async () => {
    const altrui = path.join(cartella, 'altrui');
    await mkdir(altrui);
    await writeFile(path.join(altrui, 'lettera.txt'), 'mia');
    await expect(esporta(altrui)).rejects.toThrow(/esiste già e non è un’esportazione/);
    expect(await readdir(altrui)).toEqual(['lettera.txt']);
    const vuota = path.join(cartella, 'vuota');
    await mkdir(vuota);
    await expect(esporta(vuota)).resolves.toMatchObject({ tolti: 0 });
  });
});
