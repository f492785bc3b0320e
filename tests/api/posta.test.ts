import type { CasoNotizia } from '../../cms/server/src/posta/modelli/iscrizione-testi';
import { lettere, LINGUE } from '../../cms/server/src/posta/testi/lettere';
import { difetti } from '../../cms/server/src/posta/testi/segnaposti';
import { apriCasella, leggiInvito, type Casella } from './moduli/casella';
import { apriSportello, messaggio, type Corpo, type Sportello } from './moduli/sportello';
import { creaUtente, type Risposta, type Utente } from './utenti';

const MESSAGGIO = 'plugin::piano-di-zona.messaggio';
const TESTO = 'plugin::piano-di-zona.testo-posta';
const DISISCRIZIONE = 'plugin::piano-di-zona.disiscrizione';
const DISTRETTO = 'plugin::piano-di-zona.distretto';

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

describe('a text of the office', () => {
  const STANDARD = { modello: 'esito-adesione.respinta', lingua: 'it' };
  const NOSTRO = {
    oggetto: 'Non possiamo accogliere la richiesta – ricevuta {ricevuta}',
    corpo: 'Gentile {denominazione},\n\nci dispiace: {motivazione}\n\nL’ufficio <b>resta</b> a disposizione.',
  };
  let ufficio: Utente;
  beforeAll(async () => {
    ufficio = await creaUtente(sportello.cms, 'pdz-ufficio-di-piano', [sportello.distretto.documentId]);
  });

  const testi = (resto = '', distretto = sportello.distretto.documentId) =>
    `/piano-di-zona/posta/${distretto}/testi${resto}`;
  const indirizzo = `/${STANDARD.modello}/${STANDARD.lingua}`;
  const salva = (testo: object) => ufficio.chiama('PUT', testi(indirizzo), testo);
  const messaggioDi = ({ corpo }: Risposta) => (corpo as { error: { message: string } }).error.message;

  async function respinta(destinatario: string) {
    await sportello.strapi
      .plugin('piano-di-zona')
      .service('posta')
      .accoda({
        modello: 'esito-adesione',
        destinatario,
        lingua: 'it',
        parametri: {
          ricevuta: 'ADE-1',
          denominazione: 'Ente {ricevuta}',
          esito: 'respinta',
          motivazione: 'Perché sì.',
        },
        richiesta: { tipo: 'adesione', documentId: destinatario },
        distretto: sportello.distretto.id,
      });
    await svuota();
    const [mail] = casella.a(destinatario);
    if (!mail) throw new Error('never came');
    return mail;
  }

  it('takes the place of the standard one, in plain text as written, until the office goes back', async () => {
    expect(await salva(NOSTRO)).toMatchObject({ stato: 200 });
    const nostra = await respinta('nostra@esempio.it');
    expect(nostra.subject).toBe('Non possiamo accogliere la richiesta – ricevuta ADE-1');
    expect(nostra.text).toContain('Gentile Ente {ricevuta},\n\nci dispiace: Perché sì.\n\nL’ufficio <b>resta</b>');
    expect(nostra.html).toContain('&lt;b&gt;resta&lt;/b&gt;');
    expect(nostra.html).not.toContain('<b>');

    expect(await ufficio.chiama('DELETE', testi(indirizzo))).toMatchObject({ stato: 200 });
    expect((await respinta('standard@esempio.it')).subject).toContain('Richiesta di adesione non accolta');
  });

  it.each([
    [{ corpo: 'Gentile {nome}, {motivazione}' }, /\{nome\} non si può usare.*\{denominazione\}/],
    [{ corpo: 'Non accolta.' }, /manca \{motivazione\}/],
    [{ corpo: 'Perché {motivazione} e { ricevuta }' }, /graffe/],
    [{ corpo: '{motivazione} {collegamento}' }, /\{collegamento\} non si può usare/],
    [{ oggetto: 'Esito: {motivazione}' }, /\{motivazione\} non si può usare.*\{ricevuta\}/],
    [{ oggetto: 'x'.repeat(151) }, /fino a 150/],
    [{ html: '<b>' }, /oggetto.*testo/],
  ])('is refused with %j, saying what to do', async (sbagliato, rimedio) => {
    const testo = { ...NOSTRO, ...sbagliato };
    for (const risposta of [await salva(testo), await ufficio.chiama('POST', testi(`${indirizzo}/anteprima`), testo)]) {
      expect(risposta.stato).toBe(400);
      expect(messaggioDi(risposta)).toMatch(rimedio);
    }
    expect(await sportello.strapi.db.query(TESTO).count()).toBe(0);
  });

  it('keeps a link in a paragraph of its own, with a name', async () => {
    const salvaConferma = (corpo: string) =>
      ufficio.chiama('PUT', testi('/conferma-contatto.ricevuta/it'), { oggetto: 'Arrivato', corpo });
    const resto = 'Ricevuta {ricevuta}, entro il {termine}.';
    for (const legame of ['Premi {collegamento} adesso', '{collegamento}', 'Sì: {collegamento}\n\nSì: {collegamento}'])
      expect(messaggioDi(await salvaConferma(`${resto}\n\n${legame}`))).toMatch(/\{collegamento\}/);
    expect((await salvaConferma(`${resto}\n\nSì, è mio: {collegamento}`)).stato).toBe(200);
    const email = await scrivi();
    await svuota();
    const [mail] = casella.a(email);
    expect(leggiInvito(mail ?? ({} as never)).codice).toHaveLength(11);
    expect(mail?.html).toMatch(/<a href="http[^"]+">Sì, è mio<\/a>/);
  });

  it('is used also where one of its placeholders has nothing to say', async () => {
    const modello = 'conferma-contatto.ricevuta';
    const { corpo } = await ufficio.chiama('GET', testi());
    const { data } = corpo as { data: { modello: string; lingua: string; standard: { corpo: string } }[] };
    const { standard } = data.find((voce) => voce.modello === modello && voce.lingua === 'it') ?? {};
    const nostro = { oggetto: 'Dal nostro ufficio', corpo: standard?.corpo };
    expect((await ufficio.chiama('PUT', testi(`/${modello}/it`), nostro)).stato).toBe(200);
    const email = await scrivi();
    await svuota();
    const [mail] = casella.a(email);
    expect(mail?.subject).toBe('Dal nostro ufficio');
    expect(mail?.text).not.toContain('{');
    await ufficio.chiama('DELETE', testi(`/${modello}/it`));
  });

  it('gives way to the standard one where it does not fit any more what is already queued', async () => {
    await salva(NOSTRO);
    await sportello.strapi.db
      .query(TESTO)
      .updateMany({ where: { modello: STANDARD.modello }, data: { corpo: 'Di un’altra versione: {sparito}' } });
    expect((await respinta('queued@esempio.it')).subject).toContain('Richiesta di adesione non accolta');
    await ufficio.chiama('DELETE', testi(indirizzo));
  });

  it('is shown with sample values and mailed to who asks alone, and neither is stored', async () => {
    const { corpo } = await ufficio.chiama('POST', testi(`${indirizzo}/anteprima`), NOSTRO);
    expect(corpo).toMatchObject({ data: { text: expect.stringContaining('Gentile Associazione Esempio') } });
    expect(await ufficio.chiama('POST', testi(`${indirizzo}/prova`), NOSTRO)).toMatchObject({ stato: 202 });
    const [prova, ...altre] = casella.a(ufficio.email);
    expect(prova?.subject).toBe('[Prova] Non possiamo accogliere la richiesta – ricevuta PRO-00000-VA000');
    expect(altre).toHaveLength(0);
    expect(await sportello.strapi.db.query(TESTO).count({ where: { modello: STANDARD.modello } })).toBe(0);
    casella.rifiuta(451);
    const rifiutata = await ufficio.chiama('POST', testi(`${indirizzo}/prova`), NOSTRO);
    casella.rifiuta(null);
    expect([rifiutata.stato, messaggioDi(rifiutata)]).toEqual([400, expect.stringContaining('451')]);
  });

  it('may be what the software says by itself, for every message', async () => {
    const { corpo } = await ufficio.chiama('GET', testi());
    expect((corpo as { data: unknown[] }).data).toHaveLength(lettere.length * LINGUE.length);
    for (const { chiave, lettera } of lettere)
      for (const lingua of LINGUE)
        expect({ chiave, difetti: difetti(lettera, lingua, lettera.testi[lingua]) }).toEqual({ chiave, difetti: [] });
  });

  it('is changed by the Ufficio di Piano of the distretto alone, and the log says who', async () => {
    const altro = await sportello.nuovoDistretto('altrove');
    const estraneo = await creaUtente(sportello.cms, 'pdz-ufficio-di-piano', [altro.documentId]);
    const redazione = await creaUtente(sportello.cms, 'pdz-redazione', [sportello.distretto.documentId]);
    for (const utente of [estraneo, redazione])
      for (const [metodo, dove, testo] of [
        ['GET', testi()],
        ['PUT', testi(indirizzo), NOSTRO],
        ['DELETE', testi(indirizzo)],
        ['POST', testi(`${indirizzo}/anteprima`), NOSTRO],
        ['POST', testi(`${indirizzo}/prova`), NOSTRO],
      ] as const)
        expect([403, 404]).toContain((await utente.chiama(metodo, dove, testo)).stato);
    expect((await salva(NOSTRO)).stato).toBe(200);
    expect((await ufficio.chiama('PUT', testi('/niente.niente/it'), NOSTRO)).stato).toBe(404);
    expect(
      await sportello.strapi.db.query('plugin::piano-di-zona.modifica').findOne({
        where: { tipo: 'testo-posta', utente: ufficio.id, azione: 'crea' },
        orderBy: { id: 'desc' },
      }),
    ).toMatchObject({ distretto: 'prova', dopo: { oggetto: NOSTRO.oggetto } });
  });
});

