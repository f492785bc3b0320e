import { randomUUID } from 'node:crypto';
import { comeDopo } from './moduli/attesa';
import {
  rispostaErrore,
  rispostaInformativa,
  rispostaInvio,
  rispostaSfida,
  type RispostaErrore,
} from '../../cms/contracts/invii';
import {
  adesione,
  apriSportello,
  CODICE_PERSONA,
  messaggio,
  nuovoIndirizzo,
  type Corpo,
  type Sportello,
} from './moduli/sportello';

let sportello: Sportello;
beforeAll(async () => {
  sportello = await apriSportello();
});
afterAll(() => sportello.cms.chiudi());

const errore = async (risposta: Response): Promise<RispostaErrore['error']> => {
  const { error } = rispostaErrore.parse(await risposta.json());
  expect(error.status).toBe(risposta.status);
  expect(risposta.headers.get('cache-control')).toBe('no-store');
  expect(risposta.headers.get('access-control-allow-origin')).toBe('*');
  return error;
};

/** The message for a field, by its path. */
const perCampo = async (risposta: Response) => {
  const { details } = await errore(risposta);
  return Object.fromEntries((details.errors ?? []).map(({ path, message }) => [path.join('.'), message]));
};

const giorniDaOggi = (giorno: unknown) => (Date.parse(String(giorno)) - Date.now()) / 86_400_000;

describe('a message to the office', () => {
  it('is stored with receipt, term, notice shown, retention, history and confirmation mail', async () => {
    const corpo = messaggio({ telefono: '051 123456' });
    const risposta = await sportello.compila('contatti', corpo);
    expect(risposta.status).toBe(202);
    const { data } = rispostaInvio.parse(await risposta.json());
    expect(data).toMatchObject({ stato: 'ricevuto', termineGiorni: 30 });
    expect(data.ricevuta).toMatch(/^CON-[0-9A-Z]{5}-[0-9A-Z]{5}$/);

    const riga = await sportello.strapi
      .documents('plugin::piano-di-zona.contatto')
      .findFirst({ filters: { ricevuta: data.ricevuta }, populate: ['distretto'] });
    expect(riga).toMatchObject({
      nome: corpo.nome,
      email: corpo.email,
      stato: 'ricevuto',
      canale: 'modulo',
      versioneInformativa: 'contatti, versione 1',
      distretto: { slug: 'prova' },
      storia: [{ da: null, a: 'ricevuto', chi: 'pubblico' }],
    });
    expect(Math.round(giorniDaOggi(riga?.termine))).toBeCloseTo(30, -1);
    expect(giorniDaOggi(riga?.conservaFino)).toBeGreaterThan(700);
    const posta = await sportello.strapi
      .documents('plugin::piano-di-zona.messaggio')
      .findFirst({ filters: { richiesta: riga?.documentId } });
    expect(posta).toMatchObject({ modello: 'conferma-contatto', destinatario: corpo.email, stato: 'da_inviare' });
    expect(JSON.stringify(posta?.parametri)).not.toContain(corpo.nome);
  });
});

