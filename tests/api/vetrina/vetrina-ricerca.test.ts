import { rispostaErrore, rispostaRicerca, type RispostaRicerca } from '../../../cms/contracts';
import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { BOZZA, createPenna, fra, PRIVATO, scriviPiano, testoRicco, type PianoDiProva } from './piano-di-prova';

declare const DATABASE: 'sqlite' | 'postgres';

const RICERCA = '/api/piano-di-zona/v1/ricerca';

/** Titles, summaries and texts of the schede that searches are tried on. */
const SCHEDE = [
  { slug: 'poverta', titolo: 'Contrasto alla povertà', sintesi: 'Reddito e sostegno.', testo: 'FNPS e fondi europei.' },
  { slug: 'persone-povere', titolo: 'Persone povere e senza dimora', sintesi: 'Accoglienza.', testo: 'Mense.' },
  { slug: 'inclusione', titolo: 'L’inclusione di tutti', sintesi: 'Contro ogni povertà.', testo: 'La città accoglie.' },
  { slug: 'anziano-solo', titolo: 'L’anziano solo', sintesi: 'Visite.', testo: 'L. 328/2000, SCHEDA 12.' },
  { slug: 'donne-anziane', titolo: 'Donne anziane', sintesi: 'Gruppi.', testo: 'Perché nessuna resti sola.' },
  { slug: 'famiglie', titolo: 'Centro per le famiglie', sintesi: 'Sportello.', testo: 'Anche chi vive in povertà.' },
  { slug: 'disabili', titolo: 'Laboratori per persone disabili', sintesi: 'Attività.', testo: 'Disabilità adulta.' },
];

let cms: Cms;
let piano: PianoDiProva;

const grezza = (domanda: string, opzioni: RequestInit = {}) => fetch(`${cms.url}${RICERCA}?${domanda}`, opzioni);

async function cerca(q: string, altro: Record<string, string> = {}): Promise<RispostaRicerca> {
  const risposta = await grezza(new URLSearchParams({ q, ...altro }).toString());
  return rispostaRicerca.parse(await risposta.json());
}

const titoli = ({ data }: RispostaRicerca) => data.map(({ titolo }) => titolo);
const trovate = async (q: string) => (await cerca(q, { tipo: 'scheda' })).data.map(({ slug }) => slug);

async function scriviSchede(): Promise<void> {
  const { penna, distretto } = piano;
  const suo = { distretto: distretto.id };
  const [area] = await cms.strapi.db.query('plugin::piano-di-zona.area').findMany({ where: { slug: 'anziani' } });
  const [programma] = await cms.strapi.db.query('plugin::piano-di-zona.programma').findMany({ where: { anno: 2025 } });
  const [delPiano] = await cms.strapi.db.query('plugin::piano-di-zona.piano').findMany({ where: { corrente: true } });
  for (const [posto, { slug, titolo, sintesi, testo }] of SCHEDE.entries()) {
    const scheda = await penna.crea('scheda', {
      titolo,
      slug,
      codice: `7.${posto + 1}`,
      tipologia: 'iniziativa',
      piano: delPiano.id,
      aree: slug.includes('anzian') ? [area.id] : [],
      ...suo,
    });
    const annualita = { scheda: scheda.id, programma: programma.id, sintesi, descrizione: testoRicco(testo), ...suo };
    await penna.pubblica('annualita', annualita);
  }
}

beforeAll(async () => {
  cms = await avviaCms();
  piano = await scriviPiano(cms.strapi);
  await scriviSchede();
  await finche(
    () => trovate('adulta'),
    ({ length }) => length === 1,
  );
});
afterAll(() => cms.chiudi());

