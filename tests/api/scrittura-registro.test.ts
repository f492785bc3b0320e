import { servizio } from '../../cms/server/src/servizi';
import { avviaCms, type Cms } from './cms';
import { createRedattore, rimproveri, type Redattore, type Voce } from './redattore';

let cms: Cms;
let redattore: Redattore;
let distretto: string;
let altro: string;

const CODICE = '01232710374';
const ente = (nome: string, di: string, codiceFiscale: string | null = null) => ({
  nome,
  natura: 'altro',
  codiceFiscale,
  distretto: di,
});

beforeAll(async () => {
  cms = await avviaCms();
  redattore = createRedattore(cms.strapi);
  distretto = (await redattore.crea('distretto', { nome: 'Distretto di prova' })).documentId;
  altro = (await redattore.crea('distretto', { nome: 'Altro distretto' })).documentId;
});
afterAll(() => cms.chiudi());

const chiavi = async (documento: string) =>
  (await redattore.righe('chiave-unica', { documento }))
    .map(({ campo, valore }) => `${String(campo)}=${String(valore)}`)
    .sort();

const revisione = async (ambito: string) => Number((await redattore.righe('revisione', { ambito }))[0]?.numero ?? 0);

const ultime = async (documento: string): Promise<Voce[]> => redattore.righe('modifica', { documento });

describe('a unique value', () => {
  it('is refused to a second entry of the distretto, in whatever case, naming field and owner', async () => {
    const { documentId } = await redattore.crea('soggetto', ente('Primo', distretto, CODICE));
    expect(await rimproveri(redattore.crea('soggetto', ente('Secondo', distretto, ` ${CODICE} `)))).toEqual({
      codiceFiscale:
        'Codice fiscale: è già usato da «Primo» dello stesso distretto: scrivine un altro, o modifica quella voce.',
    });
    await redattore.crea('soggetto', ente('Lo stesso altrove', altro, CODICE));
    await redattore.elimina('soggetto', documentId);
    expect(await chiavi(documentId)).toEqual([]);
    await redattore.crea('soggetto', ente('Erede', distretto, CODICE));
  });

  it('goes to exactly one of two writers at once', async () => {
    const codice = 'RSSMRA80A01A944I';
    const esiti = await Promise.allSettled(
      ['Uno', 'Due', 'Tre', 'Quattro'].map((nome) => redattore.crea('soggetto', ente(nome, distretto, codice))),
    );
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const esito of esiti) {
      if (esito.status === 'rejected') {
        expect(await rimproveri(Promise.reject(esito.reason as Error))).toEqual({
          codiceFiscale: expect.stringMatching(/^Codice fiscale: è già usato da/) as string,
        });
      }
    }
    expect(await redattore.righe('soggetto', { codiceFiscale: codice })).toHaveLength(1);
    expect(await redattore.righe('chiave-unica', { valore: codice.toLowerCase() })).toHaveLength(1);
  });

  it('made from a title, goes to all of those who write at once, with a number', async () => {
    const insieme = await Promise.all(
      Array.from({ length: 4 }, () => redattore.crea('soggetto', ente('Stesso nome', distretto))),
    );
    expect(insieme.map(({ slug }) => slug).sort()).toEqual([
      'stesso-nome',
      'stesso-nome-2',
      'stesso-nome-3',
      'stesso-nome-4',
    ]);
  });

  it('is one for the draft and the published version of a document, and free when neither has it', async () => {
    const { crea, pubblica, cambia, ritira, scarta } = redattore;
    const { documentId } = await crea('incontro', { titolo: 'Seduta', inizio: '2026-03-29T10:00:00Z', distretto });
    await pubblica('incontro', documentId);
    await pubblica('incontro', documentId);
    expect(await chiavi(documentId)).toEqual(['slug=seduta']);
    await cambia('incontro', documentId, { slug: 'nuova' });
    expect(await chiavi(documentId)).toEqual(['slug=nuova', 'slug=seduta']);
    expect(await rimproveri(crea('incontro', { titolo: 'Altra', slug: 'seduta', distretto }))).toHaveProperty('slug');
    await scarta('incontro', documentId);
    expect(await chiavi(documentId)).toEqual(['slug=seduta']);
    await cambia('incontro', documentId, { slug: 'nuova' });
    await pubblica('incontro', documentId);
    expect(await chiavi(documentId)).toEqual(['slug=nuova']);
    await cambia('incontro', documentId, { slug: 'nuovissima' });
    await ritira('incontro', documentId);
    expect(await chiavi(documentId)).toEqual(['slug=nuovissima']);
  });

  it('moves with its entry to another distretto', async () => {
    const { documentId } = await redattore.crea('soggetto', ente('Chi si sposta', distretto));
    await redattore.cambia('soggetto', documentId, { distretto: altro });
    expect(await redattore.righe('chiave-unica', { documento: documentId })).toMatchObject([
      { distretto: altro, campo: 'slug', valore: 'chi-si-sposta' },
    ]);
    expect(await redattore.crea('soggetto', ente('Chi si sposta', distretto))).toMatchObject({ slug: 'chi-si-sposta' });
  });

  it('of a shared type is unique for everybody', async () => {
    const piano = await redattore.crea('piano-regionale', {
      titolo: 'PSSR',
      regione: 'Emilia-Romagna',
      inizio: '2017-01-01',
    });
    const scheda = { titolo: 'Scheda', codice: '22', pianoRegionale: piano.documentId };
    await redattore.crea('scheda-regionale', scheda);
    expect(await rimproveri(redattore.crea('scheda-regionale', scheda))).toEqual({
      codice: 'Codice: è già usato da «Scheda»: scrivine un altro, o modifica quella voce.',
    });
  });
});

