import { apriCasella, leggiInvito, type Casella } from './moduli/casella';
import { apriSportello, messaggio, type Corpo, type Sportello } from './moduli/sportello';
import { creaUtente } from './utenti';

const MESSAGGIO = 'plugin::piano-di-zona.messaggio';

let casella: Casella;
let sportello: Sportello;
beforeAll(async () => {
  casella = await apriCasella();
  sportello = await apriSportello({ SMTP_URL: casella.url, MAIL_FROM: 'piano@esempio.it' });
});
afterAll(async () => {
  await sportello.cms.chiudi();
  await casella.chiudi();
});

interface Riga {
  documentId: string;
  stato: string;
  tentativi: number;
  errore: string | null;
  messageId: string;
  presoFino: string | null;
}

const svuota = () => sportello.strapi.plugin('piano-di-zona').service('posta').svuota() as Promise<void>;
const righe = () => sportello.strapi.db.query(MESSAGGIO);
const riga = (destinatario: unknown): Promise<Riga> => righe().findOne({ where: { destinatario } });
const contatto = (email: unknown) =>
  sportello.strapi.db.query('plugin::piano-di-zona.contatto').findOne({ where: { email } });

async function scrivi(extra: Corpo = {}) {
  const corpo = messaggio(extra);
  expect((await sportello.compila('contatti', corpo)).status).toBe(202);
  return corpo.email;
}

/** What the back-off would wait for. */
const ritenta = async (destinatario: unknown) => {
  await righe().updateMany({ where: { destinatario }, data: { prossimoTentativo: new Date() } });
  await svuota();
};

const pagina = () => `${sportello.cms.url}/pdz/collegamento`;
const conferma = (campi: Record<string, string>) =>
  fetch(pagina(), { method: 'POST', body: new URLSearchParams(campi) });

describe('a message', () => {
  it('is text and HTML in the distretto’s name, marked as automatic, with nothing to fetch', async () => {
    const email = await scrivi({ nome: 'Eva <script>', lingua: 'en' });
    await svuota();
    const [mail] = casella.a(email);
    expect(mail?.subject).toContain('We have received your message');
    expect(mail?.from?.value).toEqual([{ name: 'Ufficio di Piano Distretto prova', address: 'piano@esempio.it' }]);
    expect(mail?.replyTo?.text).toBe('ufficio@prova.esempio.it');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.text).toContain('Distretto prova');
    expect(mail?.html).toMatch(/<html lang="en">/);
    expect(mail?.html).not.toMatch(/<img|<link|style=|<script/);
    expect(leggiInvito(mail ?? ({} as never)).token).toHaveLength(43);
    expect(await riga(email)).toMatchObject({ stato: 'inviato', tentativi: 1, errore: null, presoFino: null });
  });

  it('cannot be given a header by what people or staff write', async () => {
    const { strapi, distretto } = sportello;
    await strapi
      .plugin('piano-di-zona')
      .service('posta')
      .accoda({
        modello: 'esito-adesione',
        destinatario: 'intestazioni@esempio.it',
        lingua: 'it',
        parametri: {
          ricevuta: 'ADE-1\r\nBcc: vittima@esempio.it',
          denominazione: 'Ente\r\nBcc: vittima@esempio.it',
          esito: 'respinta',
          motivazione: 'Riga\nBcc: vittima@esempio.it',
        },
        richiesta: { tipo: 'adesione', documentId: 'x' },
        distretto: distretto.id,
      });
    await svuota();
    const [mail] = casella.a('intestazioni@esempio.it');
    expect(mail?.headers.has('bcc')).toBe(false);
    expect(casella.a('vittima@esempio.it')).toHaveLength(0);
    const accoda = (destinatario: string) =>
      strapi
        .plugin('piano-di-zona')
        .service('posta')
        .accoda({
          modello: 'avviso-ufficio',
          destinatario,
          lingua: 'it',
          parametri: { tipo: 'contatto', ricevuta: 'CON-1', termine: null },
          richiesta: { tipo: 'contatto', documentId: 'x' },
          distretto: distretto.id,
        }) as Promise<void>;
    await expect(accoda('a@esempio.it, b@esempio.it')).rejects.toThrow();
    await expect(accoda('a@esempio.it\r\nBcc: b@esempio.it')).rejects.toThrow();
  });
});

