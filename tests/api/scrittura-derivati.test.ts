import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { avviaCms, type Cms } from './cms';
import { createRedattore, rimproveri, type Redattore, type Voce } from './redattore';

let cms: Cms;
let redattore: Redattore;
let distretto: string;
let altro: string;
let piano: string;

beforeAll(async () => {
  cms = await avviaCms();
  redattore = createRedattore(cms.strapi);
  const { crea } = redattore;
  distretto = (await crea('distretto', { nome: 'Distretto di prova' })).documentId;
  altro = (await crea('distretto', { nome: 'Altro distretto' })).documentId;
  piano = (await crea('piano', { titolo: 'Piano', inizio: '2026-01-01', fine: '2028-12-31', distretto })).documentId;
});
afterAll(() => cms.chiudi());

describe('the slug', () => {
  const nuova = (nome: string, di = distretto) =>
    redattore.crea('organo', { nome, tipo: 'coordinamento', distretto: di });

  it('comes from the title, with a number where another entry of the distretto has it', async () => {
    const slug = async (nome: string, di?: string) => (await nuova(nome, di)).slug;
    expect(await slug('Tavolo «Città»')).toBe('tavolo-citta');
    expect(await slug('Tavolo città')).toBe('tavolo-citta-2');
    expect(await slug('Tavolo: città!')).toBe('tavolo-citta-3');
    expect(await slug('Tavolo città', altro)).toBe('tavolo-citta');
    expect(await slug('日本')).toBe('organo');
  });

  it('stays when the title changes, and can be typed', async () => {
    const { documentId } = await nuova('Prima');
    expect(await redattore.cambia('organo', documentId, { nome: 'Dopo' })).toMatchObject({ slug: 'prima' });
    expect(await redattore.cambia('organo', documentId, { slug: 'Dopo' })).toMatchObject({ slug: 'dopo' });
    expect(await redattore.cambia('organo', documentId, { slug: '' })).toMatchObject({ slug: 'dopo' });
  });

  it('of a copy is another one', async () => {
    const { documentId } = await nuova('Originale');
    expect(await redattore.copia('organo', documentId)).toMatchObject({ nome: 'Originale', slug: 'originale-2' });
  });
});

describe('the distretto', () => {
  it('comes from the entry that the new one hangs from', async () => {
    const { documentId } = await redattore.crea('area', { nome: 'Minori', piano });
    const area = await redattore.versione('area', documentId, 'draft');
    expect(area.distretto).toMatchObject({ documentId: distretto });
  });
});

describe('titles that nobody types', () => {
  it('name scheda and anno, partner and tavolo, indicatore and anno, scheda and day, and follow them', async () => {
    const { crea, cambia, righe } = redattore;
    const scheda = await crea('scheda', { titolo: 'Centri diurni', tipologia: 'struttura', piano });
    const programma = await crea('programma', { titolo: 'Programma', anno: 2026, piano });
    const soggetto = await crea('soggetto', { nome: 'Gli amici', natura: 'gruppo_informale', distretto });
    const indicatore = await crea('indicatore', { nome: 'Posti', unita: 'n.', distretto });
    const legami = { scheda: scheda.documentId, programma: programma.documentId };
    const annualita = await crea('annualita', { ...legami, titolo: 'Altro' });
    await crea('partecipazione', { soggetto: soggetto.documentId, scheda: scheda.documentId });
    await crea('rilevazione', { indicatore: indicatore.documentId, anno: 2025, valore: 3.5 });
    await crea('monitoraggio', { ...legami, data: '2026-03-29', avanzamento: 10, stato: 'in_corso' });
    const titoli = async () =>
      Promise.all(
        ['annualita', 'partecipazione', 'rilevazione', 'monitoraggio'].map(
          async (tipo) => (await righe(tipo))[0]?.titolo,
        ),
      );
    expect(await titoli()).toEqual([
      'Centri diurni – 2026',
      'Gli amici – Centri diurni',
      'Posti – 2025',
      'Centri diurni – 29/03/2026',
    ]);
    await cambia('annualita', annualita.documentId, { titolo: 'Scritto a mano' });
    await cambia('scheda', scheda.documentId, { titolo: 'Centri per anziani' });
    expect(await titoli()).toEqual([
      'Centri per anziani – 2026',
      'Gli amici – Centri per anziani',
      'Posti – 2025',
      'Centri per anziani – 29/03/2026',
    ]);
  });
});

