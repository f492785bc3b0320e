import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { comeDopo } from './moduli/attesa';
import { adesione, apriSportello, messaggio, proposta, type Corpo, type Sportello } from './moduli/sportello';
import { creaUtente } from './utenti';

let sportello: Sportello;
beforeAll(async () => {
  sportello = await apriSportello();
});
afterAll(() => sportello.cms.chiudi());

const TIPI = ['contatto', 'adesione', 'proposta', 'messaggio', 'invio', 'sfida-usata'];
const suDisco = async () =>
  (await readdir(sportello.cms.cartella, { recursive: true })).filter((nome) => !/\.db/.test(nome));
const fotografia = async () => ({
  righe: Object.fromEntries(await Promise.all(TIPI.map(async (tipo) => [tipo, await sportello.conta(tipo)] as const))),
  file: await suDisco(),
});

/** Nothing is left behind, in the database or on disk, by what was not answered 202. */
async function senzaTraccia(opera: () => Promise<void>) {
  const prima = await fotografia();
  await opera();
  expect(await fotografia()).toEqual(prima);
}

const stato = async (risposta: Response | Promise<Response>) => (await risposta).status;

describe('what is not a form post', () => {
  it('of another media type is 415, multipart before it is read', async () => {
    await senzaTraccia(async () => {
      const corpo = JSON.stringify(messaggio());
      for (const tipo of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])
        expect(await stato(sportello.invia('prova/contatti', corpo, { 'Content-Type': tipo }))).toBe(415);
      const modulo = new FormData();
      modulo.append('file', new Blob(['x'.repeat(100_000)]), 'virus.exe');
      const multipart = await fetch(sportello.api('prova/contatti'), { method: 'POST', body: modulo });
      expect(multipart.status).toBe(415);
      const compresso = { 'Content-Encoding': 'gzip' };
      expect(await stato(sportello.invia('prova/contatti', corpo, compresso))).toBe(415);
    });
  });

  it('over 32 KB is 413, declared or chunked, and 32 KB are read', async () => {
    await senzaTraccia(async () => {
      const grande = JSON.stringify(messaggio({ messaggio: 'x'.repeat(33 * 1024) }));
      expect(await stato(sportello.invia('prova/contatti', grande))).toBe(413);
      const limite = JSON.stringify({ a: 'x'.repeat(32 * 1024 - 8) });
      expect(limite).toHaveLength(32 * 1024);
      expect(await stato(sportello.invia('prova/contatti', limite))).toBe(400);
      expect(await aPezzi(40)).toMatch(/^HTTP\/1\.1 413 /);
    });
  });

  it.each<[string, string]>([
    ['not JSON', '{"nome":'],
    ['empty', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['half a surrogate pair', JSON.stringify(messaggio()).replace('Ada Prova', 'Ada \\ud800')],
    ['a zero byte', JSON.stringify(messaggio()).replace('Ada Prova', 'Ada\\u0000Prova')],
    ['a prototype', '{"__proto__":{"pubblico":true},"constructor":{"prototype":{}}}'],
  ])('%s is 400', async (_caso, corpo) => {
    await senzaTraccia(async () => expect(await stato(sportello.invia('prova/contatti', corpo))).toBe(400));
  });

  it('in broken UTF-8 is 400, and by another method 405', async () => {
    await senzaTraccia(async () => {
      expect(await stato(sportello.invia('prova/contatti', Buffer.from([0x7b, 0xff, 0x7d])))).toBe(400);
      for (const method of ['GET', 'PUT', 'DELETE'])
        expect(await stato(fetch(sportello.api('prova/contatti'), { method }))).toBe(405);
    });
  });
});