describe('what is wrong is told field by field, in Italian', () => {
  it.each<[string, Corpo, string, RegExp]>([
    ['a missing field', { nome: undefined }, 'nome', /«Nome e cognome».*obbligatorio/],
    ['an empty field', { oggetto: '  ' }, 'oggetto', /«Oggetto».*almeno 3 caratteri/],
    ['a short text', { messaggio: 'breve' }, 'messaggio', /almeno 10 caratteri/],
    ['a long text', { oggetto: 'x'.repeat(151) }, 'oggetto', /a 150 caratteri/],
    ['an e-mail address', { email: 'ada@' }, 'email', /«E-mail».*nome@esempio\.it/],
    ['a telephone', { telefono: 'casa' }, 'telefono', /numero di telefono/],
    ['a wrong type', { nome: 12 }, 'nome', /serve un testo/],
    ['a line break in a line', { nome: 'Ada\nProva' }, 'nome', /caratteri non ammessi/],
    ['the notice not read', { presaVisione: false }, 'presaVisione', /spunta la casella/],
    ['an unknown key', { ruolo: 'admin' }, 'ruolo', /non è previsto/],
    ['an unknown language', { lingua: 'de' }, 'lingua', /voci previste/],
    ['a notice that never was', { informativa: 9 }, 'informativa', /è cambiata/],
  ])('%s', async (_caso, extra, campo, rimedio) => {
    const risposta = await sportello.compila('contatti', messaggio(extra));
    expect(risposta.status).toBe(400);
    expect(await perCampo(risposta)).toMatchObject({ [campo]: expect.stringMatching(rimedio) });
  });

  it.each<[string, Corpo, string]>([
    ['check digits', { codiceFiscale: '91000000372' }, 'codiceFiscale'],
    ['check digits of a partita IVA', { partitaIva: '01234567890' }, 'partitaIva'],
    ['a person’s code for an organisation', { codiceFiscale: CODICE_PERSONA }, 'codiceFiscale'],
    ['no code at all', { codiceFiscale: undefined }, 'codiceFiscale'],
    ['a code for an informal group', { natura: 'gruppo_informale', sezioneRunts: undefined }, 'codiceFiscale'],
    ['a RUNTS section for a municipality', { natura: 'comune' }, 'sezioneRunts'],
    ['a body that does not exist', { organi: ['inventato'] }, 'organi.0'],
    ['an avviso that does not exist', { avviso: 'inventato' }, 'avviso'],
    ['a field inside another', { richiedente: { nome: 'Ada', cognome: 'Prova', email: 'x' } }, 'richiedente.email'],
    ['a web address', { sito: 'javascript:alert(1)' }, 'sito'],
  ])('a registration: %s', async (_caso, extra, campo) => {
    const risposta = await sportello.compila('adesioni', adesione(extra));
    expect(risposta.status).toBe(400);
    expect(await perCampo(risposta)).toHaveProperty([campo]);
  });

  it('takes a person’s code from a sole trader, and none from an informal group', async () => {
    const ditta = adesione({ natura: 'impresa', codiceFiscale: CODICE_PERSONA.toLowerCase() });
    expect((await sportello.compila('adesioni', ditta)).status).toBe(202);
    const gruppo = adesione({ natura: 'gruppo_informale', codiceFiscale: undefined, sezioneRunts: undefined });
    expect((await sportello.compila('adesioni', gruppo)).status).toBe(202);
  });

  it('gives hidden entries and those of other distretti away to nobody', async () => {
    const altro = await sportello.nuovoDistretto('vicino');
    const dati = { tipo: 'tavolo_welfare', pubblico: true };
    await sportello.crea('organo', { ...dati, nome: 'Altrui', slug: 'altrui', distretto: altro.id });
    await sportello.crea('organo', {
      ...dati,
      nome: 'Nascosto',
      slug: 'nascosto',
      pubblico: false,
      distretto: sportello.distretto.id,
    });
    const risposta = await sportello.compila('adesioni', adesione({ organi: ['altrui', 'nascosto', 'inventato'] }));
    const messaggi = Object.values(await perCampo(risposta));
    expect(messaggi).toHaveLength(3);
    expect(new Set(messaggi).size).toBe(1);
  });
});

describe('an avviso', () => {
  it('takes registrations while it is open, and 422 before and after', async () => {
    const distretto = sportello.distretto.id;
    const [ieri, domani, dopodomani] = [-1, 1, 2].map((giorni) => new Date(Date.now() + giorni * 86_400_000));
    const base = { tipo: 'co_progettazione', distretto };
    await sportello.crea('avviso', { ...base, titolo: 'A', slug: 'aperto', apertura: ieri, chiusura: domani });
    await sportello.crea('avviso', { ...base, titolo: 'F', slug: 'futuro', apertura: domani, chiusura: dopodomani });
    await sportello.crea('avviso', { ...base, titolo: 'C', slug: 'chiuso', apertura: new Date(0), chiusura: ieri });
    await sportello.crea('avviso', {
      ...base,
      titolo: 'B',
      slug: 'bozza',
      apertura: ieri,
      chiusura: domani,
      publishedAt: null,
    });
    const stati = ['aperto', 'futuro', 'chiuso', 'bozza'].map(
      async (avviso) => (await sportello.compila('adesioni', adesione({ avviso }))).status,
    );
    expect(await Promise.all(stati)).toEqual([202, 422, 422, 400]);
  });
});

