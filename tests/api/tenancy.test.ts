import { avviaCms, type Cms } from './cms';
import { creaUtente, type Utente } from './utenti';
import { creaVoci, uid, type Voce, type Voci } from './voci';

/** What the Ufficio di Piano may do with each type of its own distretto, as `matrice.ts` grants it. */
const CORRENTI = [
  ...[
    'obiettivo',
    'area',
    'priorita',
    'bisogno',
    'fondo',
    'territorio',
    'scheda',
    'annualita',
    'documento',
    'galleria',
  ],
  ...['organo', 'componente', 'partecipazione', 'incontro', 'soggetto', 'indicatore', 'rilevazione', 'monitoraggio'],
  ...['piano', 'programma', 'accordo', 'avviso'],
];
const PRATICHE = ['adesione', 'contatto', 'proposta', 'informativa'];
const DEL_PROGRAMMA = ['convocazione', 'iscrizione', 'messaggio', 'testo-posta'];
const TIPI = [...CORRENTI, ...PRATICHE, ...DEL_PROGRAMMA];

const CM = '/content-manager';
const percorso = (tipo: string, resto = '') => `${CM}/collection-types/${uid(tipo)}${resto}`;

let cms: Cms;
let altri: Voci;
let propri: Voci;
let distrettoA: Voce;
let distrettoB: Voce;
let utente: Utente;
/** What is stored before anybody tries. */
let prima: unknown;

async function creaDistretto(slug: string): Promise<Voce> {
  return cms.strapi.documents('plugin::piano-di-zona.distretto').create({ data: { nome: slug, slug } as never });
}

beforeAll(async () => {
  cms = await avviaCms();
  distrettoA = await creaDistretto('segnoaa');
  distrettoB = await creaDistretto('segnobb');
  propri = creaVoci(cms, distrettoA, 'segnoaa');
  altri = creaVoci(cms, distrettoB, 'segnobb');
  utente = await creaUtente(cms, 'pdz-ufficio-di-piano', [distrettoA.documentId]);
  for (const tipo of TIPI) {
    await propri.voce(tipo);
    await altri.voce(tipo);
  }
  prima = await fotografia();
}, 180_000);
afterAll(() => cms.chiudi());

const conBozze = (tipo: string) => cms.strapi.contentType(uid(tipo)).options?.draftAndPublish === true;

/** Every row of every type, with whom it belongs to and what it is connected to: what must not change. */
async function fotografia(): Promise<unknown> {
  const righe = await Promise.all(
    TIPI.map((tipo) => cms.strapi.db.query(uid(tipo)).findMany({ populate: true, orderBy: { id: 'asc' } })),
  );
  return JSON.parse(JSON.stringify(righe));
}

/** Nothing that the answer says comes from the other distretto. */
const nonTrapela = (corpo: unknown) => expect(JSON.stringify(corpo)).not.toContain('segnobb');

async function rifiutata(metodo: string, indirizzo: string, corpo?: object): Promise<void> {
  const { stato, corpo: risposta } = await utente.chiama(metodo, indirizzo, corpo);
  if (![400, 403, 404].includes(stato)) expect({ metodo, indirizzo, corpo, stato, risposta }).toBe('refused');
  nonTrapela(risposta);
}

const relazioni = (tipo: string): [string, string][] =>
  Object.entries(cms.strapi.contentType(uid(tipo)).attributes).flatMap(([nome, attributo]) => {
    const { type, target } = attributo as { type: string; target?: string };
    const altro = target?.startsWith('plugin::piano-di-zona.') ? target.split('.')[1] : undefined;
    if (altro && !('distretto' in cms.strapi.contentType(uid(altro)).attributes)) return [];
    return type === 'relation' && altro && !['distretto', 'localizations'].includes(nome)
      ? [[nome, altro] as [string, string]]
      : [];
  });