describe('the change log', () => {
  it('tells who, what, and the fields that changed, before and after, blocks and relations included', async () => {
    const { comeAttore } = servizio(cms.strapi, 'redazione');
    const { documentId } = await comeAttore('prova', () =>
      redattore.crea('soggetto', {
        ...ente('Registrato', distretto),
        referenti: [{ nome: 'Ada', cognome: 'B', email: 'a@b.it' }],
      }),
    );
    await redattore.cambia('soggetto', documentId, { nome: 'Rinominato', referenti: [] });
    await redattore.elimina('soggetto', documentId);
    const [creata, cambiata, eliminata] = await ultime(documentId);
    expect(creata).toMatchObject({
      azione: 'crea',
      attore: 'prova',
      utente: null,
      tipo: 'soggetto',
      titolo: 'Registrato',
      distretto: 'distretto-di-prova',
      prima: null,
      dopo: {
        nome: 'Registrato',
        referenti: [{ nome: 'Ada', cognome: 'B' }],
        distretto: [{ documentId: distretto, titolo: 'Distretto di prova' }],
      },
    });
    expect(cambiata).toMatchObject({ azione: 'modifica', attore: 'sistema', titolo: 'Rinominato' });
    expect(cambiata?.prima).toEqual({ nome: 'Registrato', referenti: [expect.objectContaining({ nome: 'Ada' })] });
    expect(cambiata?.dopo).toEqual({ nome: 'Rinominato', referenti: [] });
    expect(eliminata).toMatchObject({ azione: 'elimina', dopo: null, prima: { nome: 'Rinominato' } });
  });

  it('compares what is released with what was public', async () => {
    const { documentId } = await redattore.crea('avviso', {
      titolo: 'Avviso',
      tipo: 'adesione_tavoli',
      sintesi: 'Breve',
      apertura: '2026-03-01T10:00:00Z',
      chiusura: '2026-04-01T10:00:00Z',
      distretto,
    });
    await redattore.pubblica('avviso', documentId);
    await redattore.cambia('avviso', documentId, { sintesi: 'Più breve' });
    await redattore.pubblica('avviso', documentId);
    await redattore.ritira('avviso', documentId);
    await redattore.pubblica('avviso', documentId);
    await redattore.cambia('avviso', documentId, { sintesi: 'Ripensata' });
    await redattore.scarta('avviso', documentId);
    const righe = await ultime(documentId);
    expect(righe.map(({ azione }) => azione)).toEqual([
      'crea',
      'pubblica',
      'modifica',
      'pubblica',
      'ritira',
      'pubblica',
      'modifica',
      'scarta bozza',
    ]);
    expect(righe[3]).toMatchObject({ prima: { sintesi: 'Breve' }, dopo: { sintesi: 'Più breve' } });
    expect(righe[7]).toMatchObject({ prima: { sintesi: 'Ripensata' }, dopo: { sintesi: 'Più breve' } });
  });

  it('keeps no personal data of requests, and no text without end', async () => {
    const { documentId } = await redattore.crea('contatto', {
      oggetto: 'Domanda di Ada',
      nome: 'Ada Bianchi',
      email: 'ada@example.it',
      messaggio: 'Testo riservato',
      distretto,
    });
    await redattore.cambia('contatto', documentId, { noteUfficio: 'Chiamata Ada' });
    const righe = await ultime(documentId);
    expect(JSON.stringify(righe)).not.toMatch(/Ada|riservato|example/);
    expect(righe[1]).toMatchObject({ titolo: null, dopo: { campi: ['noteUfficio'] } });

    const lungo = 'parola '.repeat(10_000);
    const area = await redattore.crea('bisogno', {
      nome: 'Lungo',
      descrizione: lungo,
      distretto,
      piano: await unPiano(),
    });
    expect(JSON.stringify(await ultime(area.documentId)).length).toBeLessThan(30_000);
  });

  it('has no row of a write that was undone', async () => {
    const prima = await redattore.conta('modifica');
    await expect(
      cms.strapi.db.transaction(async () => {
        await redattore.crea('soggetto', ente('Annullato', distretto, '00743110157'));
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await redattore.conta('modifica')).toBe(prima);
    expect(await redattore.righe('soggetto', { nome: 'Annullato' })).toEqual([]);
    expect(await redattore.righe('chiave-unica', { valore: '00743110157' })).toEqual([]);
  });
});

const unPiano = async () =>
  (await redattore.crea('piano', { titolo: 'Piano', inizio: '2026-01-01', fine: '2028-12-31', distretto })).documentId;

describe('the revision of a distretto', () => {
  const SLUG = 'distretto-di-prova';
  const cresce = async (scrittura: () => Promise<unknown>, ambito = SLUG) => {
    const prima = await revisione(ambito);
    await scrittura();
    return (await revisione(ambito)) - prima;
  };

  it('rises with every write of what is always public, in both places when an entry moves', async () => {
    let documentId = '';
    expect(
      await cresce(async () => ({ documentId } = await redattore.crea('soggetto', ente('Visto', distretto)))),
    ).toBe(1);
    expect(await cresce(() => redattore.cambia('soggetto', documentId, { sigla: 'V' }))).toBe(1);
    expect(await cresce(() => redattore.cambia('soggetto', documentId, { distretto: altro }))).toBe(1);
    expect(await cresce(() => redattore.elimina('soggetto', documentId), 'altro-distretto')).toBe(1);
  });

  it('does not rise for drafts, only when they are released, withdrawn or deleted', async () => {
    let documentId = '';
    const data = { titolo: 'Incontro', inizio: '2026-03-29T10:00:00Z', distretto };
    expect(await cresce(async () => ({ documentId } = await redattore.crea('incontro', data)))).toBe(0);
    expect(await cresce(() => redattore.cambia('incontro', documentId, { titolo: 'Altro' }))).toBe(0);
    expect(await cresce(() => redattore.pubblica('incontro', documentId))).toBe(1);
    expect(await cresce(() => redattore.cambia('incontro', documentId, { titolo: 'Altro ancora' }))).toBe(0);
    expect(await cresce(() => redattore.scarta('incontro', documentId))).toBe(0);
    expect(await cresce(() => redattore.ritira('incontro', documentId))).toBe(1);
    expect(await cresce(() => redattore.elimina('incontro', documentId))).toBe(0);
    expect(await cresce(async () => ({ documentId } = await redattore.crea('incontro', data, 'published')))).toBe(1);
    expect(await cresce(() => redattore.elimina('incontro', documentId))).toBe(1);
  });

  it('does not rise for requests, and is everybody’s for what is shared', async () => {
    const contatto = { oggetto: 'O', nome: 'N', messaggio: 'M', canale: 'sportello', distretto };
    expect(await cresce(() => redattore.crea('contatto', contatto))).toBe(0);
    const regionale = { titolo: 'Altro PSSR', regione: 'Emilia-Romagna', inizio: '2024-01-01' };
    expect(await cresce(() => redattore.crea('piano-regionale', regionale))).toBe(0);
    expect(await cresce(() => redattore.crea('piano-regionale', { ...regionale, titolo: 'Terzo' }), '*')).toBe(1);
  });

  it('is heard of once the write has committed', async () => {
    const revisioni = servizio(cms.strapi, 'revisioni');
    const sentiti: string[] = [];
    const smetti = revisioni.osserva((ambiti) => sentiti.push(...ambiti));
    await redattore.crea('soggetto', ente('Ascoltato', distretto));
    await rimproveri(redattore.crea('soggetto', { natura: 'altro', distretto }));
    smetti();
    expect(sentiti).toEqual([SLUG]);
  });
});

describe('a COMMIT that the database refuses', () => {
  it('is told to who wrote, and leaves the connection good for the next', async () => {
    const { connection } = cms.strapi.db;
    await connection.raw('CREATE TABLE prova_madre (id integer PRIMARY KEY)');
    await connection.raw(
      'CREATE TABLE prova_figlia (madre integer REFERENCES prova_madre (id) DEFERRABLE INITIALLY DEFERRED)',
    );
    const scrivi = (madre: number, prima: readonly number[] = []) =>
      cms.strapi.db.transaction(async ({ trx }) => {
        for (const id of prima) await trx('prova_madre').insert({ id });
        await trx('prova_figlia').insert({ madre });
      });
    // Not `toThrow`: the driver's errors may be of another realm than the test's.
    await expect(scrivi(1)).rejects.toMatchObject({ message: expect.stringMatching(/foreign key/i) as string });
    await scrivi(2, [2]);
    expect(await connection('prova_figlia').select('madre')).toEqual([{ madre: 2 }]);
    for (const tabella of ['prova_figlia', 'prova_madre']) await connection.schema.dropTable(tabella);
  });
});
