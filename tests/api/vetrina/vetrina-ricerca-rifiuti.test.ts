import { rispostaErrore } from '../../../cms/contracts';
import { chiaveIndirizzo } from '../../../cms/server/src/moduli/http/indirizzo-cliente';
import { servizio } from '../../../cms/server/src/servizi';
import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { scriviPiano } from './piano-di-prova';
import { apriRubinetto, type Rubinetto } from './rubinetto';

declare const DATABASE: 'sqlite' | 'postgres';

const RICERCA = '/api/piano-di-zona/v1/ricerca?q=casa';
const PAGINA = '/pdz/prova/ricerca?q=casa';

let cms: Cms;
let rubinetto: Rubinetto | undefined;
const vera = process.env.PDZ_POSTGRES;

beforeAll(async () => {
  if (DATABASE === 'postgres') {
    const indirizzo = new URL(vera ?? '');
    rubinetto = await apriRubinetto(Number(indirizzo.port));
    indirizzo.port = String(rubinetto.porta);
    process.env.PDZ_POSTGRES = indirizzo.href.replace(/\/$/, '');
  }
  cms = await avviaCms();
  await scriviPiano(cms.strapi);
});
afterAll(async () => {
  await cms.chiudi();
  await rubinetto?.chiudi();
  process.env.PDZ_POSTGRES = vera;
});

const chiedi = (percorso: string) => fetch(`${cms.url}${percorso}`);
const salute = async () => ((await (await chiedi('/_health')).json()) as { stato: string }).stato;

/** On SQLite the database is a file beside the program: it does not go away. */
(DATABASE === 'postgres' ? describe : describe.skip)('without a database', () => {
  it('a search says when to come back, and finds again once it can', async () => {
    const registro = jest.spyOn(cms.strapi.log, 'error').mockImplementation();
    const avvisi = jest.spyOn(cms.strapi.log, 'warn').mockImplementation();
    for (const percorso of ['/pdz/prova/schede', RICERCA, PAGINA]) expect((await chiedi(percorso)).status).toBe(200);
    await rubinetto?.chiudi();

    const [risposta, pagina] = [await chiedi(RICERCA), await chiedi(PAGINA)];
    for (const { status, headers } of [risposta, pagina]) {
      const [fra, conservazione] = ['retry-after', 'cache-control'].map((nome) => headers.get(nome));
      expect({ status, fra, conservazione }).toEqual({ status: 503, fra: '5', conservazione: 'no-store' });
    }
    expect(rispostaErrore.parse(await risposta.json()).error.name).toBe('ServiceUnavailableError');
    const testo = await pagina.text();
    expect(testo).toContain('Il servizio è occupato. Riprova fra qualche minuto.');
    expect(testo).toContain('value="casa"');
    // Reading goes on, and what was looked for is nobody's business.
    expect((await chiedi('/pdz/prova/schede')).status).toBe(200);
    expect(JSON.stringify(avvisi.mock.calls)).not.toContain('casa');
    await finche(salute, (stato) => stato === 'degradato');

    await rubinetto?.riapri();
    await finche(salute, (stato) => stato === 'regolare');
    for (const percorso of [RICERCA, PAGINA]) expect((await chiedi(percorso)).status).toBe(200);
    registro.mockRestore();
    avvisi.mockRestore();
  });
});

describe('too many searches from one address', () => {
  it('are asked to wait, by programs and on the page', async () => {
    // Those of the whole office behind this address, counted where searches are.
    const { conta } = servizio(cms.strapi, 'limiti');
    while ((await conta('ricerche', chiaveIndirizzo('127.0.0.1'))) === null);
    const [risposta, pagina] = [await chiedi(RICERCA), await chiedi(PAGINA)];
    for (const { status, headers } of [risposta, pagina]) {
      expect({ status, conservazione: headers.get('cache-control') }).toEqual({
        status: 429,
        conservazione: 'no-store',
      });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(rispostaErrore.parse(await risposta.json()).error.status).toBe(429);
    expect(await pagina.text()).toContain('role="alert"');
    expect((await chiedi('/pdz/prova/schede')).status).toBe(200);
  });
});
