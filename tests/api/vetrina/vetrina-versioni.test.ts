import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Esportazione } from '../../../cms/server/src/vetrina/esportazione/esporta';
import { impostazioni } from '../../../cms/server/src/vetrina/impostazioni';
import { conserva } from '../../../cms/server/src/vetrina/statici/conservazione';
import { avviaCms, type Cms } from '../cms';

const IMMUTABILE = 'public, max-age=31536000, immutable';
const VECCHIO = 'export const versione = "0.0.9";\n';
/** What a loader of before, that a page or a cache still has, asks for. */
const PEZZO = 'v1/0a1b2c3d/pdz-calendario.js';

interface Manifesto {
  versione: string;
  elementi: Record<
    string,
    { conCaricatore: { file: { file: string }[] }; singolo: { file: string; integrita: string } }
  >;
}

let cms: Cms;
let manifesto: Manifesto;
const archivio = (file: string) => path.join(cms.cartella, 'widgets', file);
const integrita = (byte: Buffer) => `sha384-${createHash('sha384').update(byte).digest('base64')}`;

async function chiedi(file: string) {
  const risposta = await fetch(`${cms.url}/widgets/${file}`);
  const { status: stato, headers } = risposta;
  return { stato, cache: headers.get('cache-control'), corpo: Buffer.from(await risposta.arrayBuffer()) };
}

beforeAll(async () => {
  cms = await avviaCms();
  manifesto = JSON.parse((await chiedi('manifest.json')).corpo.toString()) as Manifesto;
  // As the program of before has left it in the data folder.
  for (const file of ['0.0.9/pdz-calendario.js', PEZZO]) {
    await mkdir(path.dirname(archivio(file)), { recursive: true });
    await writeFile(archivio(file), VECCHIO);
  }
  await cms.riavvia();
});
afterAll(() => cms.chiudi());

describe('the published versions of the widgets', () => {
  it.each(['0.0.9/pdz-calendario.js', PEZZO])('%s of before is served, for ever the same', async (file) => {
    expect(await chiedi(file)).toEqual({ stato: 200, cache: IMMUTABILE, corpo: Buffer.from(VECCHIO) });
  });

  it('the present one is kept where the next program will find it, with its integrity', async () => {
    const tenuto = JSON.parse(await readFile(archivio(`${manifesto.versione}/manifest.json`), 'utf8')) as Manifesto;
    expect(tenuto).toEqual(manifesto);
    for (const { conCaricatore, singolo } of Object.values(tenuto.elementi)) {
      expect(integrita(await readFile(archivio(singolo.file)))).toBe(singolo.integrita);
      const pezzi = conCaricatore.file.filter(({ file }) => file !== 'v1/pdz.js');
      expect(pezzi.length).toBeGreaterThan(0);
      for (const { file } of pezzi) {
        const { cache, corpo } = await chiedi(file);
        expect(cache).toBe(IMMUTABILE);
        expect(corpo.equals(await readFile(archivio(file)))).toBe(true);
      }
    }
  });

  it('the loader itself is not kept: it must lead to the present one', async () => {
    expect((await chiedi('v1/pdz.js')).cache).toBe('public, max-age=300');
    await expect(readFile(archivio('v1/pdz.js'))).rejects.toThrow('ENOENT');
  });

  it('nothing else of the data folder can be reached', async () => {
    await writeFile(path.join(cms.cartella, 'segreto.js'), 'segreto');
    for (const file of ['../segreto.js', '..%2Fsegreto.js', '0.0.9/..%2F..%2Fsegreto.js'])
      expect((await chiedi(file)).stato).toBe(404);
  });

  it('built again without a new version, it is served as it was published, and who starts it is told which file', async () => {
    const [{ singolo }] = Object.values(manifesto.elementi) as [Manifesto['elementi'][string]];
    const pubblicato = await readFile(archivio(singolo.file));
    await writeFile(archivio(singolo.file), VECCHIO);
    const { widgets = '', archivioWidgets = '' } = impostazioni(cms.strapi);
    expect(await conserva(widgets, archivioWidgets)).toEqual([singolo.file]);
    await cms.riavvia();
    expect((await chiedi(singolo.file)).corpo.toString()).toBe(VECCHIO);
    await writeFile(archivio(singolo.file), pubblicato);
    expect(await conserva(widgets, archivioWidgets)).toEqual([]);
  });

  it('are all in the static export', async () => {
    const cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-esporta-'));
    try {
      const fuori = path.join(cartella, 'vetrina');
      await cms.strapi.plugin('piano-di-zona').service<Esportazione>('esportazione').esporta(fuori);
      for (const file of ['0.0.9/pdz-calendario.js', PEZZO])
        expect(await readFile(path.join(fuori, 'widgets', file), 'utf8')).toBe(VECCHIO);
      expect(await readFile(path.join(fuori, 'widgets/v1/pdz.js'), 'utf8')).not.toBe('');
      expect(JSON.parse(await readFile(path.join(fuori, 'widgets/manifest.json'), 'utf8'))).toEqual(manifesto);
    } finally {
      await rm(cartella, { recursive: true, force: true });
    }
  });
});