describe('the lines of a budget', () => {
  it('keep an identity of their own through updates and publishing; a copy gets new ones', async () => {
    const { crea, cambia, versione, copia, pubblica } = redattore;
    const fondo = (await crea('fondo', { nome: 'FRNA', codice: 'frna', distretto })).documentId;
    const scheda = (await crea('scheda', { titolo: 'Budget', tipologia: 'struttura', piano })).documentId;
    const programma = (await crea('programma', { titolo: 'P 2027', anno: 2027, piano })).documentId;
    const { documentId } = await crea('annualita', {
      scheda,
      programma,
      sintesi: 'Breve',
      descrizione: [{ type: 'paragraph', children: [{ type: 'text', text: 'Testo' }] }],
      vociDiSpesa: [
        { fondo, previsto: '100' },
        { fondo, previsto: '200' },
      ],
    });
    const voci = async (stato: 'draft' | 'published') =>
      ((await versione('annualita', documentId, stato)).vociDiSpesa as Voce[]).map(({ id, codice, previsto }) => ({
        id,
        codice,
        previsto,
      }));
    const [prima, seconda] = await voci('draft');
    expect(prima?.codice).toMatch(/^[0-9a-f-]{36}$/);
    expect(seconda?.codice).not.toBe(prima?.codice);
    await pubblica('annualita', documentId);
    expect((await voci('published')).map(({ codice }) => codice)).toEqual([prima?.codice, seconda?.codice]);
    await cambia('annualita', documentId, {
      vociDiSpesa: [
        { id: seconda?.id, fondo, previsto: '300', codice: prima?.codice },
        { fondo, previsto: '400' },
      ],
    });
    const [tenuta, nuova] = await voci('draft');
    expect(tenuta).toMatchObject({ codice: seconda?.codice, previsto: '300' });
    expect([prima?.codice, seconda?.codice]).not.toContain(nuova?.codice);
    const copiata = await versione('annualita', (await copia('annualita', documentId)).documentId, 'draft');
    const codici = (copiata.vociDiSpesa as Voce[]).map(({ codice }) => codice);
    expect(new Set([...codici, tenuta?.codice, nuova?.codice]).size).toBe(4);
  });
});

describe('a meeting', () => {
  const INIZIO = '2026-10-20T15:00:00.000Z';
  const nuovo = (titolo: string) => redattore.crea('incontro', { titolo, inizio: INIZIO, distretto }, 'published');
  const pubblicato = (documentId: string) => redattore.versione('incontro', documentId, 'published');

  it('has one UID for ever and a sequence that grows when the calendar must notice', async () => {
    const { documentId, uid } = await nuovo('Seduta');
    expect(uid).toMatch(/^[0-9a-f-]{36}$/);
    const ripubblica = async (data: object) => {
      await redattore.cambia('incontro', documentId, data);
      await redattore.pubblica('incontro', documentId);
      return pubblicato(documentId);
    };
    expect(await ripubblica({ sintesi: 'Per tutti' })).toMatchObject({ uid, sequenza: 0, dataPrecedente: null });
    expect(await ripubblica({ uid: 'altro', sequenza: 40 })).toMatchObject({ uid, sequenza: 0 });
    expect(await ripubblica({ titolo: 'Seduta plenaria' })).toMatchObject({ uid, sequenza: 1, dataPrecedente: null });
    expect(await ripubblica({ luogo: { nome: 'Sala rossa' } })).toMatchObject({ uid, sequenza: 2 });
    expect(await ripubblica({ luogo: { nome: 'Sala rossa' } })).toMatchObject({ uid, sequenza: 2 });
    expect(await ripubblica({ inizio: '2026-10-27T16:00:00.000Z' })).toMatchObject({
      uid,
      sequenza: 3,
      dataPrecedente: INIZIO,
    });
    expect(await ripubblica({ stato: 'annullato' })).toMatchObject({ uid, sequenza: 4, dataPrecedente: INIZIO });
  });

  it('wins over what calendars hold when it comes back after it was withdrawn', async () => {
    const { documentId, uid } = await nuovo('Ritirato');
    await redattore.ritira('incontro', documentId);
    await redattore.pubblica('incontro', documentId);
    expect(await pubblicato(documentId)).toMatchObject({ uid, sequenza: 1 });
  });

  it('copied is another meeting', async () => {
    const { documentId, uid } = await nuovo('Da copiare');
    const copia = await redattore.copia('incontro', documentId);
    expect(copia).toMatchObject({ sequenza: 0, slug: 'da-copiare-2' });
    expect(copia.uid).not.toBe(uid);
  });

  it('files minutes and summary under their kind', async () => {
    const incontro = await redattore.crea('incontro', {
      titolo: 'Con verbale',
      verbale: { titolo: 'Verbale' },
      resoconto: { titolo: 'Slide', tipo: 'presentazione' },
      distretto,
    });
    expect(await redattore.versione('incontro', incontro.documentId, 'draft')).toMatchObject({
      verbale: { tipo: 'verbale' },
      resoconto: { tipo: 'presentazione' },
    });
  });
});

