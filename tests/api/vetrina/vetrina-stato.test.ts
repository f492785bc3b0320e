import path from 'node:path';
import { knex, type Knex } from 'knex';
import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { creaUtente, type Utente } from '../utenti';
import { scriviPiano, type PianoDiProva } from './piano-di-prova';

const STATO = '/piano-di-zona/vetrina/stato';
const SLUG = ['prova', 'altrove'];

interface Stato {
  aggiornata: boolean;
  arretrati: { cosa: string; perche: string; da: string }[];
}

let cms: Cms;
let piani: PianoDiProva[];
let redazione: Utente;
let nessuno: Utente;
let amministrazione: Utente;

const leggi = async (chi: Utente): Promise<Stato> => {
  const { stato, corpo } = await chi.chiama('GET', STATO);
  expect(stato).toBe(200);
  return (corpo as { data: Stato }).data;
};

beforeAll(async () => {
  cms = await avviaCms();
  piani = [await scriviPiano(cms.strapi, 'prova'), await scriviPiano(cms.strapi, 'altrove')];
  redazione = await creaUtente(cms, 'pdz-redazione', [piani[0]?.distretto.documentId ?? '']);
  nessuno = await creaUtente(cms, 'pdz-redazione', []);
  amministrazione = await creaUtente(cms, 'pdz-amministrazione', []);
});
afterAll(() => cms.chiudi());

it('says that readers see the latest', async () => {
  for (const chi of [redazione, nessuno, amministrazione]) {
    expect(await leggi(chi)).toEqual({ aggiornata: true, arretrati: [] });
  }
});

it('is for staff whose role has it', async () => {
  expect((await fetch(`${cms.url}${STATO}`)).status).toBe(401);
  const altro = await creaUtente(cms, 'strapi-editor', [piani[0]?.distretto.documentId ?? '']);
  expect(await altro.chiama('GET', STATO)).toMatchObject({ stato: 403 });
});

/** Takes a table away while `prova` runs, and waits until the failures are over. */
async function senzaTabella(banca: Knex, tabella: string, prova: () => Promise<void>): Promise<void> {
  const registro = jest.spyOn(cms.strapi.log, 'error').mockImplementation();
  await banca.schema.renameTable(tabella, `${tabella}_via`);
  try {
    await prova();
  } finally {
    await banca.schema.renameTable(`${tabella}_via`, tabella);
    await finche(
      () => leggi(amministrazione),
      ({ aggiornata }) => aggiornata,
    );
    registro.mockRestore();
  }
}

/** Makes a type unreadable while `prova` runs. */
const senza = (tipo: string, prova: () => Promise<void>): Promise<void> =>
  senzaTabella(cms.strapi.db.connection, cms.strapi.db.metadata.get(`plugin::piano-di-zona.${tipo}`).tableName, prova);

