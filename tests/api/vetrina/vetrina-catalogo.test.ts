import { once } from 'node:events';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, Store, Writer, type Quad } from 'n3';
import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { BOZZA, PRIVATO, scriviPiano, type PianoDiProva } from './piano-di-prova';

const API = '/api/piano-di-zona/v1';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const DCATAPIT = 'http://dati.gov.it/onto/dcatapit#';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const VCARD = 'http://www.w3.org/2006/vcard/ns#';
const TIPO = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What DCAT-AP_IT makes mandatory, and for open data a distribution and its licence. */
const OBBLIGATORIE: Record<string, string[]> = {
  Catalog: [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCT}modified`, `${DCAT}dataset`],
  Dataset: [
    ...['identifier', 'title', 'description', 'modified', 'rightsHolder', 'accrualPeriodicity'].map(
      (nome) => DCT + nome,
    ),
    `${DCAT}theme`,
    `${DCAT}distribution`,
  ],
  Distribution: [`${DCT}format`, `${DCAT}accessURL`, `${DCT}license`],
  Agent: [`${DCT}identifier`, `${FOAF}name`],
  Organization: [`${VCARD}fn`, `${VCARD}hasEmail`],
  LicenseDocument: [`${DCT}type`],
};

let cms: Cms;
let piano: PianoDiProva;
beforeAll(async () => {
  cms = await avviaCms();
  piano = await scriviPiano(cms.strapi);
  const comune = await cms.strapi.db
    .query('plugin::piano-di-zona.territorio')
    .findOne({ where: { slug: 'prova', distretto: { id: piano.distretto.id } } });
  await piano.penna.cambia('territorio', comune.documentId, { istat: '037006', ipa: 'c_x000' });
  await piano.penna.crea('distretto', { nome: 'Distretto > "due" <b> \\ è', slug: 'due' });
  await finche(
    () => leggi('ttl', 'text/turtle; charset=utf-8'),
    (testo) => testo.includes('#due/schede') && testo.includes('c_x000'),
  );
});
afterAll(() => cms.chiudi());

async function leggi(estensione: string, tipo: string): Promise<string> {
  const risposta = await fetch(`${cms.url}${API}/catalogo.${estensione}`, { headers: { 'Accept-Encoding': 'br' } });
  expect(risposta.status).toBe(200);
  expect(risposta.headers.get('content-type')).toBe(tipo);
  expect(risposta.headers.get('content-encoding')).toBe('br');
  return risposta.text();
}

const daTurtle = async (): Promise<Quad[]> => new Parser().parse(await leggi('ttl', 'text/turtle; charset=utf-8'));

async function daJsonLd(): Promise<Quad[]> {
  const testo = await leggi('jsonld', 'application/ld+json');
  const lettore = new JsonLdParser();
  const triple: Quad[] = [];
  lettore.on('data', (tripla: Quad) => triple.push(tripla));
  lettore.end(testo);
  await once(lettore, 'end');
  return triple;
}

const righe = (triple: Quad[]): string[] =>
  new Writer({ format: 'N-Triples' }).quadsToString(triple).trim().split('\n').sort();

const archivio = async () => new Store(await daTurtle());

const valore = (store: Store, soggetto: string, proprieta: string): string | undefined =>
  store.getObjects(soggetto, proprieta, null)[0]?.value;

const diClasse = (store: Store, classe: string): string[] =>
  store.getSubjects(TIPO, `${DCATAPIT}${classe}`, null).map(({ value }) => value);

describe('the catalogue', () => {
  it('says the same triples in Turtle and in JSON-LD, and nothing private', async () => {
    const [turtle, jsonld] = [righe(await daTurtle()), righe(await daJsonLd())];
    expect(turtle.length).toBeGreaterThan(300);
    expect(jsonld).toEqual(turtle);
    expect(turtle.join('\n')).not.toMatch(new RegExp(`${BOZZA}|${PRIVATO}`, 'i'));
  });

  it.each(Object.entries(OBBLIGATORIE))('has what DCAT-AP_IT wants of every %s', async (classe, proprieta) => {
    const store = await archivio();
    const suoi = diClasse(store, classe);
    expect(suoi.length).toBeGreaterThan(0);
    const mancano = suoi.flatMap((soggetto) =>
      proprieta.filter((voce) => !valore(store, soggetto, voce)).map((voce) => `${soggetto} ${voce}`),
    );
    expect(mancano).toEqual([]);
  });

  it('has six datasets for each distretto, told apart, that name nothing that is not there', async () => {
    const store = await archivio();
    const insiemi = diClasse(store, 'Dataset');
    expect(insiemi).toHaveLength(12);
    expect(new Set(insiemi.map((insieme) => valore(store, insieme, `${DCT}identifier`))).size).toBe(12);
    const [catalogo = ''] = diClasse(store, 'Catalog');
    expect(
      store
        .getObjects(catalogo, `${DCAT}dataset`, null)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(insiemi.sort());
    const soggetti = new Set(store.getSubjects(null, null, null).map(({ value }) => value));
    const nominati = store.getObjects(null, null, null).filter(({ value }) => value.includes('/catalogo.jsonld#'));
    expect(nominati.filter(({ value }) => !soggetti.has(value))).toEqual([]);
  });

  it('gives the capofila by its IPA code, the comuni by their ISTAT code, the licence by its class', async () => {
    const store = await archivio();
    const schede = diClasse(store, 'Dataset').find((insieme) => insieme.endsWith('#prova/schede')) ?? '';
    expect(valore(store, schede, `${DCT}identifier`)).toBe('c_x000:prova-schede');
    const ente = valore(store, schede, `${DCT}rightsHolder`) ?? '';
    expect(valore(store, ente, `${DCT}identifier`)).toBe('c_x000');
    expect(valore(store, ente, `${FOAF}name`)).toBe('Comune di Prova');
    const luogo = valore(store, schede, `${DCT}spatial`) ?? '';
    expect(valore(store, luogo, `${DCATAPIT}geographicalIdentifier`)).toBe('037006');
    const contatto = valore(store, schede, `${DCAT}contactPoint`) ?? '';
    expect(valore(store, contatto, `${VCARD}hasEmail`)).toBe('mailto:ufficio@prova.example.it');
    const [licenza = ''] = diClasse(store, 'LicenseDocument');
    expect(valore(store, licenza, `${DCT}type`)).toBe('http://purl.org/adms/licencetype/Attribution');
  });

  it('leads to files of the type that it says', async () => {
    const store = await archivio();
    const distribuzioni = diClasse(store, 'Distribution');
    expect(distribuzioni.length).toBeGreaterThan(20);
    for (const voce of distribuzioni) {
      const indirizzo = new URL(valore(store, voce, `${DCAT}downloadURL`) ?? '');
      const risposta = await fetch(`${cms.url}${indirizzo.pathname}`);
      const tipo = risposta.headers.get('content-type')?.split(';')[0];
      expect({ voce, stato: risposta.status, tipo }).toEqual({
        voce,
        stato: 200,
        tipo: valore(store, voce, `${DCAT}mediaType`),
      });
    }
  });

  it('names the day of the last change of each distretto', async () => {
    const { db } = cms.strapi;
    const tabella = db.metadata.get('plugin::piano-di-zona.revisione').tableName;
    const modificato = async () => {
      const store = await archivio();
      const giorni = ['prova', 'due'].map((slug) =>
        valore(
          store,
          diClasse(store, 'Dataset').find((insieme) => insieme.endsWith(`#${slug}/schede`)) ?? '',
          `${DCT}modified`,
        ),
      );
      return giorni.join(' ');
    };
    await db.connection(tabella).update({ updated_at: new Date('2020-02-03T12:00:00Z') });
    await finche(modificato, (giorni) => giorni === '2020-02-03 2020-02-03');
    await piano.penna.cambia('annualita', piano.annualita.documentId, { sintesi: 'Oggi' });
    const oggi = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });
    await finche(modificato, (giorni) => giorni === `${oggi.format(new Date())} 2020-02-03`);
  });
});