describe('what a reader finds', () => {
  it.each([
    ['poverta', ['poverta', 'persone-povere', 'inclusione', 'famiglie']],
    ['Povertà', ['poverta', 'persone-povere', 'inclusione', 'famiglie']],
    ['POVERO', ['poverta', 'persone-povere', 'inclusione', 'famiglie']],
    ['povere', ['persone-povere', 'poverta', 'inclusione', 'famiglie']],
    ['pover', ['poverta', 'persone-povere', 'inclusione', 'famiglie']],
    ['anziano', ['anziano-solo', 'donne-anziane', 'assistenza-a-casa']],
    ['anziane', ['donne-anziane', 'anziano-solo', 'assistenza-a-casa']],
    ['citta', ['inclusione']],
    ['perché', ['donne-anziane']],
    ['l’inclusione', ['inclusione']],
    ["dell'inclusione", ['inclusione']],
    ['disabilita', ['disabili']],
    ['disabile adulto', ['disabili']],
    ['laboratorio', ['disabili']],
    ['fnps', ['poverta']],
    ['scheda 12', ['anziano-solo']],
    ['328/2000', ['anziano-solo']],
    ['legge', []],
    ['7.3', ['inclusione']],
    ['donne anziani', ['donne-anziane']],
    ['sportello povertà', ['famiglie']],
    ['inesistente', []],
  ])('%s: %p', async (q, attese) => {
    const slug = await trovate(q);
    expect(slug.toSorted()).toEqual(attese.toSorted());
    expect(slug[0]).toBe(attese[0]);
  });

  it('comes in the order of title, summary, text', async () => {
    const slug = (await trovate('povertà')).filter((voce) => voce !== 'persone-povere');
    expect(slug).toEqual(['poverta', 'inclusione', 'famiglie']);
  });

  it('is a meeting, a document, a partner too, with its page, its day and the marked words', async () => {
    const { data } = await cerca('laboratorio autunno');
    expect(data[0]).toMatchObject({
      tipo: 'incontro',
      titolo: 'Laboratorio d’autunno',
      data: '2026-10-25',
      url: `http://localhost:${new URL(cms.url).port}/pdz/prova/incontri/laboratorio`,
      distretto: { slug: 'prova', nome: 'Distretto prova' },
    });
    expect(titoli(await cerca('delibera', { tipo: 'documento' }))[0]).toBe('Delibera');
    expect(titoli(await cerca('alba'))[0]).toBe('Cooperativa Alba');
    const [scheda] = (await cerca('dimora mense')).data;
    expect(scheda?.estratto.filter(({ segnato }) => segnato).map(({ testo }) => testo)).toEqual(['Mense']);
  });

  it('holds as plain text what looks like HTML', async () => {
    const [voce] = (await cerca('alert cura')).data;
    expect(voce?.slug).toBe('assistenza-a-casa');
    expect(voce?.estratto.map(({ testo }) => testo).join('')).toContain('<script>alert(1)</script> Servizio & cura');
  });

  it('is narrowed by distretto, type and area, and counted', async () => {
    const tutte = await cerca('anziani');
    expect(tutte.meta.faccette.tipo.map(({ valore }) => valore)).toEqual(
      expect.arrayContaining(['scheda', 'incontro', 'partner']),
    );
    expect(tutte.meta.faccette.area).toEqual([]);
    expect(tutte.meta.faccette.distretto).toEqual([
      { valore: 'prova', nome: 'Distretto prova', quanti: tutte.meta.totale },
    ]);
    const sue = await cerca('anziani', { distretto: 'prova' });
    expect(sue.meta.totale).toBe(tutte.meta.totale);
    expect(sue.meta.faccette.area).toEqual([{ valore: 'anziani', nome: 'Anziani', quanti: 4 }]);
    const area = await cerca('anziani', { distretto: 'prova', area: 'anziani', tipo: 'scheda' });
    expect(area.data.map(({ slug }) => slug).toSorted()).toEqual([
      'anziano-solo',
      'assistenza-a-casa',
      'donne-anziane',
    ]);
    expect((await cerca('anziani', { distretto: 'altrove' })).data).toEqual([]);
  });
});

describe('what must not be found', () => {
  it.each([BOZZA, PRIVATO, 'BOZZA', 'PRIVATO', 'nascosto', 'scaduto', '7f31', 'c94e'])('%s', async (q) => {
    expect((await cerca(q)).data).toEqual([]);
  });
});

