import { rispostaInvio } from '../../cms/contracts/invii';
import { apriCasella, leggiInvito, type Casella } from './moduli/casella';
import { adesione, apriSportello, CODICE_ENTE, type Corpo, type Sportello } from './moduli/sportello';
import { creaUtente, type Utente } from './utenti';

let casella: Casella;
let sportello: Sportello;
let ufficio: Utente;
let altroUfficio: Utente;
let redazione: Utente;

beforeAll(async () => {
  casella = await apriCasella();
  sportello = await apriSportello({ SMTP_URL: casella.url, MAIL_FROM: 'piano@esempio.it' });
  const altro = await sportello.nuovoDistretto('altro');
  ufficio = await creaUtente(sportello.cms, 'pdz-ufficio-di-piano', [sportello.distretto.documentId]);
  altroUfficio = await creaUtente(sportello.cms, 'pdz-ufficio-di-piano', [altro.documentId]);
  redazione = await creaUtente(sportello.cms, 'pdz-redazione', [sportello.distretto.documentId]);
  const distretto = sportello.distretto.id;
  const piano = await sportello.crea('piano', { titolo: 'Piano', slug: 'piano', pubblico: true, distretto });
  await sportello.crea('area', { nome: 'Anziani', slug: 'anziani', piano: piano.id, distretto });
  await sportello.crea('territorio', { nome: 'Bologna', slug: 'bologna', tipo: 'comune', pubblico: true, distretto });
  await sportello.crea('organo', {
    nome: 'Tavolo welfare',
    slug: 'tavolo-welfare',
    tipo: 'tavolo_welfare',
    pubblico: true,
    distretto,
  });
});
afterAll(async () => {
  await sportello.cms.chiudi();
  await casella.chiudi();
});

const svuota = () => sportello.strapi.plugin('piano-di-zona').service('posta').svuota() as Promise<void>;

const richiesta = (ricevuta: string) =>
  sportello.strapi
    .documents('plugin::piano-di-zona.adesione')
    .findFirst({ filters: { ricevuta }, populate: ['soggetto', 'referenti', 'organi', 'aree', 'territori'] });

const percorso = (documentId: string) => `/piano-di-zona/richieste/adesione/${documentId}/transizioni`;

const conferma = (campi: Record<string, string>) =>
  fetch(`${sportello.cms.url}/pdz/collegamento`, { method: 'POST', body: new URLSearchParams(campi) });

/** A registration whose author has confirmed the address by the link of the mail. */
async function registra(extra: Corpo = {}) {
  const corpo = adesione(extra);
  const risposta = await sportello.compila('adesioni', corpo);
  expect(risposta.status).toBe(202);
  const { ricevuta } = rispostaInvio.parse(await risposta.json()).data;
  await svuota();
  const email = (corpo.richiedente as Corpo).email;
  const [mail] = casella.a(email);
  if (!mail) throw new Error('no confirmation mail');
  const { token } = leggiInvito(mail);
  expect((await conferma({ token })).status).toBe(200);
  const { documentId } = (await richiesta(ricevuta)) ?? { documentId: '' };
  return { ricevuta, documentId, email };
}