describe('a distretto', () => {
  it('signs in its own way, and nothing that it writes opens a header', async () => {
    const { strapi, distretto } = sportello;
    const cambia = (data: object) =>
      strapi.documents(DISTRETTO).update({ documentId: distretto.documentId, data: data as never });
    for (const mittentePosta of ['Ufficio\r\nBcc: vittima@esempio.it', 'Banca <banca@esempio.it>', 'a@esempio.it'])
      await expect(cambia({ mittentePosta })).rejects.toThrow(/mittente/i);
    await expect(cambia({ rispostePosta: 'a@esempio.it, b@esempio.it' })).rejects.toThrow(/risposte/i);
    await cambia({
      mittentePosta: 'Servizi sociali di Prova',
      rispostePosta: 'risposte@prova.esempio.it',
      firmaPosta: 'La responsabile\nmartedì 9-12',
    });
    const email = await scrivi();
    await svuota();
    const [mail] = casella.a(email);
    expect(mail?.from?.value).toEqual([{ name: 'Servizi sociali di Prova', address: 'piano@esempio.it' }]);
    expect(mail?.replyTo?.text).toBe('risposte@prova.esempio.it');
    expect(mail?.text).toContain('-- \nUfficio di Piano – Distretto prova\nLa responsabile\nmartedì 9-12\n');
    await cambia({ mittentePosta: null, rispostePosta: null, firmaPosta: null });
  });
});

