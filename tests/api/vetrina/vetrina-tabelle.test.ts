import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { rispostaDizionario, rispostaMonitoraggio, rispostaSchede } from '../../../cms/contracts';
import { vetrinaAggiornata } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { BOZZA, PRIVATO, scriviPiano, testoRicco, type PianoDiProva } from './piano-di-prova';

const API = '/api/piano-di-zona/v1';
const SUO = `${API}/distretti/prova`;
const CSV = ['schede', 'programmi/2025/schede', 'incontri', 'partner', 'monitoraggio'];

/** What a spreadsheet takes for a formula at the beginning of a cell, and what the writer of workbooks trips over. */
const CATTIVI = ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '\t=1+1', '＝1+1', 'constructor', 'a;b "c"', '<b>&'];
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

let cms: Cms;
beforeAll(async () => {
  cms = await avviaCms();
  await semina(await scriviPiano(cms.strapi));
  await vetrinaAggiornata(cms.strapi);
});
afterAll(() => cms.chiudi());

/** Schede and partners named so. Straight into the database: what staff write never begins with a tab. */
async function semina({ penna, distretto }: PianoDiProva): Promise<void> {
  const { db } = cms.strapi;
  const [programma] = await db
    .query('plugin::piano-di-zona.programma')
    .findMany({ where: { anno: 2025 }, populate: ['piano'] });
  const suo = { distretto: distretto.id };
  for (const [posto, testo] of CATTIVI.entries()) {
    const slug = `cattiva-${posto}`;
    const tipologia = 'iniziativa';
    const scheda = await penna.crea('scheda', {
      titolo: slug,
      slug,
      tipologia,
      ordine: 9,
      piano: programma.piano.id,
      ...suo,
    });
    await penna.pubblica('annualita', {
      scheda: scheda.id,
      programma: programma.id,
      sintesi: 'Prova',
      descrizione: testoRicco('Prova.'),
      ...suo,
    });
    await penna.crea('soggetto', { nome: slug, slug, natura: 'gruppo_informale', ...suo });
    const scrivi = (tipo: string, colonne: object) =>
      db
        .connection(db.metadata.get(`plugin::piano-di-zona.${tipo}`).tableName)
        .where({ slug })
        .update(colonne);
    await scrivi('scheda', { titolo: testo });
    await scrivi('soggetto', { nome: testo });
  }
}

const chiedi = (percorso: string) => fetch(`${cms.url}${percorso}`);

type Riga = Record<string, string>;

async function tabella(percorso: string): Promise<{ testo: string; colonne: string[]; righe: Riga[] }> {
  const risposta = await chiedi(percorso);
  expect(risposta.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const testo = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await risposta.arrayBuffer());
  const [colonne = [], ...righe] = parse(testo, { bom: true, delimiter: ';', relax_quotes: false });
  return {
    testo,
    colonne,
    righe: righe.map((riga) => Object.fromEntries(riga.map((cella, posto) => [colonne[posto] ?? '', cella]))),
  };
}

async function json(percorso: string): Promise<unknown> {
  return (await chiedi(percorso)).json();
}

const dizionario = async () => rispostaDizionario.parse(await json(`${API}/dizionario.json`)).data;

