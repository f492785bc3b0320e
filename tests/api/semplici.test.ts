import { connect } from 'node:net';
import { comeDopo } from './moduli/attesa';
import { leggiInvito } from './moduli/casella';
import { adesione, messaggio, proposta, type Corpo } from './moduli/corpi';
import { apriIscrizioni, ORA, type Iscrizioni } from './moduli/iscritti';
import { campi, createLettore, type Lettore } from './moduli/pagina';
import { vetrinaAggiornata } from './attesa';

let banco: Iscrizioni;
let lettore: Lettore;
beforeAll(async () => {
  banco = await apriIscrizioni();
  lettore = createLettore(banco.sportello.cms.url);
});
afterAll(() => banco.chiudi());

const GIORNO = 24 * ORA;
const REGISTRI = ['contatto', 'adesione', 'proposta', 'iscrizione', 'sospeso', 'messaggio', 'invio'];
const fotografia = () => Promise.all(REGISTRI.map((tipo) => banco.sportello.conta(tipo)));
const righe = (tipo: string, where: Corpo = {}): Promise<Corpo[]> =>
  banco.sportello.strapi.db.query(`plugin::piano-di-zona.${tipo}`).findMany({ where, orderBy: { id: 'asc' } });
const imposta = (data: Corpo) =>
  banco.sportello.strapi.db
    .query('plugin::piano-di-zona.distretto')
    .update({ where: { id: banco.sportello.distretto.id }, data });

/** Nothing is left behind by what was not sent. */
async function senzaTraccia(opera: () => Promise<void>) {
  const prima = await fotografia();
  await opera();
  expect(await fotografia()).toEqual(prima);
}

/** What is said of a confirmation, and its status. */
async function conferma(email: unknown) {
  const risposta = await banco.conferma(String(email));
  return { stato: risposta.status, testo: await risposta.text() };
}