describe('the outbox', () => {
  it('keeps what a dead server did not take, backs off, and delivers once it is up, under the same Message-ID', async () => {
    casella.rifiuta(451);
    const email = await scrivi();
    await svuota();
    const dopo = await riga(email);
    expect(dopo).toMatchObject({ stato: 'da_inviare', tentativi: 1 });
    expect(dopo.errore).toMatch(/451/);
    await svuota();
    expect(await riga(email)).toMatchObject({ tentativi: 1 });
    await ritenta(email);
    expect(await riga(email)).toMatchObject({ stato: 'da_inviare', tentativi: 2 });

    casella.rifiuta(null);
    await ritenta(email);
    expect(await riga(email)).toMatchObject({ stato: 'inviato', tentativi: 3 });
    expect(casella.a(email).map(({ messageId }) => messageId)).toEqual([dopo.messageId]);
  });

  it('waits while nothing listens at all', async () => {
    const porta = casella.porta;
    await casella.chiudi();
    const email = await scrivi();
    await svuota();
    expect(await riga(email)).toMatchObject({ stato: 'da_inviare', tentativi: 1 });
    casella = await apriCasella(porta);
    await ritenta(email);
    expect(casella.a(email)).toHaveLength(1);
  });

  it('gives up what is refused for good, shows it to staff, and sends it again when they ask, as a new mail', async () => {
    casella.rifiuta(550);
    const email = await scrivi();
    await svuota();
    const fallito = await riga(email);
    expect(fallito).toMatchObject({ stato: 'fallito', tentativi: 1 });
    casella.rifiuta(null);
    const ufficio = await creaUtente(sportello.cms, 'pdz-ufficio-di-piano', [sportello.distretto.documentId]);
    const altro = await sportello.nuovoDistretto('lontano');
    const estraneo = await creaUtente(sportello.cms, 'pdz-ufficio-di-piano', [altro.documentId]);
    const rinvio = `/piano-di-zona/messaggi/${fallito.documentId}/rinvio`;
    expect([403, 404]).toContain((await estraneo.chiama('POST', rinvio)).stato);
    expect((await ufficio.chiama('POST', rinvio)).stato).toBe(202);
    await svuota();
    expect(casella.a(email)).toHaveLength(1);
    expect(casella.a(email)[0]?.messageId).not.toBe(fallito.messageId);
  });

  it('leaves to another node what that one holds, and takes over when its lease is over', async () => {
    casella.rifiuta(451);
    const email = await scrivi();
    await svuota();
    casella.rifiuta(null);
    const altrui = { presoDa: 'altro nodo', presoFino: new Date(Date.now() + 60_000) };
    await righe().updateMany({ where: { destinatario: email }, data: altrui });
    await ritenta(email);
    expect(casella.a(email)).toHaveLength(0);
    await righe().updateMany({ where: { destinatario: email }, data: { presoFino: new Date(Date.now() - 1) } });
    await ritenta(email);
    expect(casella.a(email)).toHaveLength(1);
  });
});

describe('a link sent by mail', () => {
  it('changes nothing when it is opened, works once, by token or by code, and tells nothing when it does not', async () => {
    const email = await scrivi();
    await svuota();
    const { token, codice } = leggiInvito(casella.a(email)[0] ?? ({} as never));
    const aperta = await fetch(pagina());
    expect(aperta.status).toBe(200);
    expect(aperta.headers.get('cache-control')).toBe('no-store');
    expect(aperta.headers.get('referrer-policy')).toBe('no-referrer');
    expect(aperta.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await aperta.text()).not.toContain(token);
    await fetch(`${pagina()}?token=${token}`);
    expect(await contatto(email)).toMatchObject({ stato: 'ricevuto' });

    const sbagliata = await conferma({ token: 'x'.repeat(43) });
    expect(sbagliata.status).toBe(422);
    const rifiuto = await sbagliata.text();
    expect((await conferma({ token })).status).toBe(200);
    expect(await contatto(email)).toMatchObject({ stato: 'verificato' });
    for (const campi of [{ token }, { codice }, { codice: 'AAAAA-AAAAA' }, {}]) {
      const risposta = await conferma(campi as Record<string, string>);
      expect([risposta.status, await risposta.text()]).toEqual([422, rifiuto]);
    }
    const avvisi = await righe().findMany({
      where: { modello: 'avviso-ufficio', richiesta: (await contatto(email)).documentId },
    });
    expect(avvisi).toHaveLength(1);
  });

  it('is stored as digests alone, and may be typed in any case', async () => {
    const email = await scrivi();
    await svuota();
    const { token, codice } = leggiInvito(casella.a(email)[0] ?? ({} as never));
    const conservati = JSON.stringify(await sportello.strapi.db.query('plugin::piano-di-zona.collegamento').findMany());
    expect(conservati).not.toContain(token);
    expect(conservati).not.toContain(codice);
    expect((await conferma({ codice: ` ${codice.toLowerCase().replace('-', ' ')} ` })).status).toBe(200);
    expect(await contatto(email)).toMatchObject({ stato: 'verificato' });
  });

  it('expires, and is revoked when the mail is sent again', async () => {
    const email = await scrivi();
    await svuota();
    const primo = leggiInvito(casella.a(email)[0] ?? ({} as never));
    const { documentId } = await riga(email);
    await sportello.strapi.plugin('piano-di-zona').service('posta').rimanda(documentId);
    await svuota();
    const secondo = leggiInvito(casella.a(email)[1] ?? ({} as never));
    expect(secondo.token).not.toBe(primo.token);
    expect((await conferma({ token: primo.token })).status).toBe(422);
    const scaduto = { scade: new Date(Date.now() - 1) };
    await sportello.strapi.db.query('plugin::piano-di-zona.collegamento').updateMany({ where: {}, data: scaduto });
    expect((await conferma({ token: secondo.token })).status).toBe(422);
    expect(await contatto(email)).toMatchObject({ stato: 'ricevuto' });
  });

  it('cannot be guessed for long', async () => {
    const prova = () =>
      fetch(pagina(), {
        method: 'POST',
        headers: { 'X-Forwarded-For': '198.51.100.77' },
        body: new URLSearchParams({ codice: 'AAAAA-AAAAA' }),
      });
    const stati = (await Promise.all(Array.from({ length: 40 }, prova))).map(({ status }) => status);
    expect(new Set(stati)).toEqual(new Set([422, 429]));
  });
});