const foglio = async (percorso: string) => {
  const risposta = await chiedi(percorso);
  expect(risposta.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  const byte = Buffer.from(await risposta.arrayBuffer());
  return { byte, etag: risposta.headers.get('etag'), fogli: await readXlsxFile(byte) };
};

/** `1234,50` as the cents that it stands for. */
const centesimi = (euro = '') => Number(euro.replace(',', ''));

describe('the open tables', () => {
  it.each(CSV)(
    '%s.csv is what Excel opens in Italian, with the columns of the dictionary and nothing private',
    async (nome) => {
      const { testo, colonne, righe } = await tabella(`${SUO}/${nome}.csv`);
      expect(testo.startsWith('\ufeff')).toBe(true);
      expect(testo.endsWith('\r\n')).toBe(true);
      expect(testo).not.toMatch(new RegExp(`${BOZZA}|${PRIVATO}`, 'i'));
      expect(righe.length).toBeGreaterThan(0);
      const descritta = (await dizionario()).find((voce) => voce.nome === nome.split('/').at(-1));
      expect(colonne).toEqual(descritta?.colonne.map((colonna) => colonna.nome));
    },
  );

  it('say the same as the JSON, amounts to the cent', async () => {
    const { data } = rispostaSchede.parse(await json(`${SUO}/schede.json`));
    const { righe } = await tabella(`${SUO}/schede.csv`);
    expect(righe.find(({ identificativo }) => identificativo === 'assistenza-a-casa')).toMatchObject({
      previsto: '30000000,01',
      speso: '0,05',
      aree: 'Anziani',
      anno: '2025',
    });
    expect(
      righe.map(({ identificativo, previsto, speso }) => [identificativo, centesimi(previsto), centesimi(speso)]),
    ).toEqual(data.map(({ slug, totali }) => [slug, totali.previsto, totali.speso]));
  });

  it('add up: the groups of monitoraggio to its totals, and these to the schede', async () => {
    const { anni } = rispostaMonitoraggio.parse(await json(`${SUO}/monitoraggio.json`)).data;
    const { righe } = await tabella(`${SUO}/monitoraggio.csv`);
    const somma = (gruppo: string) =>
      righe.filter((riga) => riga.gruppo === gruppo).reduce((totale, { previsto }) => totale + centesimi(previsto), 0);
    const atteso = anni.reduce((totale, { totali }) => totale + totali.previsto, 0);
    expect([somma('totale'), somma('fondo')]).toEqual([atteso, atteso]);
    const indicatori = righe.filter(({ gruppo }) => gruppo === 'indicatore').map(({ anno, valore }) => [anno, valore]);
    expect(indicatori).toEqual([
      ['2024', '130'],
      ['2025', '-3,25'],
    ]);
  });

  it('are described in a table too', async () => {
    const { righe } = await tabella(`${API}/dizionario.csv`);
    const tutte = (await dizionario()).flatMap(({ nome, colonne }) =>
      colonne.map((colonna) => `${nome}.${colonna.nome}`),
    );
    expect(righe.map(({ tabella: di, colonna }) => `${di}.${colonna}`)).toEqual(tutte);
  });

  it.each(['programmi/2026/schede.csv', 'programmi/2026/schede.xlsx', 'programmi/x/schede.csv'])(
    '%s is a 404: there is no such public programma',
    async (percorso) => expect((await chiedi(`${SUO}/${percorso}`)).status).toBe(404),
  );
});

describe('the workbook of the schede', () => {
  it.each(['schede', 'programmi/2025/schede'])(
    '%s.xlsx has typed cells and the dictionary of its columns',
    async (nome) => {
      const { fogli } = await foglio(`${SUO}/${nome}.xlsx`);
      expect(fogli.map(({ sheet }) => sheet)).toEqual(['Schede intervento', 'Dizionario dei dati']);
      const [colonne = [], ...righe] = fogli[0]?.data ?? [];
      const riga = righe.find((celle) => celle.includes('assistenza-a-casa')) ?? [];
      const valori = Object.fromEntries(colonne.map((colonna, posto) => [String(colonna), riga[posto]]));
      expect(valori).toMatchObject({ anno: 2025, previsto: 30_000_000.01, speso: 0.05, annullata: false });
      expect(valori.aggiornato).toBeInstanceOf(Date);
      expect(fogli[1]?.data.slice(1).map(([, colonna]) => colonna)).toEqual(colonne);
    },
  );

  it('has the same bytes for the same content, whenever it is made', async () => {
    const prima = await foglio(`${SUO}/schede.xlsx`);
    const altra = await foglio(`${SUO}/programmi/2025/schede.xlsx`);
    expect(altra.byte.equals(prima.byte)).toBe(true);
    expect(altra.etag).toBe(prima.etag);
    // No entry carries the time of writing: 1 January 1980 is the first day that the format knows.
    expect(prima.byte.readUInt32LE(10)).toBe(0x0021_0000);
  });
});

describe('text that looks like a formula', () => {
  it.each(['schede.csv', 'partner.csv'])('is text in %s, and nothing of it is lost', async (file) => {
    const { righe } = await tabella(`${SUO}/${file}`);
    const letti = righe.map(({ titolo, nome }) => titolo ?? nome ?? '');
    expect(letti.filter((testo) => FORMULA.test(testo))).toEqual([]);
    expect(letti).toEqual(expect.arrayContaining(CATTIVI.map((testo) => (FORMULA.test(testo) ? `'${testo}` : testo))));
  });

  it('is text in the workbook', async () => {
    const { fogli } = await foglio(`${SUO}/schede.xlsx`);
    const titoli = fogli[0]?.data.map((riga) => String(riga[2]));
    expect(titoli).toEqual(expect.arrayContaining(CATTIVI.map((testo) => testo.trim())));
  });
});
