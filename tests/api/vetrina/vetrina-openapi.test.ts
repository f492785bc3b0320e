import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { vetrinaAggiornata } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { fra, scriviPiano, testoRicco } from './piano-di-prova';

const API = '/api/piano-di-zona/v1';
const VALIDATORE = path.resolve(
  __dirname,
  '../../../node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js',
);

interface Parametro {
  name: string;
  in: 'path' | 'query';
  example?: string;
}

interface Lettura {
  parameters: Parametro[];
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

interface Documento {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, { get?: Lettura }>;
  components: { schemas: Record<string, object> };
}

let cms: Cms;
let documento: Documento;
let valori: Record<string, string>;
beforeAll(async () => {
  cms = await avviaCms();
  const { file, distretto, penna } = await scriviPiano(cms.strapi);
  await penna.crea('informativa', {
    titolo: 'Informativa',
    modulo: 'contatti',
    versione: 1,
    testo: testoRicco('Come si trattano i dati.'),
    conservazioneMesi: 24,
    inVigoreDal: fra(-1),
    distretto: distretto.id,
  });
  await vetrinaAggiornata(cms.strapi);
  valori = {
    distretto: 'prova',
    anno: '2025',
    scheda: 'assistenza-a-casa',
    incontro: 'seduta',
    organo: 'tavolo-anziani',
    modulo: 'contatti',
    id: String(file.id),
    nome: 'delibera.pdf',
  };
  documento = (await (await fetch(`${cms.url}${API}/openapi.json`)).json()) as Documento;
});
afterAll(() => cms.chiudi());

/** A path with its segments filled in, and its query where one is wanted. */
function indirizzo(percorso: string, { parameters }: Lettura, altri: Record<string, string> = {}): string {
  const pieno = percorso.replace(/\{(\w+)\}/g, (_tutto, nome: string) => ({ ...valori, ...altri })[nome] ?? '');
  const richiesti = parameters.filter((voce) => voce.in === 'query' && voce.example !== undefined);
  const query = new URLSearchParams(richiesti.map(({ name, example = '' }) => [name, example]));
  return `${cms.url}${API}${pieno}${query.size > 0 ? `?${query}` : ''}`;
}

const letture = () =>
  Object.entries(documento.paths).flatMap(([percorso, { get }]) => (get ? [{ percorso, get }] : []));

/** Validates against a schema that may refer to the others of the document. */
function errori(schema: object, valore: unknown): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ ...documento, $id: 'documento' });
  const valida = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"documento#/')) as object);
  return valida(valore) ? [] : valida.errors;
}

describe('openapi.json', () => {
  it('is a valid document of OpenAPI 3.1, by a validator that we did not write', async () => {
    const file = path.join(cms.cartella, 'openapi.json');
    await writeFile(file, JSON.stringify(documento));
    const { stdout } = await promisify(execFile)(process.execPath, [VALIDATORE, file]);
    expect(JSON.parse(stdout)).toMatchObject({ valid: true });
    expect(documento.openapi).toBe('3.1.1');
  });

  it('tells what a running server answers to every path: type, body, and 304 to who has it', async () => {
    expect(letture().length).toBeGreaterThan(30);
    for (const { percorso, get } of letture()) {
      const risposta = await fetch(indirizzo(percorso, get));
      const tipo = risposta.headers.get('content-type')?.split(';')[0] ?? '';
      const corpo = await risposta.text();
      const contenuti = get.responses[200]?.content ?? {};
      const [dichiarato = ''] = Object.keys(contenuti);
      expect({ percorso, stato: risposta.status, tipo }).toEqual({
        percorso,
        stato: 200,
        tipo: dichiarato === '*/*' ? tipo : dichiarato,
      });
      const schema = contenuti[dichiarato]?.schema;
      const letto: unknown = /json$/.test(tipo) ? JSON.parse(corpo) : corpo;
      expect({ percorso, errori: schema ? errori(schema, letto) : [] }).toEqual({ percorso, errori: [] });
      if (!get.responses[304]) continue;
      const etag = risposta.headers.get('etag') ?? '';
      const altra = await fetch(risposta.url, { headers: { 'If-None-Match': etag } });
      expect({ percorso, stato: altra.status }).toEqual({ percorso, stato: 304 });
    }
  });

  it('tells what is answered about a distretto that there is not', async () => {
    const errore = documento.components.schemas.Errore ?? {};
    for (const { percorso, get } of letture().filter((voce) => voce.percorso.includes('{distretto}'))) {
      const risposta = await fetch(indirizzo(percorso, get, { distretto: 'altrove' }));
      expect({ percorso, stato: risposta.status }).toEqual({ percorso, stato: 404 });
      expect({ percorso, errori: errori(errore, await risposta.json()) }).toEqual({ percorso, errori: [] });
    }
  });

  it('leaves out no path that is answered with finished bytes', () => {
    const { tipi } = cms.strapi.plugin('piano-di-zona').service<{ tipi: { modello: string }[] }>('catalogo');
    const nostri = tipi.map(({ modello }) => modello).filter((modello) => modello.startsWith(`${API}/`));
    expect(nostri.length).toBeGreaterThan(30);
    const percorsi = nostri.map((modello) => modello.slice(API.length).replace(/:(\w+)/g, '{$1}'));
    expect(percorsi.filter((percorso) => !documento.paths[percorso]?.get)).toEqual([]);
  });

  it('begins at the address of this server', () => {
    expect(new URL(documento.servers[0]?.url ?? '').pathname).toBe(API);
  });
});
