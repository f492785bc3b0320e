import type { TipoRisorsa } from '../../../cms/server/src/vetrina/risorse/tipo';
import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { scriviPiano, type PianoDiProva } from './piano-di-prova';

const SUO = '/api/piano-di-zona/v1/distretti/prova';
const GIORNO = 86_400_000;

let cms: Cms;
let piano: PianoDiProva;
/** Every resource that was made, in order: `incontri/uno.json`. */
const fatte: string[] = [];

const catalogo = () => cms.strapi.plugin('piano-di-zona').service('catalogo');
const leggi = async (nome: string) => (await fetch(`${cms.url}${SUO}/${nome}`)).text();
const slug = async (lista: string): Promise<string[]> =>
  (JSON.parse(await leggi(`${lista}.json`)) as { data: { slug: string }[] }).data.map((voce) => voce.slug);

beforeAll(async () => {
  cms = await avviaCms();
  piano = await scriviPiano(cms.strapi);
  for (const tipo of catalogo().tipi as TipoRisorsa[]) {
    const vero = tipo.costruisci.bind(tipo);
    jest.spyOn(tipo, 'costruisci').mockImplementation((fonti, parametri) => {
      const percorso = tipo.modello.replace(/:(\w+)\*?/g, (_tutto, nome: string) => parametri[nome] ?? '');
      fatte.push(percorso.replace(`${SUO}/`, ''));
      return vero(fonti, parametri);
    });
  }
});
afterAll(() => cms.chiudi());

/** Reads everything once, and tells what is made again because of `fai`. */
async function rifatte(fai: () => Promise<unknown>, visibile: () => Promise<boolean>): Promise<string[]> {
  for (const lista of ['schede', 'incontri', 'organi'])
    for (const voce of await slug(lista)) await leggi(`${lista}/${voce}.json`);
  for (const nome of ['partner.json', 'documenti.json', 'piano.json', 'incontri.ics']) await leggi(nome);
  await fetch(`${cms.url}/api/piano-di-zona/v1/distretti.json`);
  await catalogo().magazzino.rinnova();
  fatte.length = 0;
  await fai();
  await finche(visibile, Boolean);
  await catalogo().magazzino.rinnova();
  return [...new Set(fatte)].sort();
}

describe('a change makes again only what it went into', () => {
  it('a scheda: the lists with it and its own', async () => {
    const [sua = ''] = await slug('schede');
    const nomi = await rifatte(
      () => piano.penna.cambia('annualita', piano.annualita.documentId, { sintesi: 'Una sintesi nuova' }),
      async () => (await leggi('schede.json')).includes('Una sintesi nuova'),
    );
    expect(nomi).toEqual(expect.arrayContaining(['schede.json', `schede/${sua}.json`]));
    expect(nomi.filter((nome) => /incontri|organi|partner|distretti.json/.test(nome))).toEqual([]);
  });

  it('a meeting: the lists with it and its own, not the other meetings', async () => {
    const altri = (await slug('incontri')).length;
    const nomi = await rifatte(
      () => piano.penna.cambia('incontro', piano.incontro.documentId, { sintesi: 'Portate una sedia' }),
      async () => (await leggi('incontri.json')).includes('Portate una sedia'),
    );
    expect(altri).toBeGreaterThan(1);
    expect(nomi).toEqual(expect.arrayContaining(['incontri.json', 'incontri.ics']));
    expect(nomi.filter((nome) => nome.startsWith('incontri/'))).toHaveLength(1);
    expect(nomi.filter((nome) => /schede|partner|distretti.json/.test(nome))).toEqual([]);
  });

  it('a document that is long to make: only when somebody asks for it', async () => {
    const [sua = ''] = await slug('schede');
    const pdf = `schede/${sua}.pdf`;
    const prima = await fetch(`${cms.url}${SUO}/${pdf}`, { method: 'HEAD' });
    const nomi = await rifatte(
      () => piano.penna.cambia('annualita', piano.annualita.documentId, { sintesi: 'Una sintesi da stampare' }),
      async () => (await leggi('schede.json')).includes('Una sintesi da stampare'),
    );
    expect(nomi).not.toContain(pdf);
    const dopo = await fetch(`${cms.url}${SUO}/${pdf}`, { method: 'HEAD' });
    expect(fatte).toContain(pdf);
    expect(dopo.headers.get('etag')).not.toBe(prima.headers.get('etag'));
  });

  it('a draft: nothing', async () => {
    const { penna, annualita } = piano;
    const nomi = await rifatte(
      () => penna.abbozza('annualita', annualita.documentId, { sintesi: 'Solo in bozza' }),
      () => Promise.resolve(true),
    );
    expect(nomi).toEqual([]);
  });

  it('a name that others show: whatever shows it', async () => {
    const nomi = await rifatte(
      () => piano.penna.cambia('organo', piano.organo.documentId, { nome: 'Tavolo della cura' }),
      async () => (await leggi('organi.json')).includes('Tavolo della cura'),
    );
    expect(nomi).toEqual(expect.arrayContaining(['organi.json', 'schede.json', 'incontri.json']));
    expect(nomi).not.toContain('../distretti.json');
  });
});

it('a save lets readers through while it lasts', async () => {
  let salvato = false;
  let turni = 0;
  const salvataggio = piano.penna
    .cambia('incontro', piano.incontro.documentId, { sintesi: 'Portate anche un tavolo' })
    .finally(() => (salvato = true));
  const conta = () => {
    turni += 1;
    if (!salvato) setImmediate(conta);
  };
  setImmediate(conta);
  await salvataggio;
  // All in one go, it would end before the second turn of the loop.
  expect(turni).toBeGreaterThan(2);
});

describe('midnight in Rome', () => {
  it('makes again what depends on today, and nothing else', async () => {
    const nomi = await rifatte(
      async () => {
        jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask'] });
        jest.setSystemTime(Date.now() + GIORNO);
        await catalogo().magazzino.rinnova();
      },
      () => Promise.resolve(true),
    ).finally(() => jest.useRealTimers());
    expect(nomi).toContain('incontri.json');
    expect(nomi.filter((nome) => /schede|partner/.test(nome))).toEqual([]);
  });
});