describe.each(TIPI)('%s of another distretto', (tipo) => {
  afterAll(async () => {
    expect(await fotografia()).toEqual(prima);
  });

  it('is not listed, searched or filtered', async () => {
    const { documentId } = await altri.voce(tipo);
    const domande = [
      '?pageSize=100',
      '?_q=segnobb',
      `?filters[$and][0][documentId][$eq]=${documentId}`,
      '?filters[$and][0][distretto][slug][$eq]=segnobb',
      `?filters[$or][0][distretto][documentId][$eq]=${distrettoB.documentId}&filters[$or][1][id][$gt]=0`,
      '?status=published',
    ];
    for (const domanda of domande) {
      const { stato, corpo } = await utente.chiama('GET', percorso(tipo, domanda));
      expect({ domanda, stato }).toEqual({ domanda, stato: 200 });
      nonTrapela(corpo);
      expect(JSON.stringify(corpo)).not.toContain(documentId);
    }
  });

  it('is not read, counted or checked by its id', async () => {
    const { documentId } = await altri.voce(tipo);
    await rifiutata('GET', percorso(tipo, `/${documentId}`));
    await rifiutata('GET', percorso(tipo, `/${documentId}/actions/countDraftRelations`));
    const controllo = await utente.chiama('POST', percorso(tipo, '/actions/bulkFindForValidation'), {
      documentIds: [documentId],
    });
    nonTrapela(controllo.corpo);
    const conto = await utente.chiama(
      'GET',
      percorso(tipo, `/actions/countManyEntriesDraftRelations?documentIds[]=${documentId}`),
    );
    nonTrapela(conto.corpo);
  });

  it('is not made, changed, released, copied or deleted', async () => {
    const { documentId } = await altri.voce(tipo);
    const dati = await altri.dati(tipo);
    for (const distretto of [
      distrettoB.documentId,
      { connect: [{ id: distrettoB.id }] },
      { set: [{ documentId: distrettoB.documentId }] },
    ]) {
      await rifiutata('POST', percorso(tipo), { ...dati, distretto });
    }
    await rifiutata('PUT', percorso(tipo, `/${documentId}`), { ...dati, distretto: distrettoA.documentId });
    await rifiutata('DELETE', percorso(tipo, `/${documentId}`));
    await rifiutata('POST', percorso(tipo, `/clone/${documentId}`), await propri.dati(tipo));
    await rifiutata('POST', percorso(tipo, `/auto-clone/${documentId}`), {});
    await rifiutata('POST', percorso(tipo, '/actions/bulkDelete'), { documentIds: [documentId] });
    if (!conBozze(tipo)) return;
    await rifiutata('POST', percorso(tipo, '/actions/publish'), dati);
    for (const azione of ['publish', 'unpublish', 'discard']) {
      await rifiutata('POST', percorso(tipo, `/${documentId}/actions/${azione}`), {});
    }
    const { documentId: mia } = await propri.voce(tipo);
    await rifiutata('POST', percorso(tipo, '/actions/bulkPublish'), { documentIds: [mia, documentId] });
    await rifiutata('POST', percorso(tipo, '/actions/bulkDelete'), { documentIds: [mia, documentId] });
  });

  it('is not reached by moving an own entry there', async () => {
    const { documentId } = await propri.voce(tipo);
    for (const distretto of [distrettoB.documentId, distrettoB.id, { connect: [{ id: distrettoB.id }] }]) {
      await rifiutata('PUT', percorso(tipo, `/${documentId}`), { distretto });
    }
  });

  it('is not a relation of an own entry, nor shown as one', async () => {
    const { documentId } = await propri.voce(tipo);
    const altra = await altri.voce(tipo);
    for (const [nome, bersaglio] of relazioni(tipo)) {
      const estranea = await altri.voce(bersaglio);
      const candidate = await utente.chiama('GET', `${CM}/relations/${uid(tipo)}/${nome}?pageSize=100`);
      nonTrapela(candidate.corpo);
      expect(JSON.stringify(candidate.corpo)).not.toContain(estranea.documentId);
      await rifiutata('GET', `${CM}/relations/${uid(tipo)}/${altra.documentId}/${nome}`);
    }
    if (['messaggio', 'testo-posta'].includes(tipo)) return;
    const modificabili = relazioni(tipo).filter(([nome]) => tipo !== 'adesione' || nome !== 'soggetto');
    for (const [nome, bersaglio] of modificabili) {
      const { id, documentId: estranea } = await altri.voce(bersaglio);
      for (const valore of [
        { connect: [{ documentId: estranea }] },
        { connect: [{ id }] },
        { set: [{ documentId: estranea }] },
        [id],
      ]) {
        await rifiutata('PUT', percorso(tipo, `/${documentId}`), { [nome]: valore });
      }
    }
  });
});