describe('a form that is not in use', () => {
  it('answers 422, and has no notice to show', async () => {
    await sportello.nuovoDistretto('spento', { moduloContatti: false });
    const corpo = JSON.stringify({ ...messaggio(), sfida: await sportello.sfida('spento') });
    expect((await sportello.invia('spento/contatti', corpo)).status).toBe(422);
    expect((await fetch(sportello.api('spento/informative/contatti.json'))).status).toBe(404);
    expect((await fetch(sportello.api('spento/informative/adesioni.json'))).status).toBe(200);
  });

  it('is so too without a privacy notice in force; an unknown or hidden distretto is 404', async () => {
    await sportello.crea('distretto', { nome: 'Nuovo', slug: 'nuovo', pubblico: true });
    await sportello.nuovoDistretto('nascosto', { pubblico: false });
    const corpo = JSON.stringify({ ...messaggio(), sfida: await sportello.sfida('nuovo') });
    expect((await sportello.invia('nuovo/contatti', corpo)).status).toBe(422);
    expect((await sportello.invia('nascosto/contatti', corpo)).status).toBe(404);
    expect((await fetch(sportello.api('nascosto/sfida'))).status).toBe(404);
  });
});

describe('the privacy notice', () => {
  it('is a resource; the version before stays good for a day after a change', async () => {
    const distretto = await sportello.nuovoDistretto('versioni', {
      titolare: 'Comune di Prova',
      dpo: 'dpo@esempio.it',
    });
    const versione = (numero: number, inVigoreDal: Date) =>
      sportello.crea('informativa', {
        titolo: 'Informativa',
        modulo: 'contatti',
        versione: numero,
        testo: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nuova <b>' }] }],
        conservazioneMesi: 12,
        inVigoreDal,
        distretto: distretto.id,
      });
    const seconda = await versione(2, new Date(Date.now() - 60_000));
    await versione(3, new Date(Date.now() + 86_400_000));
    await sportello.aggiorna('versioni');

    const risposta = await fetch(sportello.api('versioni/informative/contatti.json'));
    const { data } = rispostaInformativa.parse(await risposta.json());
    expect(data).toMatchObject({
      versione: 2,
      titolare: 'Comune di Prova',
      dpo: 'dpo@esempio.it',
      conservazioneMesi: 12,
    });
    expect(data.testo).toContain('Nuova &lt;b&gt;');

    const stato = async (informativa: number) => {
      const sfida = await sportello.sfida('versioni');
      return (await sportello.invia('versioni/contatti', JSON.stringify({ ...messaggio({ informativa }), sfida })))
        .status;
    };
    expect([await stato(1), await stato(2), await stato(3)]).toEqual([202, 202, 400]);
    await sportello.strapi.db
      .query('plugin::piano-di-zona.informativa')
      .update({ where: { id: seconda.id }, data: { inVigoreDal: new Date(Date.now() - 25 * 3_600_000) } });
    expect([await stato(1), await stato(2)]).toEqual([400, 202]);
  });
});

describe('the page of a form', () => {
  it('has the office’s contacts and the notice without script, and the form with it', async () => {
    const pagina = (percorso: string) => fetch(`${sportello.cms.url}/pdz/${percorso}`);
    const testo = await (await pagina('prova/moduli/adesioni')).text();
    expect(testo).toContain('ufficio@prova.esempio.it');
    expect(testo).toContain('I dati servono a rispondere.');
    expect(testo).toContain('<pdz-adesione distretto="prova"');
    expect((await pagina('prova/moduli/constructor')).status).toBe(404);
  });
});

