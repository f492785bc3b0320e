import type { RispostaDizionario, RispostaIncontri, RispostaPartner, RispostaSchede } from '../../cms/contracts';
import { csv } from '../../cms/server/src/vetrina/tabelle/csv';
import type { Tabella } from '../../cms/server/src/vetrina/tabelle/tabella';
import { xlsx } from '../../cms/server/src/vetrina/tabelle/xlsx';
import { demo } from '../browser/demo';
import { apriLibreOffice, type Cella, type Righe } from './libreoffice';

const API = `${demo.url}/api/piano-di-zona/v1`;
const DISTRETTI = ['bologna', 'ravenna'];
const CATTIVI = ['=1+1', '+39 051 123', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x")', 'perché; "così"'];

let ufficio: Awaited<ReturnType<typeof apriLibreOffice>>;
beforeAll(async () => {
  ufficio = await apriLibreOffice();
});
afterAll(() => ufficio.chiudi());

const leggi = async <R>(percorso: string): Promise<R> => (await (await fetch(`${API}/${percorso}`)).json()) as R;

type Riga = Record<string, Cella | undefined>;

const perNome = ([colonne = [], ...righe]: Righe): Riga[] =>
  righe.map((riga) => Object.fromEntries(colonne.map((nome, posto) => [String(nome), riga[posto]])));

/** Opens a file of a distretto in LibreOffice; its columns are those of the dictionary. */
async function aperta(distretto: string, file: string): Promise<Riga[]> {
  const risposta = await fetch(`${API}/distretti/${distretto}/${file}`);
  expect(risposta.status).toBe(200);
  const righe = await ufficio.apri(file.replaceAll('/', '-'), Buffer.from(await risposta.arrayBuffer()));
  const { data } = await leggi<RispostaDizionario>('dizionario.json');
  const nome = /(\w+)\.\w+$/.exec(file)?.[1];
  expect(righe[0]).toEqual(data.find((voce) => voce.nome === nome)?.colonne.map((colonna) => colonna.nome));
  return perNome(righe);
}

/** An instant as a clock in Italy shows it: sheets know no time zones. */
const orologio = (istante: string) => `${istante.slice(0, 19)}Z`;

/** The same, of a cell: a sheet keeps it as a fraction of days, which is seldom a whole second. */
const secondi = (cella: Cella | undefined) =>
  cella instanceof Date ? `${new Date(Math.round(cella.getTime() / 1000) * 1000).toISOString().slice(0, 19)}Z` : cella;

describe.each(DISTRETTI)('LibreOffice opens the tables of %s', (distretto) => {
  const suo = <R>(percorso: string) => leggi<R>(`distretti/${distretto}/${percorso}`);

  it('schede.csv: every row, accents, amounts as numbers', async () => {
    const { data, meta } = await suo<RispostaSchede>('schede.json');
    expect(data.some(({ titolo, sintesi }) => /[àèéìòù]/.test(`${titolo} ${sintesi}`))).toBe(true);
    const righe = await aperta(distretto, 'schede.csv');
    const lette = righe.map(({ anno, identificativo, titolo, sintesi, previsto, speso, capofila, pagina }) => {
      return { anno, identificativo, titolo, sintesi, previsto, speso, capofila, pagina };
    });
    expect(lette).toEqual(
      data.map(({ slug, titolo, sintesi, totali, capofila, url }) => ({
        ...{ anno: meta.anno, identificativo: slug, titolo, sintesi, pagina: url },
        ...{ previsto: totali.previsto / 100, speso: totali.speso / 100, capofila: capofila?.nome ?? null },
      })),
    );
  });

  it('schede.xlsx: the same, with numbers, dates and truth values', async () => {
    const { data, meta } = await suo<RispostaSchede>('schede.json');
    const righe = await aperta(distretto, 'schede.xlsx');
    const lette = righe.map((riga) => [
      ...[riga.anno, riga.codice, riga.titolo, riga.sintesi, riga.identificativo],
      ...[riga.annullata, riga.in_continuita, riga.previsto, riga.speso, secondi(riga.aggiornato)],
    ]);
    expect(lette).toEqual(
      data.map((scheda) => [
        ...[
          meta.anno,
          scheda.codice,
          scheda.titolo,
          scheda.sintesi,
          scheda.slug,
          scheda.annullato,
          scheda.inContinuita,
        ],
        ...[scheda.totali.previsto / 100, scheda.totali.speso / 100, orologio(scheda.aggiornato)],
      ]),
    );
  });

  it('the schede of every other year, in both formats', async () => {
    const { meta } = await suo<RispostaSchede>('schede.json');
    for (const anno of meta.anni) {
      const { data } = await suo<RispostaSchede>(`programmi/${anno}/schede.json`);
      for (const formato of ['csv', 'xlsx']) {
        const righe = await aperta(distretto, `programmi/${anno}/schede.${formato}`);
        expect(righe.map((riga) => [riga.anno, riga.titolo, riga.previsto])).toEqual(
          data.map(({ titolo, totali }) => [anno, titolo, totali.previsto / 100]),
        );
      }
    }
  });

  it('incontri.csv: every meeting, when and where', async () => {
    const { data } = await suo<RispostaIncontri>('incontri.json');
    const righe = await aperta(distretto, 'incontri.csv');
    expect(righe.map(({ titolo, inizio, comune, uid, posti }) => ({ titolo, inizio, comune, uid, posti }))).toEqual(
      data.map(({ titolo, inizio, luogo, uid, iscrizioni }) => ({
        ...{ titolo, inizio, uid, comune: luogo?.comune ?? null, posti: iscrizioni?.posti ?? null },
      })),
    );
  });

  it('partner.csv: every partner', async () => {
    const { data } = await suo<RispostaPartner>('partner.json');
    const righe = await aperta(distretto, 'partner.csv');
    expect(righe.map(({ nome, email, identificativo }) => ({ nome, email, identificativo }))).toEqual(
      data.map(({ nome, email, slug }) => ({ nome, email, identificativo: slug })),
    );
  });

  it('monitoraggio.csv: amounts are numbers that add up', async () => {
    const righe = await aperta(distretto, 'monitoraggio.csv');
    const somma = (gruppo: string, anno: Cella | undefined) =>
      righe
        .filter((riga) => riga.gruppo === gruppo && riga.anno === anno)
        .reduce((totale, { previsto }) => totale + Math.round(Number(previsto) * 100), 0);
    const totali = righe.filter(({ gruppo }) => gruppo === 'totale');
    expect(totali.length).toBeGreaterThan(0);
    for (const { anno, previsto } of totali) {
      expect(typeof previsto).toBe('number');
      expect([somma('totale', anno), somma('fondo', anno)]).toEqual(Array(2).fill(Math.round(Number(previsto) * 100)));
    }
  });
});

describe('text that looks like a formula', () => {
  const tabella: Tabella<string> = {
    ...{ nome: 'prova', titolo: 'Prova', descrizione: 'Prova' },
    colonne: [{ nome: 'testo', significato: 'Un testo', tipo: 'testo', valore: (testo) => testo }],
  };
  const byte = ({ corpo }: { corpo: string | Buffer }) => Buffer.from(corpo);

  it('stays text in LibreOffice, from a workbook', async () => {
    const righe = await ufficio.apri('cattivi.xlsx', byte(await xlsx(tabella, CATTIVI)));
    expect(righe.slice(1).flat()).toEqual(CATTIVI);
  });

  it('stays text from a CSV file, with the apostrophe that keeps it so', async () => {
    const righe = await ufficio.apri('cattivi.csv', byte(csv(tabella, CATTIVI)));
    expect(righe.slice(1).flat()).toEqual(CATTIVI.map((testo) => (/^[=+\-@]/.test(testo) ? `'${testo}` : testo)));
  });
});
