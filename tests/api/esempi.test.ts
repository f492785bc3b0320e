import { caricaEsempi } from '../../database/esempi/carica';
import { giornoARoma } from '../../database/esempi/calendario';
import { modulo, naturaSoggetto, valori } from '../../cms/contracts/vocabolario';
import { avviaCms, type Cms } from './cms';

const CARICO = 480_000;
const uid = (tipo: string) => `plugin::piano-di-zona.${tipo}`;

let cms: Cms;
beforeAll(async () => {
  cms = await avviaCms();
  await caricaEsempi({ strapi: cms.strapi });
}, CARICO);
afterAll(() => cms.chiudi());

interface Pubblicato {
  inizio: string;
  fine: string;
  stato: string;
  tipo: string;
  dataPrecedente: string | null;
  sequenza: number;
}

const conta = (tipo: string, where: object = {}) => cms.strapi.db.query(uid(tipo)).count({ where });
const delDistretto = (slug: string, altro: object = {}) => ({ distretto: { slug }, ...altro });
const pubblicato = { publishedAt: { $notNull: true } };

async function conteggi(): Promise<Record<string, number>> {
  const tipi = Object.values(cms.strapi.contentTypes).filter(({ plugin }) => plugin === 'piano-di-zona');
  const righe = await Promise.all(tipi.map(async (tipo) => [tipo.uid, await cms.strapi.db.query(tipo.uid).count()]));
  return { ...Object.fromEntries(righe), file: await cms.strapi.db.query('plugin::upload.file').count() };
}

describe('the sample plans', () => {
  it.each([
    ['bologna', 48, 14],
    ['ravenna', 20, 9],
    ['reno-lavino-samoggia', 20, 8],
  ])('%s has its schede in both years, bodies, meetings and partners', async (slug, schede, organi) => {
    for (const anno of [2025, 2026]) {
      const where = delDistretto(slug, { programma: { anno }, ...pubblicato });
      expect(await conta('annualita', where)).toBeGreaterThanOrEqual(schede);
    }
    expect(await conta('organo', delDistretto(slug))).toBe(organi);
    expect(await conta('incontro', delDistretto(slug, pubblicato))).toBeGreaterThanOrEqual(60);
    expect(await conta('soggetto', delDistretto(slug))).toBeGreaterThanOrEqual(40);
    expect(await conta('documento', delDistretto(slug, pubblicato))).toBeGreaterThanOrEqual(5);
    expect(await conta('informativa', delDistretto(slug))).toBe(valori(modulo).length);
  });

  it('has partners of every natura in each distretto', async () => {
    for (const slug of ['bologna', 'ravenna', 'reno-lavino-samoggia']) {
      const soggetti: { natura: string }[] = await cms.strapi.db
        .query(uid('soggetto'))
        .findMany({ where: delDistretto(slug), select: ['natura'] });
      expect([...new Set(soggetti.map(({ natura }) => natura))].sort()).toEqual(valori(naturaSoggetto).sort());
    }
  });

  it('spends from at least five funds in Bologna', async () => {
    const annualita: { vociDiSpesa: { fondo: { codice: string } }[] }[] = await cms.strapi.db
      .query(uid('annualita'))
      .findMany({ where: delDistretto('bologna', pubblicato), populate: { vociDiSpesa: { populate: ['fondo'] } } });
    const fondi = new Set(annualita.flatMap(({ vociDiSpesa }) => vociDiSpesa.map(({ fondo }) => fondo.codice)));
    expect(fondi.size).toBeGreaterThanOrEqual(5);
  });

  it('lays meetings around today, with one moved, one cancelled, one postponed and a seminar', async () => {
    for (const slug of ['bologna', 'ravenna', 'reno-lavino-samoggia']) {
      const incontri: Pubblicato[] = await cms.strapi.db
        .query(uid('incontro'))
        .findMany({ where: delDistretto(slug, pubblicato) });
      const adesso = new Date().toISOString();
      expect(incontri.filter(({ inizio }) => inizio < adesso).length).toBeGreaterThanOrEqual(15);
      expect(incontri.filter(({ inizio }) => inizio > adesso).length).toBeGreaterThanOrEqual(15);
      expect(incontri.filter(({ stato }) => stato === 'annullato')).toHaveLength(1);
      expect(incontri.filter(({ stato }) => stato === 'rinviato')).toHaveLength(1);
      expect(incontri.some(({ tipo }) => tipo === 'seminario_convegno')).toBe(true);
      const spostati = incontri.filter(({ dataPrecedente }) => dataPrecedente);
      expect(spostati).toHaveLength(1);
      expect(spostati[0]?.sequenza).toBeGreaterThan(0);
    }
  });

  it('has a meeting across each change of the clock', async () => {
    const incontri: Pubblicato[] = await cms.strapi.db
      .query(uid('incontro'))
      .findMany({ where: { distretto: { slug: 'bologna' }, ...pubblicato } });
    const oraARoma = (istante: string) =>
      Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', hour: '2-digit' }).format(new Date(istante)));
    const scarti = incontri
      .filter(({ inizio, fine }) => giornoARoma(new Date(inizio)) !== giornoARoma(new Date(fine)))
      .map(({ inizio, fine }) => {
        const trascorse = (Date.parse(fine) - Date.parse(inizio)) / 3_600_000;
        return trascorse - (24 + oraARoma(fine) - oraARoma(inizio));
      });
    expect(scarti.sort()).toEqual([-1, 1]);
  });

  it(
    'stays as it is when it is loaded again',
    async () => {
      const prima = await conteggi();
      await caricaEsempi({ strapi: cms.strapi });
      expect(await conteggi()).toEqual(prima);
    },
    CARICO,
  );
});