describe('a form without script', () => {
  it('is the fallback of its element, with the notice in force', async () => {
    const risposta = await fetch(`${banco.sportello.cms.url}/pdz/prova/moduli/contatti`);
    const testo = await risposta.text();
    expect(risposta.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(testo).toMatch(/<pdz-contatti [^>]+><form method="post" action="\/pdz\/prova\/moduli\/contatti"/);
    expect(testo).toContain('<input type="hidden" name="informativa" value="1"');
    expect(testo).not.toContain('name="chiave"');
  });

  it('is looked at once more, held, and a request when its mailbox answers for it', async () => {
    const corpo = messaggio({ telefono: '051 123456', messaggio: 'Prima riga.\r\nSeconda <riga>.' });
    await senzaTraccia(async () => {
      const { stato, testo } = await lettore.manda('contatti', corpo);
      expect(stato).toBe(200);
      expect(testo).toContain('Prima riga.<br />Seconda &lt;riga&gt;.');
    });
    const prima = await banco.sportello.conta('contatto');
    const { testo } = await lettore.compila('contatti', corpo);
    expect(testo).toContain(String(corpo.email));
    expect(await banco.sportello.conta('contatto')).toBe(prima);
    const mail = await banco.ultima(String(corpo.email));
    expect(mail.text).not.toContain('Seconda');

    const confermata = await conferma(corpo.email);
    expect(confermata.stato).toBe(200);
    const [riga] = await righe('contatto', { email: corpo.email });
    expect(riga).toMatchObject({
      stato: 'verificato',
      canale: 'modulo',
      messaggio: 'Prima riga.\nSeconda <riga>.',
      versioneInformativa: 'contatti, versione 1',
      storia: [
        { a: 'ricevuto', chi: 'pubblico' },
        { a: 'verificato', chi: 'collegamento' },
      ],
    });
    expect(confermata.testo).toContain(String(riga?.ricevuta));
    expect(await righe('sospeso')).toEqual([]);
    const ricevuta = await banco.ultima(String(corpo.email));
    expect(ricevuta.text).toContain(String(riga?.ricevuta));
    expect(leggiInvito(ricevuta).token).toBe('');
    expect(banco.casella.a('ufficio@prova.esempio.it').at(-1)?.text).toContain(String(riga?.ricevuta));
  });

  it('takes the code of the mail in place of its link, and neither of them twice', async () => {
    const corpo = messaggio();
    await lettore.compila('contatti', corpo);
    const { codice, percorso } = leggiInvito(await banco.ultima(String(corpo.email)));
    const usa = async () =>
      (
        await fetch(`${banco.sportello.cms.url}${percorso}`, {
          method: 'POST',
          body: new URLSearchParams({ codice: codice.toLowerCase() }),
        })
      ).status;
    const esiti = await Promise.all([usa(), usa(), usa()]);
    expect(esiti.toSorted()).toEqual([200, 422, 422]);
    expect(await righe('contatto', { email: corpo.email })).toHaveLength(1);
  });

  it('sent again under the same key is one post and one mail; under it another content is refused', async () => {
    const corpo = messaggio();
    const { chiave } = await lettore.compila('contatti', corpo);
    const ripetuti = await Promise.all([1, 2, 3].map(() => lettore.manda('contatti', { ...corpo, chiave })));
    expect(ripetuti.map(({ stato }) => stato)).toEqual([202, 202, 202]);
    expect((await lettore.manda('contatti', { ...corpo, chiave, oggetto: 'Un altro' })).stato).toBe(409);
    expect(await righe('messaggio', { destinatario: corpo.email })).toHaveLength(1);
  });

  it('with mistakes says them all, keeps what was written and leaves nothing behind', async () => {
    await senzaTraccia(async () => {
      const { stato, testo, intestazioni } = await lettore.manda('contatti', {
        ...messaggio({ nome: '', email: 'ada@', oggetto: '"><script>alert(1)</script>' }),
        chiave: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
      });
      expect(stato).toBe(400);
      expect(intestazioni.get('cache-control')).toBe('no-store');
      expect(testo).toContain('<title>Errore: ');
      expect(testo).toContain('<a href="#campo-nome">');
      expect(testo).toMatch(/id="campo-email"[^>]*aria-describedby="campo-email-errore"[^>]*aria-invalid="true"/);
      expect(testo).toContain('value="&quot;&gt;&lt;script&gt;');
      expect(testo).not.toContain('<script>alert');
    });
  });

  it('can be gone back to from the last look', async () => {
    const corpo = messaggio({ oggetto: 'Da correggere' });
    const { stato, testo } = await lettore.manda('contatti', { ...corpo, chiave: 'x', passo: 'correggi' });
    expect(stato).toBe(200);
    expect(testo).toContain('value="Da correggere"');
    expect(testo).not.toContain('role="alert"');
  });

  it('filled in beside an old notice asks to read the new one', async () => {
    await senzaTraccia(async () => {
      const { stato, testo } = await lettore.manda('contatti', messaggio({ informativa: 9 }));
      expect(stato).toBe(400);
      expect(testo).toContain('<a href="#campo-presaVisione">');
      expect(testo).toContain('<input type="hidden" name="informativa" value="1"');
      expect(testo).not.toMatch(/id="campo-presaVisione"[^>]*checked/);
    });
  });
});

describe('the other forms', () => {
  it('a registration with groups and lists', async () => {
    const referenti = [{ nome: 'Bea', cognome: 'Prova', email: 'bea@esempio.it' }];
    const corpo = adesione({ referenti, sito: 'https://www.esempio.it' });
    const { email } = corpo.richiedente as { email: string };
    await lettore.compila('adesioni', {
      ...corpo,
      organi: '',
      numeroRunts: '',
      referenti: [...referenti, { nome: '' }],
    });
    expect((await conferma(email)).stato).toBe(200);
    const riga = await banco.sportello.strapi
      .documents('plugin::piano-di-zona.adesione')
      .findFirst({ filters: { emailRichiedente: email }, populate: ['referenti'] });
    expect(riga).toMatchObject({ stato: 'verificata', sito: corpo.sito, numeroRunts: null, referenti });
  });

  it('a proposal with its consents, and a mistake that only the server finds', async () => {
    await senzaTraccia(async () => {
      const sola = await lettore.manda('proposte', proposta({ consensoNome: true }));
      expect(sola.stato).toBe(400);
      expect(sola.testo).toContain('<a href="#campo-consensoNome">');
      expect((await lettore.manda('proposte', proposta({ organo: 'inventato' }))).stato).toBe(400);
    });
    const corpo = proposta({ consensoPubblicazione: true });
    await lettore.compila('proposte', corpo);
    await conferma(corpo.email);
    expect(await righe('proposta', { email: corpo.email })).toMatchObject([
      { stato: 'verificata', consensoPubblicazione: true, consensoNome: false },
    ]);
  });

  it('a registration for a meeting is confirmed once, and waits where the room is full', async () => {
    const { slug, documentId } = await banco.incontro({ posti: 1 });
    await vetrinaAggiornata(banco.sportello.strapi);
    const [primo, secondo] = [messaggio().email, messaggio().email].map((email) => ({
      nome: 'Ada Prova',
      email,
      esigenze: ['lis', 'traduzione'],
      informativa: 1,
      presaVisione: true,
    }));
    const dove = `iscrizioni/${slug}`;
    for (const corpo of [primo, secondo]) await lettore.compila(dove, corpo ?? {});
    expect(await banco.stati(documentId)).toEqual([]);
    expect((await conferma(primo?.email)).testo).toContain('la tua iscrizione è confermata');
    expect((await conferma(secondo?.email)).testo).toContain('lista d’attesa');
    expect(await banco.stati(documentId)).toEqual(['confermata', 'in_attesa']);
    expect((await righe('iscrizione', { incontro: documentId }))[0]).toMatchObject({ esigenze: ['lis', 'traduzione'] });
    await lettore.compila(dove, primo ?? {});
    expect((await conferma(primo?.email)).testo).toContain('la tua iscrizione è confermata');
    expect((await banco.stati(documentId)).filter((stato) => stato === 'confermata')).toHaveLength(1);
  });

  it('are not to be had at an address without meeting, of another form, or of a distretto that is not there', async () => {
    for (const dove of ['iscrizioni', 'iscrizioni/inventato', 'area', 'constructor', 'contatti/uno'])
      expect((await lettore.manda(dove, messaggio())).stato).toBe(404);
    expect((await fetch(`${banco.sportello.cms.url}/pdz/niente/moduli/contatti`, { method: 'POST' })).status).toBe(404);
  });
});

describe('what has closed', () => {
  it('is 422 as a page when it is sent, and when it is confirmed; the link then still holds', async () => {
    const [prima, dopo] = [messaggio(), messaggio()];
    await lettore.compila('contatti', prima);
    await imposta({ moduloContatti: false });
    await senzaTraccia(async () => {
      const rifiutata = await lettore.manda('contatti', dopo);
      expect(rifiutata.stato).toBe(422);
      expect(rifiutata.testo).toContain('non è in uso');
      expect(await conferma(prima.email)).toMatchObject({ stato: 422 });
    });
    await imposta({ moduloContatti: true });
    expect((await conferma(prima.email)).stato).toBe(200);
  });
});

describe('abuse', () => {
  it('of another type, too large, or with a filled honeypot is refused', async () => {
    await senzaTraccia(async () => {
      const corpo = messaggio();
      for (const tipo of ['application/json', 'multipart/form-data; boundary=x', 'text/plain'])
        expect((await lettore.manda('contatti', corpo, { 'Content-Type': tipo })).stato).toBe(415);
      expect((await lettore.manda('contatti', messaggio({ messaggio: 'x'.repeat(33 * 1024) }))).stato).toBe(413);
      expect((await lettore.manda('contatti', messaggio({ indirizzoFax: '051' }))).stato).toBe(403);
      expect((await lettore.manda('contatti', `${new URLSearchParams(campi(corpo))}&stato=chiuso`)).stato).toBe(400);
      expect((await lettore.manda('contatti', '__proto__=1&constructor.prototype.x=1&%ff=%00')).stato).toBe(400);
    });
  });

  it('cannot flood a mailbox, nor be many from one address', async () => {
    const { email } = messaggio();
    const inviati: number[] = [];
    for (let volta = 0; volta < 7; volta += 1) {
      const corpo = messaggio({ email: String(email).toUpperCase(), oggetto: `Volta ${volta}` });
      const { testo } = await lettore.manda('contatti', corpo);
      const { stato } = await lettore.manda('contatti', { ...corpo, chiave: lettore.chiaveIn(testo) });
      inviati.push(stato);
    }
    expect(inviati).toEqual([202, 202, 202, 202, 202, 429, 429]);
    const uno = { 'X-Forwarded-For': '203.0.113.77' };
    const chiave = () => crypto.randomUUID();
    const stati = await Promise.all(
      Array.from({ length: 45 }, async () => (await lettore.manda('contatti', { chiave: chiave() }, uno)).stato),
    );
    expect(stati.filter((stato) => stato === 429)).toHaveLength(5);
    const ultima = await lettore.manda('contatti', { chiave: chiave() }, uno);
    expect(ultima.intestazioni.get('retry-after')).toMatch(/^[1-9]\d*$/);
  });

  it('a scanner that opens the link changes nothing, and nobody reads of it in the log', async () => {
    const dette: string[] = [];
    const { log } = banco.sportello.strapi;
    const spie = (['info', 'warn', 'error'] as const).map((livello) =>
      jest.spyOn(log, livello).mockImplementation((...parole: unknown[]) => {
        dette.push(JSON.stringify(parole));
        return log;
      }),
    );
    const corpo = messaggio({ nome: 'Persona Irripetibile' });
    await lettore.compila('contatti', corpo);
    const { percorso, token } = leggiInvito(await banco.ultima(String(corpo.email)));
    await senzaTraccia(async () => {
      expect((await fetch(`${banco.sportello.cms.url}${percorso}#${token}`)).status).toBe(200);
    });
    expect((await conferma(corpo.email)).stato).toBe(200);
    await lettore.manda('contatti', { ...corpo, email: 'x' });
    for (const spia of spie) spia.mockRestore();
    expect(dette.join()).not.toMatch(/Irripetibile|esempio\.it/);
    expect(dette.join()).not.toContain(token);
  });

  it('an endless body is cut off', async () => {
    const { hostname, port } = new URL(banco.sportello.cms.url);
    const risposta = await new Promise<string>((resolve, reject) => {
      const presa = connect(Number(port), hostname, () => {
        presa.write(
          'POST /pdz/prova/moduli/contatti HTTP/1.1\r\nHost: prova\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n',
        );
        for (let i = 0; i < 40; i += 1) presa.write(`400\r\n${'x'.repeat(1024)}\r\n`);
      });
      presa.once('data', (dati) => {
        resolve(dati.toString());
        presa.destroy();
      });
      presa.once('error', reject);
    });
    expect(risposta).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe('who never confirms', () => {
  it('leaves nothing after the term, and cannot confirm any more', async () => {
    const corpo = messaggio();
    await lettore.compila('contatti', corpo);
    const { token, percorso } = leggiInvito(await banco.ultima(String(corpo.email)));
    const conserva = () =>
      banco.sportello.strapi.plugin('piano-di-zona').service('conservazione').giro() as Promise<void>;
    await comeDopo(GIORNO, conserva);
    expect((await righe('sospeso')).length).toBeGreaterThan(0);
    const tardi = await comeDopo(3 * GIORNO + ORA, () => banco.perLink(percorso, token));
    expect(tardi.status).toBe(422);
    await comeDopo(3 * GIORNO + ORA, conserva);
    expect(await righe('sospeso')).toEqual([]);
    expect(await righe('messaggio', { destinatario: corpo.email })).toEqual([]);
    expect(await righe('contatto', { email: corpo.email })).toEqual([]);
  });
});