it('names to each what readers see as it was, of the own distretti and no others', async () => {
  for (const slug of SLUG) await fetch(`${cms.url}/pdz/${slug}/partner`);
  await senza('soggetto', async () => {
    for (const slug of SLUG) {
      await cms.strapi.plugin('piano-di-zona').service('revisioni').alza(slug, 'soggetto');
    }
    const tutto = await finche(
      () => leggi(amministrazione),
      ({ arretrati }) => arretrati.length === 2,
    );
    const voce = (slug: string) => ({
      cosa: `Tutto ciò che è pubblico di Distretto ${slug}`,
      perche: expect.stringMatching(/^La banca dati non risponde/),
      da: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect(tutto).toEqual({ aggiornata: false, arretrati: expect.arrayContaining(SLUG.map(voce)) });
    expect(await leggi(redazione)).toEqual({ aggiornata: false, arretrati: [voce('prova')] });
    expect(await leggi(nessuno)).toEqual({ aggiornata: true, arretrati: [] });
  });
});

it('names to all what is everybody’s', async () => {
  await senza('revisione', async () => {
    for (const chi of [redazione, nessuno]) {
      const { arretrati } = await finche(
        () => leggi(chi),
        ({ aggiornata }) => !aggiornata,
      );
      expect(arretrati.map(({ cosa }) => cosa)).toEqual(['Le ultime modifiche di tutti i distretti']);
    }
  });
});

it('names to all the search index that cannot be brought up to date', async () => {
  const sua =
    cms.strapi.db.dialect.client === 'postgres'
      ? undefined
      : knex({
          client: 'better-sqlite3',
          connection: { filename: path.join(cms.cartella, 'prova-ricerca.db') },
          useNullAsDefault: true,
        });
  const trovati = async () => {
    const risposta = await fetch(`${cms.url}/api/piano-di-zona/v1/ricerca?q=ritardatario`);
    return ((await risposta.json()) as { data: unknown[] | null }).data?.length;
  };
  const salute = async () => (await (await fetch(`${cms.url}/_health`)).json()) as unknown;
  await finche(
    () => trovati(),
    (quanti) => quanti === 0,
  );
  await senzaTabella(sua ?? cms.strapi.db.connection, 'pdz_ricerca_distretti', async () => {
    await piani[0]?.penna.crea('soggetto', {
      nome: 'Circolo ritardatario',
      slug: 'circolo-ritardatario',
      natura: 'gruppo_informale',
      distretto: piani[0].distretto.id,
    });
    for (const chi of [redazione, nessuno]) {
      const { arretrati } = await finche(
        () => leggi(chi),
        ({ aggiornata }) => !aggiornata,
      );
      expect(arretrati).toEqual([
        { cosa: 'La ricerca', perche: expect.stringMatching(/^Riguarda solo chi cerca/), da: expect.any(String) },
      ]);
    }
    expect(await salute()).toEqual({ stato: 'degradato', guasti: 1, daQuando: expect.any(String) });
    expect(jest.mocked(cms.strapi.log.error).mock.calls).toEqual([
      [expect.stringMatching(/^Rebuilding the search index failed, .*(?:SQLITE_ERROR|pdz_ricerca_distretti.*exist)$/)],
    ]);
  });
  expect(await trovati()).toBe(1);
  expect(await salute()).toMatchObject({ stato: 'regolare', guasti: 0 });
  await sua?.destroy();
});

it('names a distretto whose entries cannot be found as they are, and finds those of the others', async () => {
  const incontri = cms.strapi.db.connection(cms.strapi.db.metadata.get('plugin::piano-di-zona.incontro').tableName);
  const descrivi = async (descrizione: string | null) => {
    await incontri.clone().where({ id: piani[0]?.incontro.id }).update({ descrizione });
    await cms.strapi.plugin('piano-di-zona').service('revisioni').alza('prova', 'incontro');
  };
  const registro = jest.spyOn(cms.strapi.log, 'error').mockImplementation();
  // What no editor can write: text that is not a list of blocks.
  await descrivi('{"html":"<p>Testo</p>"}');
  for (const [posto, { penna, distretto }] of piani.entries()) {
    await penna.crea('soggetto', {
      nome: `Circolo dopoguasto ${posto}`,
      slug: 'circolo-dopoguasto',
      natura: 'gruppo_informale',
      distretto: distretto.id,
    });
  }
  const trovati = async () => {
    const risposta = await fetch(`${cms.url}/api/piano-di-zona/v1/ricerca?q=dopoguasto`);
    return ((await risposta.json()) as { data: { titolo: string }[] }).data.map(({ titolo }) => titolo);
  };
  expect(
    await finche(
      () => trovati(),
      ({ length }) => length > 0,
    ),
  ).toEqual(['Circolo dopoguasto 1']);
  const { arretrati } = await leggi(redazione);
  expect(arretrati.map(({ cosa }) => cosa)).toContain('La ricerca di Distretto prova');
  expect(await leggi(nessuno)).toEqual({ aggiornata: true, arretrati: [] });

  await descrivi(null);
  await finche(
    () => leggi(amministrazione),
    ({ aggiornata }) => aggiornata,
  );
  expect((await trovati()).toSorted()).toEqual(['Circolo dopoguasto 0', 'Circolo dopoguasto 1']);
  registro.mockRestore();
});

it('tells a resource that cannot be made from what was published', async () => {
  const percorso = '/api/piano-di-zona/v1/distretti/prova/partner.json';
  const { tipi } = cms.strapi
    .plugin('piano-di-zona')
    .service<{ tipi: { modello: string; costruisci: unknown }[] }>('catalogo');
  const partner = tipi.find(({ modello }) => modello.endsWith('/partner.json'));
  if (!partner) throw new Error('no such resource');
  await fetch(`${cms.url}${percorso}`);
  const { costruisci } = partner;
  const registro = jest.spyOn(cms.strapi.log, 'error').mockImplementation();
  partner.costruisci = () => Promise.reject(new TypeError('broken'));
  await piani[0]?.penna.crea('soggetto', {
    nome: 'Circolo nuovo',
    slug: 'circolo-nuovo',
    natura: 'gruppo_informale',
    distretto: piani[0].distretto.id,
  });
  const { arretrati } = await finche(
    () => leggi(redazione),
    ({ aggiornata }) => !aggiornata,
  );
  expect(arretrati).toEqual([
    {
      cosa: `L’indirizzo ${percorso}`,
      perche: expect.stringMatching(/^Il programma non riesce/),
      da: expect.any(String),
    },
  ]);
  partner.costruisci = costruisci;
  await finche(
    () => leggi(redazione),
    ({ aggiornata }) => aggiornata,
  );
  registro.mockRestore();
});