describe('the same key', () => {
  it('is one submission, also with another challenge, after the form went out of use, and sixteen times at once', async () => {
    const distretto = await sportello.nuovoDistretto('chiavi');
    const corpo = messaggio();
    const chiave = { 'Idempotency-Key': randomUUID() };
    const invia = async (extra: Corpo = {}, intestazioni = chiave) =>
      sportello.invia(
        'chiavi/contatti',
        JSON.stringify({ ...corpo, sfida: await sportello.sfida('chiavi'), ...extra }),
        intestazioni,
      );
    const prima = await sportello.conta('contatto');

    const sfida = await sportello.sfida('chiavi');
    const insieme = await Promise.all(Array.from({ length: 16 }, () => invia({ sfida })));
    expect(insieme.map(({ status }) => status)).toEqual(Array(16).fill(202));
    const [risposta, ...altre] = await Promise.all(insieme.map((voce) => voce.json() as Promise<unknown>));
    for (const altra of altre) expect(altra).toEqual(risposta);
    expect(await sportello.conta('contatto')).toBe(prima + 1);

    await sportello.strapi.db
      .query('plugin::piano-di-zona.distretto')
      .update({ where: { id: distretto.id }, data: { moduloContatti: false } });
    expect(await (await invia()).json()).toEqual(risposta);
    expect(await (await invia({ sfida: 'c2NhZHV0YQ==' })).json()).toEqual(risposta);
    expect((await invia({ oggetto: 'Tutt’altro' })).status).toBe(409);
    expect((await invia({}, { 'Idempotency-Key': randomUUID() })).status).toBe(422);
    expect(await sportello.conta('contatto')).toBe(prima + 1);
  });

  it('counts per form and distretto, for seven days', async () => {
    const chiave = { 'Idempotency-Key': randomUUID() };
    const prima = await sportello.conta('contatto');
    const uno = await sportello.compila('contatti', messaggio(), chiave);
    const due = await sportello.compila('adesioni', adesione(), chiave);
    expect([uno.status, due.status]).toEqual([202, 202]);
    await sportello.strapi.db
      .query('plugin::piano-di-zona.invio')
      .updateMany({ where: { chiave: chiave['Idempotency-Key'] }, data: { scade: new Date(Date.now() - 1) } });
    expect((await sportello.compila('contatti', messaggio(), chiave)).status).toBe(202);
    expect(await sportello.conta('contatto')).toBe(prima + 2);
  });

  it('must be a UUID', async () => {
    for (const chiave of ['', 'uno', '00000000-0000-0000-0000-000000000000']) {
      const risposta = await sportello.compila('contatti', messaggio(), { 'Idempotency-Key': chiave });
      expect(risposta.status).toBe(400);
      expect(await perCampo(risposta)).toHaveProperty('Idempotency-Key');
    }
  });
});

describe('the challenge', () => {
  it('is fresh each time and kept by nobody', async () => {
    const chiedi = () => fetch(sportello.api('prova/sfida'), { headers: { 'X-Forwarded-For': nuovoIndirizzo() } });
    const [una, altra] = await Promise.all([chiedi(), chiedi()]);
    expect(una.headers.get('cache-control')).toBe('no-store');
    expect(una.headers.get('access-control-allow-origin')).toBe('*');
    const [a, b] = [rispostaSfida.parse(await una.json()), rispostaSfida.parse(await altra.json())];
    expect(a.challenge).not.toBe(b.challenge);
  });

  it('costs more for who asks for many, and for everybody while many forms come in', async () => {
    const chiedi = async (indirizzo: string) => {
      const risposta = await fetch(sportello.api('prova/sfida'), { headers: { 'X-Forwarded-For': indirizzo } });
      return rispostaSfida.parse(await risposta.json()).maxnumber;
    };
    const goloso = '203.0.116.1';
    expect(await chiedi(goloso)).toBe(50);
    await Promise.all(Array.from({ length: 80 }, () => chiedi(goloso)));
    expect([await chiedi(goloso), await chiedi(nuovoIndirizzo())]).toEqual([200, 50]);

    const scade = new Date(Date.now() + 7 * 86_400_000);
    const data = Array.from({ length: 130 }, () => ({ ambito: 'folla', chiave: randomUUID(), scade }));
    await sportello.strapi.db.query('plugin::piano-di-zona.invio').createMany({ data });
    expect(await comeDopo(10_000, () => chiedi(nuovoIndirizzo()))).toBe(100);
    await sportello.strapi.db.query('plugin::piano-di-zona.invio').deleteMany({ where: { ambito: 'folla' } });
  });

  it('answers a preflight with what a form needs, and no credentials', async () => {
    const risposta = await fetch(sportello.api('prova/contatti'), {
      method: 'OPTIONS',
      headers: { Origin: 'https://www.comune.esempio.it', 'Access-Control-Request-Method': 'POST' },
    });
    expect(risposta.status).toBe(204);
    expect(risposta.headers.get('access-control-allow-origin')).toBe('*');
    expect(risposta.headers.get('access-control-allow-credentials')).toBeNull();
    expect(risposta.headers.get('access-control-allow-headers')).toMatch(/Content-Type.*Idempotency-Key/);
  });
});