/** Sends `kilobyte` of a chunked body that never ends, and reads the answer. */
function aPezzi(kilobyte: number): Promise<string> {
  const { hostname, port, pathname } = new URL(sportello.api('prova/contatti'));
  return new Promise((resolve, reject) => {
    const presa = connect(Number(port), hostname, () => {
      presa.write(
        `POST ${pathname} HTTP/1.1\r\nHost: prova\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
      );
      for (let i = 0; i < kilobyte; i += 1) presa.write(`400\r\n${'x'.repeat(1024)}\r\n`);
    });
    presa.once('data', (dati) => {
      resolve(dati.toString());
      presa.destroy();
    });
    presa.once('error', reject);
  });
}

describe('wrong types and unknown keys', () => {
  it('are 400 in every field', async () => {
    await senzaTraccia(async () => {
      const sfida = await sportello.sfida();
      for (const [modulo, corpo] of [
        ['contatti', messaggio()],
        ['adesioni', adesione()],
        ['proposte', proposta({ organo: 'uno', consensoPubblicazione: true })],
      ] as const)
        for (const campo of Object.keys(corpo))
          for (const valore of [{ $ne: null }, [[]], 1.5, null])
            expect(
              await stato(sportello.invia(`prova/${modulo}`, JSON.stringify({ ...corpo, sfida, [campo]: valore }))),
            ).toBe(400);
      for (const chiave of ['stato', 'distretto', 'id', 'documentId', 'publishedAt', 'soggetto', '$where'])
        for (const [modulo, corpo] of [
          ['adesioni', adesione({ [chiave]: 'accolta' })],
          ['proposte', proposta({ [chiave]: 'accolta' })],
        ] as const)
          expect(await stato(sportello.compila(modulo, corpo))).toBe(400);
    });
  });
});

describe('spam', () => {
  it('with the honeypot filled, or without a challenge of ours, is 403', async () => {
    const altro = await sportello.nuovoDistretto('sfide');
    expect(altro.id).toBeGreaterThan(0);
    const altrui = await sportello.sfida('sfide');
    const contraffatta = JSON.parse(Buffer.from(await sportello.sfida(), 'base64').toString()) as Corpo;
    const codifica = (valore: Corpo) => Buffer.from(JSON.stringify(valore)).toString('base64');
    await senzaTraccia(async () => {
      expect(await stato(sportello.compila('contatti', messaggio({ indirizzoFax: '051' })))).toBe(403);
      for (const sfida of [
        'niente',
        altrui,
        codifica({ ...contraffatta, number: -1 }),
        codifica({ ...contraffatta, signature: 'a'.repeat(64) }),
        codifica({ ...contraffatta, algorithm: 'SHA-1' }),
        codifica({ ...contraffatta, salt: String(contraffatta.salt).replace('expires=', 'expires=9') }),
      ])
        expect(await stato(sportello.compila('contatti', messaggio({ sfida })))).toBe(403);
    });
  });

  it('replays no challenge that a 202 used up, and loses none to a refusal', async () => {
    const sfida = await sportello.sfida();
    expect(await stato(sportello.compila('contatti', messaggio({ sfida, nome: '' })))).toBe(400);
    expect(await stato(sportello.compila('contatti', messaggio({ sfida })))).toBe(202);
    await senzaTraccia(async () => expect(await stato(sportello.compila('contatti', messaggio({ sfida })))).toBe(403));
  });

  it('in one challenge sent many times at once is one message', async () => {
    const sfida = await sportello.sfida();
    const prima = await sportello.conta('contatto');
    const stati = await Promise.all(
      Array.from({ length: 8 }, () => stato(sportello.compila('contatti', messaggio({ sfida })))),
    );
    expect(stati.filter((voce) => voce === 202)).toHaveLength(1);
    expect(new Set(stati)).toEqual(new Set([202, 403]));
    expect(await sportello.conta('contatto')).toBe(prima + 1);
  });

  it('quicker than a person, or later than a challenge lasts, is 403', async () => {
    const { strapi, imposta } = sportello;
    const moduli = strapi.config.get<object>('plugin::piano-di-zona.moduli');
    imposta('moduli', { ...moduli, tempoMinimo: 3_000 });
    const sfida = await sportello.sfida();
    await senzaTraccia(async () => {
      expect(await stato(sportello.compila('contatti', messaggio({ sfida })))).toBe(403);
      expect(await comeDopo(3 * 3_600_000, () => stato(sportello.compila('contatti', messaggio({ sfida }))))).toBe(403);
    });
    expect(await comeDopo(3_000, () => stato(sportello.compila('contatti', messaggio({ sfida }))))).toBe(202);
    imposta('moduli', moduli);
  });
});

describe('flooding', () => {
  const raffica = (
    quante: number,
    indirizzo: (numero: number) => Record<string, string>,
    corpo: () => Corpo = messaggio,
  ) =>
    Promise.all(
      Array.from({ length: quante }, (_, numero) =>
        sportello.invia('prova/contatti', JSON.stringify({ ...corpo(), sfida: 'niente' }), indirizzo(numero)),
      ),
    );

  it('from one address is 429 with a time to come back, whatever the client says of itself', async () => {
    await senzaTraccia(async () => {
      const risposte = await raffica(50, (numero) => ({
        'X-Forwarded-For': `10.9.8.${numero}, 198.51.100.1`,
        'X-Real-IP': `10.0.0.${numero}`,
      }));
      const stati = risposte.map(({ status }) => status);
      expect(stati.filter((voce) => voce === 429)).toHaveLength(10);
      const respinta = risposte.find(({ status }) => status === 429);
      expect(Number(respinta?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(respinta?.headers.get('access-control-expose-headers')).toContain('Retry-After');
    });
  });

  it('from one IPv6 network counts as one address', async () => {
    const stati = await raffica(50, (numero) => ({ 'X-Forwarded-For': `2001:db8:1:2::${numero.toString(16)}` }));
    expect(stati.filter(({ status }) => status === 429)).toHaveLength(10);
    expect(
      await stato(
        sportello.invia('prova/contatti', JSON.stringify({ ...messaggio(), sfida: 'x' }), {
          'X-Forwarded-For': '2001:db8:1:3::1',
        }),
      ),
    ).toBe(403);
  });

  it('from one network is counted across its addresses', async () => {
    const { strapi, imposta } = sportello;
    const moduli = strapi.config.get<object>('plugin::piano-di-zona.moduli');
    imposta('moduli', { ...moduli, inviiPerRete: 3 });
    const da = (indirizzo: string) =>
      stato(sportello.compila('contatti', messaggio(), { 'X-Forwarded-For': indirizzo }));
    const stati = await Promise.all([1, 2, 3, 4, 5].map((numero) => da(`203.0.113.${numero}`)));
    expect(stati.toSorted()).toEqual([202, 202, 202, 429, 429]);
    expect(await da('203.0.114.1')).toBe(202);
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((rete) => da(`2001:db8:7:${rete}::1`)))).toContain(429);
    imposta('moduli', moduli);
  });

  it('of one mailbox ends after five mails, from as many addresses as you like', async () => {
    const email = 'Vittima@esempio.it';
    const stati: number[] = [];
    for (let i = 0; i < 7; i += 1)
      stati.push(await stato(sportello.compila('contatti', messaggio({ email: i % 2 ? email : email.toLowerCase() }))));
    expect(stati).toEqual([202, 202, 202, 202, 202, 429, 429]);
  });

  it('does not keep a repeated key from its answer', async () => {
    const chiave = { 'Idempotency-Key': randomUUID(), 'X-Forwarded-For': '198.51.100.9' };
    const corpo = messaggio();
    expect(await stato(sportello.compila('contatti', corpo, chiave))).toBe(202);
    await raffica(45, () => ({ 'X-Forwarded-For': '198.51.100.9' }));
    expect(await stato(sportello.compila('contatti', corpo, chiave))).toBe(202);
  });
});

describe('cookies of a logged-in admin', () => {
  it('from another origin change nothing of the answer', async () => {
    const { token } = await creaUtente(sportello.cms, 'pdz-amministrazione', []);
    const intestazioni = {
      Cookie: `jwtToken=${token}; strapi_admin_refresh=${token}`,
      Origin: 'https://cattivo.esempio.it',
      Authorization: `Bearer ${token}`,
    };
    const risposta = await sportello.compila('contatti', messaggio(), intestazioni);
    expect(risposta.status).toBe(202);
    expect(risposta.headers.get('access-control-allow-origin')).toBe('*');
    expect(risposta.headers.get('access-control-allow-credentials')).toBeNull();
    expect(risposta.headers.get('set-cookie')).toBeNull();
  });
});

describe('what is put into text fields', () => {
  const INIEZIONI = [
    '<script>alert(1)</script>',
    '=HYPERLINK("http://x","y")',
    '+cmd|calc',
    "'; DROP TABLE x;--",
    '{{constructor}}',
    '😀 e\u0301 \u202Egnp.exe',
  ];

  it('is kept as it was written, in normal form, without marks that turn the text around', async () => {
    for (const testo of INIEZIONI) {
      const corpo = messaggio({ nome: testo, oggetto: testo, messaggio: `${testo} e altro ancora` });
      expect(await stato(sportello.compila('contatti', corpo))).toBe(202);
      const riga = await sportello.strapi.db
        .query('plugin::piano-di-zona.contatto')
        .findOne({ where: { email: corpo.email } });
      const atteso = testo.normalize('NFC').replace('\u202E', '');
      expect(riga).toMatchObject({ nome: atteso, oggetto: atteso, messaggio: `${atteso} e altro ancora` });
    }
  });
});

// Last: the CMS that this starts again has the settings of an installation, and not those of the tests.
describe('a restart', () => {
  it('forgets nothing of what a mailbox and an address have had', async () => {
    const email = 'assediata@esempio.it';
    const assediante = { 'X-Forwarded-For': '203.0.115.1' };
    const suoi = Array.from({ length: 40 }, () => stato(sportello.compila('contatti', messaggio(), assediante)));
    expect(new Set(await Promise.all(suoi))).toEqual(new Set([202]));
    for (let i = 0; i < 5; i += 1) expect(await stato(sportello.compila('contatti', messaggio({ email })))).toBe(202);
    await sportello.cms.riavvia();
    const invia = async (a: string, da?: Record<string, string>) => {
      const corpo = JSON.stringify({ ...messaggio({ email: a }), sfida: await sportello.sfida() });
      return comeDopo(3_000, () => stato(sportello.invia('prova/contatti', corpo, da)));
    };
    expect([await invia(email), await invia('altra@esempio.it')]).toEqual([429, 202]);
    expect(await invia('terza@esempio.it', assediante)).toBe(429);
  });
});