describe('the current one', () => {
  it.each([
    ['piano', { inizio: '2029-01-01', fine: '2031-12-31' }],
    ['programma', { piano: 'PIANO' }],
  ])('is one %s for a distretto', async (tipo, valori) => {
    const crea = (titolo: string, anno: number, di: string) =>
      redattore.crea(tipo, {
        titolo,
        ...valori,
        ...(tipo === 'programma' && { anno, piano }),
        corrente: true,
        distretto: di,
      });
    const vecchio = await crea('Vecchio', 2030, distretto);
    const diAltri = await crea('Di altri', 2030, altro);
    const nuovo = await crea('Nuovo', 2031, distretto);
    const correnti = (await redattore.righe(tipo, { corrente: true })).map(({ documentId }) => documentId);
    expect(correnti).toEqual([diAltri.documentId, nuovo.documentId]);
    await redattore.cambia(tipo, vecchio.documentId, { corrente: true });
    expect(await redattore.righe(tipo, { documentId: nuovo.documentId })).toMatchObject([{ corrente: false }]);
  });
});

describe('a document', () => {
  /** A page whose content is `contenuto`, in the smallest file that is still a PDF. */
  const pdf = (contenuto: string) => {
    const pagina = deflateSync(Buffer.from(contenuto, 'latin1'));
    return Buffer.concat([
      Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Page /Contents 2 0 R >>\nendobj\n2 0 obj\n', 'latin1'),
      Buffer.from(`<< /Filter /FlateDecode /Length ${pagina.length} >>\nstream\n`, 'latin1'),
      pagina,
      Buffer.from('\nendstream\nendobj\n%%EOF\n', 'latin1'),
    ]);
  };
  const SCANSIONE = 'q 595 0 0 842 0 0 cm /Im0 Do Q';
  const TESTO = 'BT /F1 12 Tf 72 720 Td (Verbale) Tj ET';

  async function carica(nome: string, mimetype: string, dati: Buffer): Promise<number> {
    const filepath = path.join(cms.cartella, nome);
    await writeFile(filepath, dati);
    const files = { filepath, originalFilename: nome, mimetype, size: dati.length };
    const [file] = (await cms.strapi.plugin('upload').service('upload').upload({ data: {}, files })) as Voce[];
    return file?.id ?? 0;
  }

  it('is marked as not accessible when its PDF is a scan, and knows its size', async () => {
    const scansione = pdf(SCANSIONE);
    const file = await carica('scansione.pdf', 'application/pdf', scansione);
    const documento = await redattore.crea('documento', { titolo: 'Delibera', file, accessibile: 'si', distretto });
    expect(documento).toMatchObject({ accessibile: 'no' });
    expect(Math.abs(Number(documento.dimensione) - scansione.length)).toBeLessThanOrEqual(10);
    expect(
      await redattore.cambia('documento', documento.documentId, { file: null, link: 'https://example.it/x' }),
    ).toMatchObject({
      dimensione: null,
    });
  });

  it('stays to be checked by a person when its PDF has text, and may be marked by hand afterwards', async () => {
    const file = await carica('testo.pdf', 'application/pdf', pdf(TESTO));
    const { documentId, accessibile } = await redattore.crea('documento', { titolo: 'Testo', file, distretto });
    expect(accessibile).toBe('da_verificare');
    expect(await redattore.cambia('documento', documentId, { accessibile: 'si', file })).toMatchObject({
      accessibile: 'si',
    });
  });

  it('attached to a meeting is marked too', async () => {
    const [scansione, testo] = [
      await carica('a.pdf', 'application/pdf', pdf(SCANSIONE)),
      await carica('b.pdf', 'application/pdf', pdf(TESTO)),
    ];
    const { documentId } = await redattore.crea('incontro', {
      titolo: 'Con allegati',
      documenti: [
        { titolo: 'A', file: scansione },
        { titolo: 'B', file: testo },
      ],
      verbale: { titolo: 'V', file: scansione },
      distretto,
    });
    expect(await redattore.versione('incontro', documentId, 'draft')).toMatchObject({
      documenti: [{ accessibile: 'no' }, { accessibile: 'da_verificare' }],
      verbale: { accessibile: 'no' },
    });
  });

  it('has a file or a link, and pictures are pictures', async () => {
    const file = await carica('c.pdf', 'application/pdf', pdf(TESTO));
    expect(
      await rimproveri(redattore.crea('documento', { titolo: 'Due', file, link: 'https://example.it', distretto })),
    ).toEqual({
      link: 'Collegamento: c’è già un file: tieni il file oppure il collegamento.',
    });
    expect(await rimproveri(redattore.crea('galleria', { titolo: 'G', immagini: [{ file }], distretto }))).toEqual({
      'immagini.0.file': 'Immagini, riga 1, File: carica un’immagine.',
    });
  });
});