describe('a query that means no good', () => {
  it.each([
    '"',
    "'",
    'povertà"',
    'povertà AND',
    'NEAR(povertà casa, 3)',
    'povertà*',
    '*povertà',
    'titolo:povertà',
    '^povertà',
    '-povertà',
    'povertà OR 1=1 --',
    "povertà'; DROP TABLE pdz_ricerca_voci; --",
    'povertà & ! ( | <->',
    'povertà:*',
    '🙂 povertà',
    'povertà\u0000',
    '\ud800povertà',
    '{a}+"b"',
    '日本語 العربية ßøł',
    '%_\\',
    'a'.repeat(200),
    'è '.repeat(100),
  ])('%p is harmless', async (q) => {
    const risposta = await grezza(new URLSearchParams({ q }).toString());
    const testo = await risposta.text();
    if (risposta.status === 400) rispostaErrore.parse(JSON.parse(testo));
    else
      expect({ stato: risposta.status, ...rispostaRicerca.parse(JSON.parse(testo)).meta }).toMatchObject({
        stato: 200,
      });
    expect(await trovate('fnps')).toEqual(['poverta']);
  });

  it.each([
    ['', 'q'],
    ['q=', 'q'],
    ['q=%20%22', 'q'],
    ['q=%F0%9F%99%82', 'q'],
    [`q=${'a'.repeat(201)}`, 'q'],
    ['q=casa&tipo=persona', 'tipo'],
    ['q=casa&pagina=0', 'pagina'],
    ['q=casa&pagina=26', 'pagina'],
    ['q=casa&pagina=due', 'pagina'],
    ['q=casa&distretto=../x', 'distretto'],
    ['q=casa&area=anziani', 'area'],
  ])('%p is refused for its %s', async (domanda, campo) => {
    const risposta = await grezza(domanda);
    expect(risposta.status).toBe(400);
    const { details } = rispostaErrore.parse(await risposta.json()).error;
    expect(details.errors?.map(({ path }) => path)).toEqual([[campo]]);
    expect(details.errors?.[0]?.message).toMatch(/^(?:scrivi|accorcia|scegli|usa|le aree)/);
  });
});

describe('the address', () => {
  it('is public, short-lived, for every origin, without cookies', async () => {
    const risposta = await grezza('q=casa', { headers: { Cookie: 'x=1', Origin: 'https://comune.example.it' } });
    expect(Object.fromEntries(risposta.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=60',
      'access-control-allow-origin': '*',
    });
    expect(risposta.headers.get('set-cookie')).toBeNull();
  });

  it('answers HEAD without a body, and refuses to be written to', async () => {
    const testa = await grezza('q=casa', { method: 'HEAD' });
    expect({ stato: testa.status, corpo: await testa.text() }).toEqual({ stato: 200, corpo: '' });
    const scritta = await grezza('q=casa', { method: 'POST' });
    expect({ stato: scritta.status, allow: scritta.headers.get('allow') }).toEqual({
      stato: 405,
      allow: 'GET, HEAD, OPTIONS',
    });
  });
});

describe('the index follows the content', () => {
  it('finds what is published, and no longer what is withdrawn', async () => {
    const { penna, distretto } = piano;
    const suo = { distretto: distretto.id };
    const dati = { titolo: 'Assemblea zafferano', slug: 'zafferano', inizio: fra(3), accesso: 'aperto', ...suo };
    const incontro = await penna.pubblica('incontro', dati);
    await finche(
      async () => titoli(await cerca('zafferano')),
      ([titolo]) => titolo === 'Assemblea zafferano',
    );
    await penna.cambia('incontro', incontro.documentId, { titolo: 'Assemblea cannella' });
    await finche(
      async () => titoli(await cerca('cannella')),
      ([titolo]) => titolo === 'Assemblea cannella',
    );
    expect((await cerca('zafferano', { tipo: 'incontro' })).data.map(({ titolo }) => titolo)).not.toContain(
      'Assemblea zafferano',
    );
    await penna.ritira('incontro', incontro.documentId);
    await finche(
      async () => titoli(await cerca('cannella')),
      ({ length }) => length === 0,
    );
  });

  it('turns pages, and stops counting in time', async () => {
    const penna = createPenna(cms.strapi);
    const suo = { distretto: piano.distretto.id };
    for (let numero = 0; numero < 45; numero += 1) {
      await penna.crea('soggetto', {
        nome: `Circolo rosmarino ${numero}`,
        slug: `rosmarino-${numero}`,
        natura: 'gruppo_informale',
        ...suo,
      });
    }
    const prima = await finche(
      () => cerca('rosmarino'),
      ({ meta }) => meta.totale === 45,
    );
    const pagine = [prima, await cerca('rosmarino', { pagina: '2' }), await cerca('rosmarino', { pagina: '3' })];
    expect(pagine.map(({ data }) => data.length)).toEqual([20, 20, 5]);
    expect(new Set(pagine.flatMap(({ data }) => data.map(({ slug }) => slug))).size).toBe(45);
    expect(prima.meta).toMatchObject({ pagina: 1, pagine: 3, parziale: false });
    expect((await cerca('rosmarino', { pagina: '25' })).data).toEqual([]);
  });

  it('can be written again from the beginning', async () => {
    const prima = await cerca('povertà');
    await cms.strapi
      .plugin('piano-di-zona')
      .service<{ completa(daCapo: boolean): Promise<void> }>('ricerca')
      .completa(true);
    expect(await cerca('povertà')).toEqual(prima);
  });
});

