import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { creaChiavi } from '../../../widgets/src/moduli/pratica/chiave';
import { invia } from '../../../widgets/src/moduli/pratica/invio';
import { creaSfida } from '../../../widgets/src/moduli/pratica/sfida';

const NUMERO = 57;

/** A challenge that only `NUMERO` solves, another each time. */
function sfida() {
  const salt = `sale-${++sfide}?expires=1&`;
  const challenge = createHash('sha256').update(`${salt}${NUMERO}`).digest('hex');
  return { algorithm: 'SHA-256', challenge, maxnumber: 100, salt, signature: 'firma' };
}

const soluzione = (testo = '') => JSON.parse(Buffer.from(testo, 'base64').toString()) as Record<string, unknown>;

interface Arrivo {
  chiave: string | undefined;
  corpo: { messaggio: string; sfida: string };
}

type Risposta = { stato: number; corpo?: unknown; riprova?: number } | 'cade';

const RICEVUTA = { ricevuta: 'PDZ-1', stato: 'ricevuto', termineGiorni: 30 };
const ACCOLTA: Exclude<Risposta, 'cade'> = { stato: 202, corpo: { data: RICEVUTA } };

let indirizzo: string;
let arrivi: Arrivo[];
let risposte: Risposta[];
let sfide: number;
const server = createServer((richiesta, risposta) => void rispondi(richiesta, risposta));

async function rispondi(richiesta: IncomingMessage, risposta: ServerResponse): Promise<void> {
  if (richiesta.url === '/sfida') {
    risposta.end(JSON.stringify(sfida()));
    return;
  }
  let testo = '';
  for await (const pezzo of richiesta) testo += String(pezzo);
  arrivi.push({
    chiave: [richiesta.headers['idempotency-key']].flat()[0],
    corpo: JSON.parse(testo) as Arrivo['corpo'],
  });
  const prossima = risposte.shift() ?? ACCOLTA;
  if (prossima === 'cade') {
    richiesta.socket.destroy();
    return;
  }
  risposta.writeHead(prossima.stato, prossima.riprova ? { 'Retry-After': prossima.riprova } : {});
  risposta.end(prossima.corpo === undefined ? '<h1>Errore</h1>' : JSON.stringify(prossima.corpo));
}

const attese: number[] = [];

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  indirizzo = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  arrivi = [];
  risposte = [];
  sfide = 0;
  attese.length = 0;
  // Waits are noted and not waited for: that they are asked for is what matters here.
  const attendi = globalThis.setTimeout;
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((fatto) => attendi(fatto, 0));
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => new Promise((chiuso) => server.close(chiuso)));

const spedisci = () =>
  invia(
    {
      indirizzo: `${indirizzo}/contatti`,
      contenuto: { messaggio: 'Buongiorno' },
      chiave: 'una-chiave',
      sfida: creaSfida(() => `${indirizzo}/sfida`),
      segnale: new AbortController().signal,
    },
    (secondi) => attese.push(secondi),
  );

describe('sending', () => {
  it('posts the content with its key and a solved challenge', async () => {
    expect(await spedisci()).toEqual({ ricevuta: RICEVUTA });
    expect(arrivi).toMatchObject([{ chiave: 'una-chiave', corpo: { messaggio: 'Buongiorno' } }]);
    expect(soluzione(arrivi[0]?.corpo.sfida)).toMatchObject({ number: NUMERO, salt: 'sale-1?expires=1&' });
  });

  it('tries again with the same key after a lost answer and a busy server, and says how long it waits', async () => {
    risposte = ['cade', { stato: 503, riprova: 12 }];
    expect(await spedisci()).toMatchObject({ ricevuta: { ricevuta: 'PDZ-1' } });
    expect(arrivi.map(({ chiave }) => chiave)).toEqual(['una-chiave', 'una-chiave', 'una-chiave']);
    expect(attese).toEqual([2, 12]);
  });

  it('leaves a long wait to the person', async () => {
    risposte = [{ stato: 429, riprova: 240 }];
    expect(await spedisci()).toMatchObject({ stato: 429, attesa: 240 });
    expect(arrivi).toHaveLength(1);
  });

  it('gives up after three attempts', async () => {
    risposte = ['cade', 'cade', 'cade', ACCOLTA];
    expect(await spedisci()).toEqual({ stato: 0, attesa: 0 });
    expect(arrivi).toHaveLength(3);
  });

  it('solves another challenge, once, when the first was too old', async () => {
    risposte = [{ stato: 403 }, { stato: 403 }, ACCOLTA];
    expect(await spedisci()).toMatchObject({ stato: 403 });
    expect([arrivi.length, sfide]).toEqual([2, 2]);
    expect(arrivi[0]?.corpo.sfida).not.toBe(arrivi[1]?.corpo.sfida);
  });

  it('hands on what the server says about the fields, and survives a page instead of an answer', async () => {
    const details = { errors: [{ path: ['email'], message: 'Correggila.' }] };
    risposte = [{ stato: 400, corpo: { data: null, error: { status: 400, name: 'x', message: 'y', details } } }];
    expect(await spedisci()).toMatchObject({ stato: 400, errore: { details } });
    risposte = [{ stato: 413 }];
    expect(await spedisci()).toMatchObject({ stato: 413, errore: undefined });
  });
});

it('a key lasts as long as the content', () => {
  const chiavi = creaChiavi();
  const prima = chiavi.per('a');
  expect(chiavi.per('a')).toBe(prima);
  const seconda = chiavi.per('b');
  expect(seconda).not.toBe(prima);
  chiavi.scarta();
  expect(chiavi.per('b')).not.toBe(seconda);
  expect(prima).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
