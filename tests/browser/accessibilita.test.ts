import { violazioni } from './axe';
import { apriBrowser, type Browser } from './browser';
import { demo } from './demo';

interface Elenco {
  data: { slug: string }[];
}

/** What the search page may show: only the form, finds, finds of one kind, none, and what is wrong with the question. */
const RICERCHE = [
  '',
  '?q=anziani',
  '?q=anziani&tipo=scheda',
  '?q=inesistentissima',
  '?q=%22',
  '?q=casa&pagina=0&tipo=x',
];

/** The pages under /pdz/ of a distretto, one of each kind, and the search in each of its states. */
async function pagineDelCms(distretto: string): Promise<string[]> {
  const primo = async (risorsa: string) => {
    const risposta = await fetch(`${demo.url}/api/piano-di-zona/v1/distretti/${distretto}/${risorsa}.json`);
    const { data } = (await risposta.json()) as Elenco;
    return data[0]?.slug ?? '';
  };
  const [incontro, scheda, organo] = await Promise.all(['incontri', 'schede', 'organi'].map(primo));
  return [
    '',
    'incontri',
    'incontri-archivio',
    `incontri/${incontro}`,
    'schede',
    'programmi/2025/schede',
    `schede/${scheda}`,
    'organi',
    `organi/${organo}`,
    'partner',
    'documenti',
    'monitoraggio',
    'accessibilita',
    'privacy',
    'moduli/contatti',
    'moduli/adesioni',
    'moduli/proposte',
    'moduli/iscrizioni',
    ...RICERCHE.map((domanda) => `ricerca${domanda}`),
  ].map((percorso) => `${demo.url}/pdz/${distretto}/${percorso}`);
}

describe.each([1280, 360])('at %i px', (larghezza) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await apriBrowser({ viewport: { width: larghezza, height: 900 } });
  });
  afterAll(() => browser.chiudi());

  const controlla = async (indirizzo: string) => {
    const page = await browser.contesto.newPage();
    await page.goto(indirizzo, { waitUntil: 'networkidle' });
    expect({ indirizzo, violazioni: await violazioni(page) }).toEqual({ indirizzo, violazioni: [] });
    const sporge = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect({ indirizzo, sporge }).toEqual({ indirizzo, sporge: false });
    await page.close();
  };

  it('axe finds nothing on the demo pages, and nothing scrolls sideways', async () => {
    // The admin is Strapi's.
    const nostre = demo.pages.filter((indirizzo) => !indirizzo.endsWith('/admin'));
    for (const indirizzo of nostre) await controlla(new URL(indirizzo, demo.url).href);
  }, 120_000);

  it('axe finds nothing on the pages of the CMS, and nothing scrolls sideways', async () => {
    const cornice = `${demo.url}/pdz/incorpora/pdz-schede?distretto=bologna`;
    for (const indirizzo of [`${demo.url}/pdz/`, cornice, ...(await pagineDelCms('bologna'))])
      await controlla(indirizzo);
  }, 120_000);
});