describe('posts that come together', () => {
  it('are each stored once, and each refused for its own reason', async () => {
    const prima = await sportello.conta('contatto');
    const corpi = Array.from({ length: 30 }, (_, i) => messaggio(i % 10 === 0 ? { informativa: 99 } : {}));
    const risposte = await Promise.all(corpi.map((corpo) => sportello.compila('contatti', corpo)));
    expect(risposte.map(({ status }) => status)).toEqual(corpi.map((_, i) => (i % 10 === 0 ? 400 : 202)));
    expect(await sportello.conta('contatto')).toBe(prima + 27);
    const ricevute = await Promise.all(
      risposte.filter(({ ok }) => ok).map(async (risposta) => rispostaInvio.parse(await risposta.json()).data.ricevuta),
    );
    // Each receipt is that of what its sender wrote, whatever order the database gave the rows.
    const riga = { where: { ricevuta: ricevute[4] }, populate: ['distretto'] };
    expect(await sportello.strapi.db.query('plugin::piano-di-zona.contatto').findOne(riga)).toMatchObject({
      email: corpi.filter((_, i) => i % 10 !== 0)[4]?.email,
      distretto: { id: sportello.distretto.id },
    });
  });

  it('do not fall with one that the database refuses', async () => {
    const tabella = 'pdz_contatti';
    const { connection } = sportello.strapi.db;
    const oggetto = 'Una sola volta';
    expect((await sportello.compila('contatti', messaggio({ oggetto }))).status).toBe(202);
    await connection.raw(`CREATE UNIQUE INDEX prova_uno ON ${tabella} (oggetto) WHERE oggetto = '${oggetto}'`);
    const corpi = Array.from({ length: 12 }, (_, i) => messaggio(i === 5 ? { oggetto } : {}));
    const risposte = await Promise.all(corpi.map((corpo) => sportello.compila('contatti', corpo)));
    await connection.raw('DROP INDEX prova_uno');
    expect(risposte.map(({ status }) => status)).toEqual(corpi.map((_, i) => (i === 5 ? 500 : 202)));
  });
});

describe('a busy database', () => {
  it('is 503 with a time to come back, and nothing is stored later either', async () => {
    const { strapi, imposta } = sportello;
    const moduli = strapi.config.get<object>('plugin::piano-di-zona.moduli');
    const corpo = JSON.stringify({ ...messaggio(), sfida: await sportello.sfida() });
    const prima = await sportello.conta('contatto');
    imposta('moduli', { ...moduli, attesaDatabase: 50 });
    // SQLite has one connection, PostgreSQL a lock on the table that is written.
    const occupa = await strapi.db.connection.transaction();
    if (strapi.db.dialect.client === 'postgres') await occupa.raw('LOCK TABLE pdz_contatti IN ACCESS EXCLUSIVE MODE');
    const risposta = await sportello.invia('prova/contatti', corpo);
    await occupa.rollback();
    imposta('moduli', moduli);
    expect(risposta.status).toBe(503);
    expect(risposta.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    await errore(risposta);
    expect(await sportello.conta('contatto')).toBe(prima);
    expect((await sportello.invia('prova/contatti', corpo)).status).toBe(202);
  });
});
