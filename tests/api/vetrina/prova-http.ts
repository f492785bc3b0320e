import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { rispostaErrore, rispostaSchede } from '../../../cms/contracts';
import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { scriviPiano, type PianoDiProva } from './piano-di-prova';

const SCHEDE = '/api/piano-di-zona/v1/distretti/prova/schede.json';
const DISTRETTI = '/api/piano-di-zona/v1/distretti.json';

/** What every finished resource does on the wire, wherever the vetrina is mounted: `ambiente` says where. */
export function provaHttp(ambiente: Record<string, string> = {}): void {
  let cms: Cms;
  let piano: PianoDiProva;
  beforeAll(async () => {
    cms = await avviaCms(ambiente);
    piano = await scriviPiano(cms.strapi);
  });
  afterAll(() => cms.chiudi());

  interface Grezza {
    stato: number;
    intestazioni: NodeJS.Dict<string | string[]>;
    corpo: Buffer;
  }

  /** Without a client's own ideas about encodings, caches and cookies. */
  const chiedi = (percorso: string, metodo = 'GET', headers: Record<string, string> = {}) =>
    new Promise<Grezza>((risolvi, rifiuta) => {
      request(`${cms.url}${percorso}`, { method: metodo, headers }, (risposta) => {
        const pezzi: Buffer[] = [];
        risposta.on('data', (pezzo: Buffer) => pezzi.push(pezzo));
        risposta.on('end', () => {
          const { statusCode = 0, headers: intestazioni } = risposta;
          risolvi({ stato: statusCode, intestazioni, corpo: Buffer.concat(pezzi) });
        });
      })
        .on('error', rifiuta)
        .end();
    });

  const impronta = (byte: Buffer) => createHash('sha256').update(byte).digest('hex');

  describe('a finished resource', () => {
    it('is public, for every origin, without credentials', async () => {
      const { stato, intestazioni } = await chiedi(SCHEDE);
      expect(stato).toBe(200);
      expect(intestazioni).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'public, max-age=0, s-maxage=60, stale-if-error=604800',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        vary: 'Accept-Encoding',
      });
      expect(intestazioni.etag).toMatch(/^"[^"]+"$/);
      expect(intestazioni).not.toHaveProperty('access-control-allow-credentials');
      expect(intestazioni).not.toHaveProperty('set-cookie');
    });

    it('has the same content in each encoding, each with a strong ETag of its own', async () => {
      const risposte = await Promise.all(
        ['identity', 'gzip', 'br'].map((codifica) => chiedi(SCHEDE, 'GET', { 'Accept-Encoding': codifica })),
      );
      const [piana, gzip, br] = risposte.map(({ corpo }) => corpo) as [Buffer, Buffer, Buffer];
      expect(risposte.map(({ intestazioni }) => intestazioni['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
      expect(impronta(gunzipSync(gzip))).toBe(impronta(piana));
      expect(impronta(brotliDecompressSync(br))).toBe(impronta(piana));
      expect(new Set(risposte.map(({ intestazioni }) => intestazioni.etag)).size).toBe(3);
    });

    it.each([
      [undefined, undefined],
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['br;q=0.1, gzip', 'gzip'],
      ['*', 'br'],
      ['*;q=0', undefined],
      ['zstd', undefined],
      ['identity, gzip;q=0.2', undefined],
      ['GZIP', 'gzip'],
      [';;,,q=,', undefined],
    ])('answers Accept-Encoding %p with %p', async (accettate, attesa) => {
      const { stato, intestazioni } = await chiedi(SCHEDE, 'GET', accettate ? { 'Accept-Encoding': accettate } : {});
      expect(stato).toBe(200);
      expect(intestazioni['content-encoding']).toBe(attesa);
    });

    it.each(['GET', 'HEAD'])('answers a conditional %s with 304 and no body', async (metodo) => {
      const { etag = '' } = (await chiedi(SCHEDE, 'HEAD')).intestazioni as { etag?: string };
      for (const condizione of [etag, `W/${etag}`, `"altro", ${etag}`, '*']) {
        const { stato, intestazioni, corpo } = await chiedi(SCHEDE, metodo, { 'If-None-Match': condizione });
        expect({ stato, byte: corpo.length, etag: intestazioni.etag }).toEqual({ stato: 304, byte: 0, etag });
        expect(intestazioni).toMatchObject({ vary: 'Accept-Encoding', 'access-control-allow-origin': '*' });
      }
      expect((await chiedi(SCHEDE, metodo, { 'If-None-Match': '"altro"' })).stato).toBe(200);
      // The ETag of other bytes: those of another encoding.
      expect((await chiedi(SCHEDE, metodo, { 'If-None-Match': etag, 'Accept-Encoding': 'br' })).stato).toBe(200);
    });

    it('answers HEAD as GET without a body', async () => {
      const [get, head] = await Promise.all([chiedi(SCHEDE), chiedi(SCHEDE, 'HEAD')]);
      expect(head.corpo.length).toBe(0);
      expect(head.intestazioni['content-length']).toBe(String(get.corpo.length));
      expect(head.intestazioni.etag).toBe(get.intestazioni.etag);
    });

    it('answers a preflight, and refuses other methods with what it allows', async () => {
      const preflight = await chiedi(SCHEDE, 'OPTIONS', {
        Origin: 'https://www.comune.example.it',
        'Access-Control-Request-Method': 'GET',
      });
      expect(preflight.stato).toBe(204);
      expect(preflight.intestazioni).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      });
      for (const metodo of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE']) {
        const { stato, intestazioni, corpo } = await chiedi(SCHEDE, metodo);
        expect({ stato, allow: intestazioni.allow }).toEqual({ stato: 405, allow: 'GET, HEAD, OPTIONS' });
        expect(rispostaErrore.parse(JSON.parse(corpo.toString())).error.status).toBe(405);
      }
    });

    it('does not look at the query, nor at cookies', async () => {
      const piana = await chiedi(SCHEDE);
      const altre = await Promise.all([
        chiedi(`${SCHEDE}?populate=*&status=draft&filters[id]=1`),
        chiedi(SCHEDE, 'GET', { Cookie: 'jwtToken=x; koa.sess=y', Authorization: 'Bearer x' }),
      ]);
      for (const { intestazioni, corpo } of altre) {
        expect(intestazioni.etag).toBe(piana.intestazioni.etag);
        expect(corpo.equals(piana.corpo)).toBe(true);
        expect(intestazioni).not.toHaveProperty('set-cookie');
      }
    });

    it('leaves to Strapi what is none of its own', async () => {
      expect((await chiedi('/api/piano-di-zona')).corpo.toString()).toContain('Not Found');
      expect((await chiedi('/admin/init')).stato).toBe(200);
    });

    it('says how it is, and no more than that', async () => {
      const { stato, intestazioni, corpo } = await chiedi('/_health');
      expect({ stato, conservazione: intestazioni['cache-control'] }).toEqual({
        stato: 200,
        conservazione: 'no-store',
      });
      expect(JSON.parse(corpo.toString())).toEqual({ stato: 'regolare', daQuando: expect.any(String), guasti: 0 });
    });
  });

  describe('a change', () => {
    const sintesi = async () => {
      const { corpo } = await chiedi(SCHEDE);
      return rispostaSchede.parse(JSON.parse(corpo.toString())).data[0]?.sintesi;
    };

    it('is seen once published, and not before', async () => {
      await sintesi();
      const { documentId } = piano.annualita;
      await piano.penna.abbozza('annualita', documentId, { sintesi: 'Solo in bozza' });
      await piano.penna.cambia('annualita', documentId, { sintesi: 'Pubblicata' });
      await finche(sintesi, (letta) => letta === 'Pubblicata');
      expect(await sintesi()).toBe('Pubblicata');
    });

    it('of another node, which only raises the revision in the database, is seen too', async () => {
      await sintesi();
      const tabella = (nome: string) => cms.strapi.db.metadata.get(`plugin::piano-di-zona.${nome}`).tableName;
      const { connection } = cms.strapi.db;
      await connection(tabella('annualita')).whereNotNull('published_at').update({ sintesi: 'Da un altro nodo' });
      await connection(tabella('revisione')).where({ ambito: 'prova' }).increment('numero', 1);
      await finche(sintesi, (letta) => letta === 'Da un altro nodo');
    });

    it('that cannot be read leaves the last good bytes, and is read when it can be', async () => {
      const prima = await chiedi(SCHEDE);
      const { connection } = cms.strapi.db;
      const tabella = cms.strapi.db.metadata.get('plugin::piano-di-zona.soggetto').tableName;
      await connection.schema.renameTable(tabella, `${tabella}_via`);
      const errori = jest.spyOn(cms.strapi.log, 'error');
      await cms.strapi.plugin('piano-di-zona').service('revisioni').alza('prova', 'soggetto');
      await cms.strapi.plugin('piano-di-zona').service('revisioni').alza('prova', 'annualita');
      await finche(
        () => Promise.resolve(JSON.stringify(errori.mock.calls)),
        (scritto) => scritto.includes('Rebuilding prova failed'),
      );
      expect((await chiedi(SCHEDE)).corpo.equals(prima.corpo)).toBe(true);
      expect(JSON.parse((await chiedi('/_health')).corpo.toString())).toMatchObject({ stato: 'degradato', guasti: 1 });
      const tabellaSchede = cms.strapi.db.metadata.get('plugin::piano-di-zona.annualita').tableName;
      await connection(tabellaSchede).whereNotNull('published_at').update({ sintesi: 'Di nuovo' });
      await connection.schema.renameTable(`${tabella}_via`, tabella);
      await finche(sintesi, (letta) => letta === 'Di nuovo');
      errori.mockRestore();
    });

    it('of visibility takes the distretto and all of its paths away', async () => {
      await chiedi(SCHEDE);
      await piano.penna.cambia('distretto', piano.distretto.documentId, { pubblico: false });
      await finche(
        async () => (await chiedi(SCHEDE)).stato,
        (stato) => stato === 404,
      );
      const { corpo } = await finche(
        () => chiedi(DISTRETTI),
        ({ corpo }) => !corpo.toString().includes('"prova"'),
      );
      expect(JSON.parse(corpo.toString())).toEqual({ data: [], meta: { totale: 0 } });
    });
  });
}
