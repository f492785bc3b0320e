import { avviaCms, type Cms } from './cms';
import { creaUtente, type Utente } from './utenti';
import { creaVoci, uid, type Voce, type Voci } from './voci';

const CM = '/content-manager';
const percorso = (tipo: string, resto = '') => `${CM}/collection-types/${uid(tipo)}${resto}`;

let cms: Cms;
let distrettoA: Voce;
let distrettoB: Voce;
let propri: Voci;
let altri: Voci;
let redazione: Utente;
let ufficio: Utente;
let nessuno: Utente;
let amministrazione: Utente;

beforeAll(async () => {
  cms = await avviaCms();
  const crea = (slug: string): Promise<Voce> =>
    cms.strapi.documents('plugin::piano-di-zona.distretto').create({ data: { nome: slug, slug } as never });
  distrettoA = await crea('segnoaa');
  distrettoB = await crea('segnobb');
  propri = creaVoci(cms, distrettoA, 'segnoaa');
  altri = creaVoci(cms, distrettoB, 'segnobb');
  redazione = await creaUtente(cms, 'pdz-redazione', [distrettoA.documentId]);
  ufficio = await creaUtente(cms, 'pdz-ufficio-di-piano', [distrettoA.documentId]);
  nessuno = await creaUtente(cms, 'pdz-ufficio-di-piano', []);
  amministrazione = await creaUtente(cms, 'pdz-amministrazione', []);
}, 180_000);
afterAll(() => cms.chiudi());

describe('a block inside an entry', () => {
  it('is not connected to another distretto, in any of the ways of writing it', async () => {
    const { documentId } = await propri.voce('annualita');
    const estraneo = await altri.voce('fondo');
    const proprio = await propri.voce('fondo');
    const voci = (fondo: unknown) => ({ vociDiSpesa: [{ previsto: '100', speso: '0', fondo }] });
    for (const fondo of [
      estraneo.id,
      estraneo.documentId,
      { connect: [{ id: estraneo.id }] },
      { connect: [{ documentId: estraneo.documentId }] },
      { set: [{ documentId: estraneo.documentId }] },
    ]) {
      const salvata = await ufficio.chiama('PUT', percorso('annualita', `/${documentId}`), voci(fondo));
      const creata = await ufficio.chiama('POST', percorso('annualita'), {
        ...(await propri.dati('annualita')),
        ...voci(fondo),
      });
      expect({ fondo, salvata: salvata.stato, creata: creata.stato }).toEqual({ fondo, salvata: 400, creata: 400 });
    }
    const buona = await ufficio.chiama(
      'PUT',
      percorso('annualita', `/${documentId}`),
      voci({ connect: [{ documentId: proprio.documentId }] }),
    );
    expect(buona).toMatchObject({ stato: 200 });
  });

  it('does not show what a block of another distretto is connected to, nor offer its entries', async () => {
    const fondo = await altri.voce('fondo');
    const { documentId } = await cms.strapi.documents(uid('annualita')).create({
      data: { ...(await altri.dati('annualita')), vociDiSpesa: [{ previsto: '1', fondo: fondo.documentId }] } as never,
    });
    const salvata = await cms.strapi.db
      .query(uid('annualita'))
      .findOne({ where: { documentId }, populate: { vociDiSpesa: true } });
    const modello = 'piano-di-zona.voce-di-spesa';
    for (const indirizzo of [
      `${CM}/relations/${modello}/${salvata.vociDiSpesa[0].id}/fondo`,
      `${CM}/relations/${modello}/fondo?pageSize=100`,
    ]) {
      const { corpo } = await ufficio.chiama('GET', indirizzo);
      expect(JSON.stringify(corpo)).not.toContain(fondo.documentId);
      expect(JSON.stringify(corpo)).not.toContain('segnobb');
    }
  });
});

describe('the home page', () => {
  it('shows nothing of another distretto', async () => {
    await altri.voce('incontro');
    for (const azione of ['update', 'publish']) {
      const { corpo } = await ufficio.chiama('GET', `${CM}/homepage/recent-documents?action=${azione}`);
      expect(JSON.stringify(corpo)).not.toContain('segnobb');
    }
  });
});