describe('the page', () => {
  const pagina = async (domanda: string) => {
    const risposta = await fetch(`${cms.url}/pdz/prova/ricerca${domanda}`);
    return { stato: risposta.status, intestazioni: risposta.headers, testo: await risposta.text() };
  };

  it('is a form that works without script, and stays out of search engines', async () => {
    const { stato, testo, intestazioni } = await pagina('');
    expect(stato).toBe(200);
    expect(intestazioni.get('content-security-policy')).toContain("default-src 'none'");
    expect(testo).toContain('<meta name="robots" content="noindex" />');
    expect(testo).toContain('action="/pdz/prova/ricerca" method="get"');
    expect(testo).not.toContain('<script');
    expect(testo).not.toContain('Risultati');
  });

  it('shows what is found, the words marked, with links to narrow it and to turn the page', async () => {
    const { testo } = await pagina('?q=rosmarino');
    expect(testo).toContain('45 risultati per «rosmarino».');
    expect(testo).toContain('href="/pdz/prova/ricerca?q=rosmarino&amp;pagina=2"');
    expect(testo).toContain('href="/pdz/prova/ricerca?q=rosmarino&amp;tipo=partner"');
    const ultima = await pagina('?q=rosmarino&pagina=3&tipo=partner');
    expect(ultima.testo).toContain('Pagina 3 di 3');
    expect(ultima.testo).toContain('<ol class="elenco" start="41">');
    expect((await pagina('?q=dimora+mense')).testo).toContain('<mark>Mense</mark>');
    expect((await pagina('?q=inesistente')).testo).toContain('Nessun risultato');
  });

  it('escapes what was typed and what was written', async () => {
    const { testo } = await pagina(`?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(testo).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(testo).toContain(
      '&lt;<mark>script</mark>&gt;<mark>alert</mark>(<mark>1</mark>)&lt;/<mark>script</mark>&gt;',
    );
    expect(testo).not.toContain('<script');
  });

  it('says what is wrong beside the field', async () => {
    const { stato, testo } = await pagina('?q=%22');
    expect(stato).toBe(400);
    expect(testo).toContain('Scrivi almeno una lettera o una cifra.');
    expect(testo).toContain('aria-describedby="errore"');
  });

  it('is of a distretto that exists', async () => {
    expect((await fetch(`${cms.url}/pdz/altrove/ricerca?q=casa`)).status).toBe(404);
  });
});

describe('more than anybody reads', () => {
  it('is cut, and said to be', async () => {
    const penna = createPenna(cms.strapi);
    const suo = { distretto: piano.distretto.id, natura: 'gruppo_informale' };
    for (let numero = 45; numero < 505; numero += 1) {
      await penna.crea('soggetto', { nome: `Circolo rosmarino ${numero}`, slug: `rosmarino-${numero}`, ...suo });
      // The server closes connections that nobody uses for a while.
      if (numero % 50 === 0) await cerca('rosmarino');
    }
    const { meta } = await finche(
      () => cerca('rosmarino'),
      ({ meta: { parziale } }) => parziale,
    );
    expect(meta).toMatchObject({ totale: 500, pagine: 25 });
    const pagina = await fetch(`${cms.url}/pdz/prova/ricerca?q=rosmarino&pagina=25`);
    const testo = await pagina.text();
    expect(testo).toContain('Più di 500 risultati per «rosmarino»: aggiungi una parola');
    expect(testo).toContain('Pagina 25 di 25');
    expect(testo).not.toContain('Pagina successiva');
  });
});

describe('after a restart on the same database', () => {
  it('the index is there, also where Strapi compares its schema again', async () => {
    const prima = await cerca('povertà');
    await cms.strapi.db.connection('strapi_database_schema').update({ hash: 'un altro' });
    await cms.riavvia();
    const dopo = await cerca('povertà');
    expect(dopo.data.map(({ slug }) => slug)).toEqual(prima.data.map(({ slug }) => slug));
  });

  (DATABASE === 'postgres' ? it : it.skip)('an index in one piece is made again in slices', async () => {
    const prima = await cerca('povertà');
    const banca = cms.strapi.db.connection;
    await banca.raw('DROP TABLE pdz_ricerca_voci');
    await banca.raw('CREATE TABLE pdz_ricerca_voci (id bigint PRIMARY KEY)');
    await cms.riavvia();
    const dopo = await finche(
      () => cerca('povertà'),
      ({ data }) => data.length === prima.data.length,
    );
    expect(dopo.data.map(({ slug }) => slug)).toEqual(prima.data.map(({ slug }) => slug));
  });
});