describe.each(TIPI)('%s of the own distretto', (tipo) => {
  it('is listed and read', async () => {
    const { documentId } = await propri.voce(tipo);
    const elenco = await utente.chiama('GET', percorso(tipo, '?pageSize=100'));
    expect(JSON.stringify(elenco.corpo)).toContain(documentId);
    expect(await utente.chiama('GET', percorso(tipo, `/${documentId}`))).toMatchObject({
      stato: 200,
      corpo: { data: { documentId } },
    });
  });

  if (DEL_PROGRAMMA.includes(tipo)) return;

  it('is made, changed, released and deleted', async () => {
    const creata = await utente.chiama('POST', percorso(tipo), await propri.dati(tipo));
    expect(creata).toMatchObject({ stato: 201 });
    const { documentId } = (creata.corpo as { data: Voce }).data;
    expect(await utente.chiama('PUT', percorso(tipo, `/${documentId}`), await propri.dati(tipo))).toMatchObject({
      stato: 200,
    });
    if (PRATICHE.includes(tipo)) {
      expect(await utente.chiama('DELETE', percorso(tipo, `/${documentId}`))).toMatchObject({ stato: 403 });
      return;
    }
    expect(await utente.chiama('DELETE', percorso(tipo, `/${documentId}`))).toMatchObject({ stato: 200 });
  });
});

describe('what staff see of requests and correspondence', () => {
  const RISERVATI = ['adesione', 'contatto', 'proposta', 'iscrizione', 'convocazione', 'messaggio'];
  const registro = () => cms.strapi.db.query('plugin::piano-di-zona.modifica');
  const LETTE = { azione: { $in: ['legge', 'elenca'] } };
  const lette = async (opera: () => Promise<unknown>) => {
    await registro().deleteMany({ where: LETTE });
    await opera();
    return registro().findMany({ where: LETTE, orderBy: { id: 'asc' } });
  };

  it.each(RISERVATI)('is in the log: who, when, which %s, and not what it says', async (tipo) => {
    const { documentId } = await propri.voce(tipo);
    const righe = await lette(() => utente.chiama('GET', percorso(tipo, `/${documentId}`)));
    expect(righe).toMatchObject([
      {
        utente: utente.id,
        azione: 'legge',
        tipo,
        documento: documentId,
        distretto: 'segnoaa',
        prima: null,
        dopo: null,
      },
    ]);
    expect(Date.parse(righe[0].quando)).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is one row for a list, with how it was searched and not what for', async () => {
    await propri.crea('contatto');
    const righe = await lette(() =>
      utente.chiama('GET', percorso('contatto', '?_q=rossi&filters[$and][0][email][$contains]=bianchi')),
    );
    expect(righe).toMatchObject([{ utente: utente.id, azione: 'elenca', tipo: 'contatto', documento: null }]);
    expect(righe[0].dopo.filtro).toEqual(expect.arrayContaining(['email.$contains', 'parole']));
    expect(JSON.stringify(righe)).not.toMatch(/rossi|bianchi|esempio\.it/);
    const [tutti] = await lette(() => utente.chiama('GET', percorso('contatto', '?pageSize=100')));
    expect(tutti.dopo.quante).toBeGreaterThan(1);
  });

  it('counts the panel of decisions, and neither what is refused nor what holds nobody’s data', async () => {
    const [mia, altra] = [await propri.voce('contatto'), await altri.voce('contatto')];
    const transizioni = ({ documentId }: Voce) => `/piano-di-zona/richieste/contatto/${documentId}/transizioni`;
    expect(await lette(() => utente.chiama('GET', transizioni(mia)))).toMatchObject([{ documento: mia.documentId }]);
    expect(
      await lette(async () => {
        await rifiutata('GET', transizioni(altra));
        await rifiutata('GET', percorso('contatto', `/${altra.documentId}`));
        await utente.chiama('GET', percorso('scheda'));
        await utente.chiama('GET', percorso('incontro', `/${(await propri.voce('incontro')).documentId}`));
        await cms.strapi.documents(uid('contatto')).findMany({});
      }),
    ).toEqual([]);
  });

  it('is forgotten after a year, and what was changed is not', async () => {
    await registro().deleteMany({ where: LETTE });
    const [vecchia, recente] = [366, 300].map((giorni) => new Date(Date.now() - giorni * 86_400_000));
    for (const azione of ['legge', 'elenca', 'modifica'])
      for (const quando of [vecchia, recente]) await registro().create({ data: { azione, quando, tipo: 'prova' } });
    await cms.strapi.plugin('piano-di-zona').service('conservazione').giro();
    const rimaste = await registro().findMany({ where: { tipo: 'prova' }, orderBy: { id: 'asc' } });
    expect(rimaste.map(({ azione }) => azione)).toEqual(['legge', 'elenca', 'modifica', 'modifica']);
  });
});