describe('who works for no distretto', () => {
  it('reads and writes nothing', async () => {
    await propri.voce('organo');
    const elenco = await nessuno.chiama('GET', percorso('organo'));
    expect(JSON.stringify(elenco.corpo)).not.toContain('segnoaa');
    const creato = await nessuno.chiama('POST', percorso('organo'), await propri.dati('organo'));
    expect(creato.stato).toBe(403);
  });
});

describe('Redazione', () => {
  const pubblica = async (chi: Utente, dati: object) => {
    const creato = await chi.chiama('POST', percorso('documento'), dati);
    const { documentId } = (creato.corpo as { data: Voce }).data;
    return { documentId, esito: await chi.chiama('POST', percorso('documento', `/${documentId}/actions/publish`), {}) };
  };
  const documento = async (tipo: string) => ({
    ...(await propri.dati('documento')),
    tipo,
    link: 'https://www.esempio.it/documento',
    data: '2026-01-10',
  });

  it('publishes a document and not an act, nor one that turns into an act on the way', async () => {
    expect((await pubblica(redazione, await documento('materiale'))).esito).toMatchObject({ stato: 200 });
    const { documentId, esito } = await pubblica(redazione, await documento('atto'));
    expect(esito).toMatchObject({ stato: 403 });
    const materiale = await redazione.chiama('POST', percorso('documento'), await documento('materiale'));
    const { documentId: altro } = (materiale.corpo as { data: Voce }).data;
    const mutato = await redazione.chiama(
      'POST',
      percorso('documento', `/${altro}/actions/publish`),
      await documento('atto'),
    );
    expect(mutato).toMatchObject({ stato: 403 });
    const dellUfficio = await ufficio.chiama('POST', percorso('documento', `/${documentId}/actions/publish`), {});
    expect(dellUfficio).toMatchObject({ stato: 200 });
    for (const [metodo, resto] of [
      ['POST', `/${documentId}/actions/unpublish`],
      ['DELETE', `/${documentId}`],
    ] as const) {
      expect(await redazione.chiama(metodo, percorso('documento', resto), {})).toMatchObject({ stato: 403 });
    }
  });

  it('sees no messages, decides nothing and assigns nobody', async () => {
    for (const tipo of ['messaggio', 'contatto']) {
      expect(await redazione.chiama('GET', percorso(tipo))).toMatchObject({ stato: 403 });
    }
    const { documentId } = await propri.voce('adesione');
    const passi = `/piano-di-zona/richieste/adesione/${documentId}/transizioni`;
    expect(await redazione.chiama('GET', passi)).toMatchObject({ stato: 403 });
    expect(await redazione.chiama('POST', passi, { a: 'accolta' })).toMatchObject({ stato: 403 });
  });
});

describe('the assignments', () => {
  it('are read and changed by Amministrazione only', async () => {
    const mia = `/piano-di-zona/assegnazioni/${ufficio.id}`;
    for (const chi of [redazione, ufficio, nessuno]) {
      expect(await chi.chiama('GET', '/piano-di-zona/assegnazioni')).toMatchObject({ stato: 403 });
      expect(await chi.chiama('PUT', mia, { distretti: [distrettoB.documentId] })).toMatchObject({ stato: 403 });
    }
    expect(await amministrazione.chiama('GET', '/piano-di-zona/assegnazioni')).toMatchObject({ stato: 200 });
    for (const [indirizzo, corpo, stato] of [
      [mia, {}, 400],
      [mia, { distretti: 'tutti' }, 400],
      [mia, { distretti: [], altro: 1 }, 400],
      [mia, { distretti: [{ $ne: null }] }, 400],
      [mia, { distretti: ['inesistente'] }, 404],
      ['/piano-di-zona/assegnazioni/0', { distretti: [] }, 400],
      ['/piano-di-zona/assegnazioni/999999', { distretti: [] }, 404],
    ] as const) {
      expect({ corpo, esito: (await amministrazione.chiama('PUT', indirizzo, corpo)).stato }).toEqual({
        corpo,
        esito: stato,
      });
    }
    const altro = await creaUtente(cms, 'pdz-redazione', []);
    const cambio = `/piano-di-zona/assegnazioni/${altro.id}`;
    expect(await amministrazione.chiama('PUT', cambio, { distretti: [distrettoB.documentId] })).toMatchObject({
      stato: 200,
    });
    const elenco = await altro.chiama('GET', percorso('organo'));
    expect(JSON.stringify(elenco.corpo)).not.toContain('segnoaa');
  });
});