describe('what is not due', () => {
  const incontro = {
    titolo: 'Laboratorio',
    inizio: '2026-12-25T09:00:00.000Z',
    luogo: null,
    url: 'https://cms.esempio.it/incontro',
    ics: '/incontro.ics',
  };
  const notizia = async (caso: CasoNotizia, destinatario: string, distretto = sportello.distretto.id) => {
    await sportello.strapi
      .plugin('piano-di-zona')
      .service('posta')
      .accoda({
        modello: 'notizia-iscrizione',
        destinatario,
        lingua: 'it',
        parametri: { ricevuta: 'ISC-1', incontro, caso, online: null },
        richiesta: { tipo: 'iscrizione', documentId: destinatario },
        distretto,
      });
  };
  const ricevuti = (destinatario: string) => casella.a(destinatario).length;
  /** The way out that a mail carries in its headers, which must be that of its foot. */
  function uscita(destinatario: string): string {
    const mail = casella.a(destinatario).at(-1);
    const riga = mail?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line.replace(/\s/g, '') ?? '';
    const indirizzo = /<(http[^>]+)>/.exec(riga)?.[1] ?? '';
    expect(mail?.text).toContain(`:\n${indirizzo}`);
    expect(mail?.html).toContain(`<a href="${indirizzo}">Non voglio più`);
    const come = mail?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line;
    expect(come).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    return indirizzo;
  }
  const premi = (indirizzo: string, body: BodyInit = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })) =>
    fetch(indirizzo, { method: 'POST', body });

  it('says how to have no more of it, which what is due does not', async () => {
    for (const caso of ['promemoria', 'verbale'] as const) await notizia(caso, `${caso}-uscita@esempio.it`);
    for (const caso of ['confermata', 'promossa', 'attesa', 'spostato', 'annullato', 'rinviato'] as const)
      await notizia(caso, `${caso}-dovuta@esempio.it`);
    await svuota();
    const [promemoria, verbale] = ['promemoria', 'verbale'].map((caso) => uscita(`${caso}-uscita@esempio.it`));
    expect(promemoria).not.toBe(verbale);
    expect(`${promemoria}${verbale}`).not.toMatch(/esempio\.it/);
    const dovute = casella.arrivate.filter(({ headers }) => !headers.has('list'));
    expect(dovute.length).toBe(casella.arrivate.length - 2);
    for (const { text } of dovute) expect(text).not.toContain('/disiscrizione/');
  });

  it('stops by one click, also for what is queued already, and that kind in that distretto alone', async () => {
    const email = 'un-clic@esempio.it';
    await notizia('promemoria', email);
    await svuota();
    const indirizzo = uscita(email);
    const altro = await sportello.nuovoDistretto('vicino');
    casella.rifiuta(451);
    for (const caso of ['promemoria', 'verbale', 'spostato'] as const) await notizia(caso, email);
    await notizia('promemoria', email, altro.id);
    await svuota();
    casella.rifiuta(null);

    const parti = new FormData();
    parti.set('List-Unsubscribe', 'One-Click');
    const risposta = await premi(indirizzo, parti);
    expect([risposta.status, risposta.headers.get('set-cookie')]).toEqual([200, null]);
    expect((await premi(indirizzo)).status).toBe(200);
    expect(await sportello.conta('disiscrizione')).toBe(1);
    await ritenta(email);
    expect(ricevuti(email)).toBe(4);
    expect(await righe().findMany({ where: { destinatario: email, stato: 'annullato' } })).toMatchObject([
      { modello: 'notizia-iscrizione', errore: 'Chi lo riceve non vuole più questi messaggi' },
    ]);
    expect(JSON.stringify(await sportello.strapi.db.query(DISISCRIZIONE).findMany())).not.toContain('esempio.it');

    await notizia('promemoria', 'Un-Clic@esempio.it');
    await notizia('promemoria', 'altra-persona@esempio.it');
    await svuota();
    expect([ricevuti('Un-Clic@esempio.it'), ricevuti('altra-persona@esempio.it')]).toEqual([0, 1]);

    expect((await premi(`${indirizzo}/riprendi`)).status).toBe(200);
    await notizia('promemoria', email);
    await svuota();
    expect(ricevuti(email)).toBe(5);
  });

  it('changes nothing when the link is opened, and takes no ticket but its own', async () => {
    const email = 'aperto@esempio.it';
    await notizia('verbale', email);
    await svuota();
    const indirizzo = uscita(email);
    const quante = await sportello.conta('disiscrizione');
    const pagina = await fetch(indirizzo);
    expect([pagina.status, pagina.headers.get('cache-control'), pagina.headers.get('referrer-policy')]).toEqual([
      200,
      'no-store',
      'no-referrer',
    ]);
    expect(await pagina.text()).toContain('Distretto prova');
    const [tipo = '', ...resto] = indirizzo.split('/').at(-1)?.split('.') ?? [];
    const base = indirizzo.slice(0, indirizzo.lastIndexOf('/') + 1);
    for (const falso of [
      ['promemoria', ...resto],
      ['inventato', ...resto],
      [tipo, ...resto.slice(0, -1)],
      [tipo, ...resto, 'x'],
      [tipo, ...resto.toReversed()],
    ]) {
      const dove = `${base}${falso.join('.')}`;
      expect([(await fetch(dove)).status, (await premi(dove)).status]).toEqual([404, 404]);
    }
    expect((await fetch(`${indirizzo}/riprendi`)).status).toBe(405);
    expect(await sportello.conta('disiscrizione')).toBe(quante);
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
