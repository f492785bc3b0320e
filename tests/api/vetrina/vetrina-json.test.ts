import {
  rispostaDistretti,
  rispostaDistretto,
  rispostaDocumenti,
  rispostaErrore,
  rispostaIncontri,
  rispostaIncontro,
  rispostaMonitoraggio,
  rispostaOrgani,
  rispostaOrgano,
  rispostaPartner,
  rispostaPiani,
  rispostaPiano,
  rispostaScheda,
  rispostaSchede,
} from '../../../cms/contracts';
import { avviaCms, type Cms } from '../cms';
import { BOZZA, PRIVATO, scriviPiano } from './piano-di-prova';

const API = '/api/piano-di-zona/v1';
const SUO = `${API}/distretti/prova`;

const RISORSE = {
  [`${API}/distretti.json`]: rispostaDistretti,
  [`${SUO}.json`]: rispostaDistretto,
  [`${SUO}/piano.json`]: rispostaPiano,
  [`${SUO}/piani.json`]: rispostaPiani,
  [`${SUO}/schede.json`]: rispostaSchede,
  [`${SUO}/programmi/2025/schede.json`]: rispostaSchede,
  [`${SUO}/schede/assistenza-a-casa.json`]: rispostaScheda,
  [`${SUO}/incontri.json`]: rispostaIncontri,
  [`${SUO}/incontri-archivio.json`]: rispostaIncontri,
  [`${SUO}/incontri/seduta.json`]: rispostaIncontro,
  [`${SUO}/organi.json`]: rispostaOrgani,
  [`${SUO}/organi/tavolo-anziani.json`]: rispostaOrgano,
  [`${SUO}/partner.json`]: rispostaPartner,
  [`${SUO}/documenti.json`]: rispostaDocumenti,
  [`${SUO}/monitoraggio.json`]: rispostaMonitoraggio,
};

let cms: Cms;
beforeAll(async () => {
  cms = await avviaCms();
  await scriviPiano(cms.strapi);
});
afterAll(() => cms.chiudi());

const leggi = async (percorso: string) => {
  const risposta = await fetch(`${cms.url}${percorso}`);
  return { stato: risposta.status, testo: await risposta.text() };
};

describe('the JSON resources', () => {
  it.each(Object.entries(RISORSE))('%s holds the keys of its contract and nothing else', async (percorso, schema) => {
    const { stato, testo } = await leggi(percorso);
    expect(stato).toBe(200);
    expect(schema.safeParse(JSON.parse(testo)).error?.issues ?? []).toEqual([]);
    expect(testo).not.toMatch(new RegExp(`${BOZZA}|${PRIVATO}`, 'i'));
  });

  it.each([
    `${API}/distretti/altrove.json`,
    `${SUO}/schede/scheda-bozza.json`,
    `${SUO}/incontri/incontro-bozza.json`,
    `${SUO}/programmi/2026/schede.json`,
    `${SUO}/organi/nascosto.json`,
    `${SUO}/schede/%E0%A4%A.json`,
    `${API}/nulla`,
  ])('%s is a 404 in the shape of an error', async (percorso) => {
    const { stato, testo } = await leggi(percorso);
    expect(stato).toBe(404);
    expect(rispostaErrore.parse(JSON.parse(testo)).error.message).toMatch(/indirizzo/);
  });

  it('keeps money exact beyond what a 32-bit column holds', async () => {
    const { testo } = await leggi(`${SUO}/schede.json`);
    expect(rispostaSchede.parse(JSON.parse(testo)).meta.totali).toEqual({ previsto: 3_000_000_001, speso: 5 });
  });

  it('adds the budget up by fund and area to what the schede say, and gives public reports and values only', async () => {
    const { testo } = await leggi(`${SUO}/monitoraggio.json`);
    const { anni, indicatori } = rispostaMonitoraggio.parse(JSON.parse(testo)).data;
    const totali = { previsto: 3_000_000_001, speso: 5 };
    expect(anni).toMatchObject([
      {
        anno: 2025,
        corrente: true,
        schede: 1,
        totali,
        fondi: [{ fondo: { codice: 'frna', nome: 'FRNA' }, schede: 1, totali }],
        aree: [{ area: { slug: 'anziani' }, schede: 1, totali }],
        stati: [{ schede: 1 }],
        avanzamenti: [{ scheda: { slug: 'assistenza-a-casa' }, data: '2025-06-01', avanzamento: 40 }],
      },
    ]);
    expect(indicatori).toMatchObject([
      {
        slug: 'persone-seguite-a-casa',
        partenza: { anno: 2023, valore: 120.5 },
        obiettivo: null,
        schede: [{ slug: 'assistenza-a-casa' }],
        valori: [
          { anno: 2024, valore: 130 },
          { anno: 2025, valore: -3.25 },
        ],
      },
    ]);
  });

  it('turns rich text into clean HTML', async () => {
    const { testo } = await leggi(`${SUO}/schede/assistenza-a-casa.json`);
    const [anno] = rispostaScheda.parse(JSON.parse(testo)).data.annualita;
    expect(anno?.descrizione).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; Servizio &amp; cura</p>');
  });

  it('gives the link of a meeting only where everybody may come', async () => {
    const { testo } = await leggi(`${SUO}/incontri.json`);
    const incontri = rispostaIncontri.parse(JSON.parse(testo)).data;
    expect(Object.fromEntries(incontri.map(({ slug, online }) => [slug, online]))).toMatchObject({
      seduta: null,
      festa: 'https://meet.example.it/festa',
    });
  });
});