describe('a registration', () => {
  it('is confirmed by link, accepted by the office and found among the partners', async () => {
    const { ricevuta, documentId, email } = await registra({
      organi: ['tavolo-welfare'],
      aree: ['anziani'],
      territori: ['bologna'],
      referenti: [{ nome: 'Bruno', cognome: 'Esempio', email: 'bruno@esempio.it', ruolo: 'Volontario' }],
    });
    expect(await richiesta(ricevuta)).toMatchObject({
      stato: 'verificata',
      organi: [{ slug: 'tavolo-welfare' }],
      referenti: [{ nome: 'Bruno', cognome: 'Esempio' }],
    });

    await svuota();
    const [avviso] = casella.a('ufficio@prova.esempio.it');
    expect(avviso?.subject).toContain(ricevuta);
    expect(avviso?.text).not.toContain('Associazione di Prova');
    expect(avviso?.text).toContain(`/content-manager/collection-types/plugin::piano-di-zona.adesione/${documentId}`);

    const aperte = await ufficio.chiama('GET', percorso(documentId));
    expect(aperte.stato).toBe(200);
    expect(aperte.corpo).toMatchObject({ data: { stato: 'verificata' } });

    const accolta = await ufficio.chiama('POST', percorso(documentId), { a: 'accolta' });
    expect(accolta).toMatchObject({ stato: 200, corpo: { data: { stato: 'accolta' } } });
    const decisa = await richiesta(ricevuta);
    expect(decisa).toMatchObject({ soggetto: { nome: 'Associazione di Prova', codiceFiscale: CODICE_ENTE } });
    expect(decisa?.storia).toMatchObject([
      { a: 'ricevuta', chi: 'pubblico' },
      { a: 'verificata', chi: 'collegamento' },
      { a: 'accolta', chi: 'ufficio', utente: ufficio.id },
    ]);

    await svuota();
    expect(casella.a(email).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Abbiamo ricevuto'),
      expect.stringContaining('accolta'),
    ]);
    const partner = await (await fetch(sportello.api('prova/partner.json'))).json();
    expect(partner.data).toMatchObject([
      {
        nome: 'Associazione di Prova',
        organi: [{ slug: 'tavolo-welfare' }],
        aree: [{ slug: 'anziani' }],
        territori: [{ slug: 'bologna' }],
      },
    ]);
    expect(JSON.stringify(partner)).not.toContain('Bruno');
  });

  it('joins the partner that the directory has under the same codice fiscale', async () => {
    const prima = await sportello.conta('soggetto');
    const { documentId, ricevuta } = await registra({ denominazione: 'Associazione di Prova ODV', sigla: 'ADP' });
    await ufficio.chiama('POST', percorso(documentId), { a: 'accolta' });
    expect(await richiesta(ricevuta)).toMatchObject({ soggetto: { nome: 'Associazione di Prova', sigla: 'ADP' } });
    expect(await sportello.conta('soggetto')).toBe(prima);
  });

  it('is refused only with a reason, which the mail gives', async () => {
    const { documentId, ricevuta, email } = await registra();
    const senza = await ufficio.chiama('POST', percorso(documentId), { a: 'respinta' });
    expect(senza.stato).toBe(400);
    expect(senza.corpo).toMatchObject({ error: { message: expect.stringContaining('motivazione') } });
    await ufficio.chiama('POST', percorso(documentId), { a: 'respinta', motivazione: 'Fuori dal <distretto>.' });
    expect(await richiesta(ricevuta)).toMatchObject({ stato: 'respinta', motivazione: 'Fuori dal <distretto>.' });
    await svuota();
    const mail = casella.a(email).at(-1);
    expect(mail?.text).toContain('Fuori dal <distretto>.');
    expect(mail?.html).toContain('Fuori dal &lt;distretto&gt;.');
  });

  it('is moved by nobody but the office of its distretto', async () => {
    const { documentId, ricevuta } = await registra();
    for (const chi of [altroUfficio, redazione]) {
      expect([403, 404]).toContain((await chi.chiama('GET', percorso(documentId))).stato);
      expect([403, 404]).toContain((await chi.chiama('POST', percorso(documentId), { a: 'accolta' })).stato);
    }
    const anonimo = await fetch(`${sportello.cms.url}${percorso(documentId)}`, { method: 'POST' });
    expect(anonimo.status).toBe(401);
    expect(await richiesta(ricevuta)).toMatchObject({ stato: 'verificata' });
  });

  it('keeps its state, receipt and history through a plain edit', async () => {
    const { documentId, ricevuta } = await registra();
    const modifica = await ufficio.chiama(
      'PUT',
      `/content-manager/collection-types/plugin::piano-di-zona.adesione/${documentId}`,
      { stato: 'accolta', ricevuta: 'ADE-FALSA', storia: [], noteUfficio: 'Vista' },
    );
    expect(modifica.stato).toBe(200);
    const data: Corpo = { stato: 'accolta', ricevuta: 'ADE-FALSA', termine: '2020-01-01' };
    await sportello.strapi.documents('plugin::piano-di-zona.adesione').update({ documentId, data });
    const dopo = await richiesta(ricevuta);
    expect(dopo).toMatchObject({ stato: 'verificata', noteUfficio: 'Vista' });
    expect(dopo?.storia).toHaveLength(2);
  });

  it('may be entered by the office, and is born with receipt, term and history', async () => {
    const risposta = await ufficio.chiama('POST', '/content-manager/collection-types/plugin::piano-di-zona.adesione', {
      denominazione: 'Gruppo di lettura',
      natura: 'gruppo_informale',
      nomeRichiedente: 'Ada',
      cognomeRichiedente: 'Prova',
      ruoloRichiedente: 'delegato',
      canale: 'sportello',
      stato: 'accolta',
    });
    expect(risposta).toMatchObject({ stato: 201 });
    const riga = await sportello.strapi
      .documents('plugin::piano-di-zona.adesione')
      .findFirst({ filters: { denominazione: 'Gruppo di lettura' } });
    expect(riga).toMatchObject({ stato: 'ricevuta', storia: [{ a: 'ricevuta', chi: 'ufficio', utente: ufficio.id }] });
    expect(riga?.ricevuta).toMatch(/^ADE-/);
    expect(riga?.termine).toMatch(/^\d{4}-/);
  });
});
