import { rispostaInvio } from '../../cms/contracts/invii';
import { vetrinaAggiornata } from './attesa';
import { comeDopo } from './moduli/attesa';
import { apriCasella, leggiInvito, type Casella } from './moduli/casella';
import { adesione, apriSportello, CODICE_ENTE, nuovoIndirizzo, type Corpo, type Sportello } from './moduli/sportello';
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
    .findFirst({ filters: { ricevuta }, populate: ['soggetto.verifiche', 'referenti', 'organi', 'aree', 'territori'] });

const percorso = (documentId: string) => `/piano-di-zona/richieste/adesione/${documentId}/transizioni`;

const manda = (pagina: string, campi: Record<string, string>) =>
  fetch(`${sportello.cms.url}${pagina}`, {
    method: 'POST',
    headers: { 'X-Forwarded-For': nuovoIndirizzo() },
    body: new URLSearchParams(campi),
  });
const conferma = (campi: Record<string, string>) => manda('/pdz/collegamento', campi);

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
      resaInformativa: 'letta',
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

const RISPONDI = '/pdz/collegamento/integrazione';

/** A registration that the office wants something from, and the link of the mail that says so. */
async function interroga(a: 'integrazione' | 'preavviso_rigetto' = 'integrazione') {
  const nata = await registra();
  await ufficio.chiama('POST', percorso(nata.documentId), { a: 'istruttoria' });
  const passo = await ufficio.chiama('POST', percorso(nata.documentId), { a, motivazione: 'Manca lo statuto.' });
  expect(passo.stato).toBe(200);
  return { ...nata, ...(await invitoA(nata.email)) };
}

async function invitoA(email: unknown) {
  await svuota();
  const mail = casella.a(email).at(-1);
  if (!mail) throw new Error('no mail that asks');
  return { mail, ...leggiInvito(mail) };
}

const avvisi = (ricevuta: string) =>
  casella.a('ufficio@prova.esempio.it').filter(({ subject }) => subject?.includes(ricevuta));

describe('an answer by link', () => {
  it('is kept with the request, which is examined again, and told to the office', async () => {
    const { documentId, ricevuta, mail, percorso: pagina, token } = await interroga();
    expect(mail.text).toContain('Manca lo statuto.');
    expect(mail.text).toContain('30 giorni');
    expect(pagina).toBe(RISPONDI);
    const testo = 'Lo statuto è sul sito.\nIl numero di registro è 12.';
    const risposta = await manda(RISPONDI, { token, risposta: ` ${testo.replace('\n', '\r\n')} ` });
    expect(risposta.status).toBe(200);
    expect(await risposta.text()).toContain(ricevuta);
    expect(await richiesta(ricevuta)).toMatchObject({
      stato: 'istruttoria',
      integrazioni: [{ testo, stato: 'integrazione', quando: expect.stringMatching(/Z$/) }],
    });
    await svuota();
    const avviso = avvisi(ricevuta).at(-1);
    expect(avviso?.subject).toContain('Integrazione arrivata');
    expect(avviso?.text).not.toContain('statuto');

    const pannello = await ufficio.chiama('GET', percorso(documentId));
    expect(pannello.corpo).toMatchObject({
      data: {
        integrazioni: [{ testo }],
        storia: [
          { chi: 'pubblico', nome: null },
          { chi: 'collegamento' },
          { a: 'istruttoria', nome: 'Prova pdz-ufficio-di-piano' },
          { a: 'integrazione', motivazione: 'Manca lo statuto.' },
          { a: 'istruttoria', chi: 'collegamento', nome: null },
        ],
      },
    });
  });

  it('to a notice of refusal stands beside the answers before it', async () => {
    const { documentId, ricevuta, email, token } = await interroga();
    expect((await manda(RISPONDI, { token, risposta: 'Ecco.' })).status).toBe(200);
    const preavviso = { a: 'preavviso_rigetto', motivazione: 'La sede è altrove.' };
    expect((await ufficio.chiama('POST', percorso(documentId), preavviso)).stato).toBe(200);
    const { codice } = await invitoA(email);
    expect((await manda(RISPONDI, { codice, risposta: 'La sede è qui.' })).status).toBe(200);
    expect(await richiesta(ricevuta)).toMatchObject({
      stato: 'istruttoria',
      integrazioni: [
        { stato: 'integrazione', testo: 'Ecco.' },
        { stato: 'preavviso_rigetto', testo: 'La sede è qui.' },
      ],
    });
    await svuota();
    expect(avvisi(ricevuta).at(-1)?.subject).toContain('Osservazioni arrivate');
  });

  it('is asked for by a page that changes nothing and knows nothing of the link', async () => {
    const { ricevuta, token } = await interroga();
    const apri = (quale: string) => fetch(`${sportello.cms.url}${RISPONDI}?token=${quale}`);
    const [buona, qualunque] = [await apri(token), await apri('altro')];
    expect(buona.status).toBe(200);
    expect(buona.headers.get('cache-control')).toBe('no-store');
    expect(buona.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await buona.text()).toBe(await qualunque.text());
    expect(await richiesta(ricevuta)).toMatchObject({ stato: 'integrazione', integrazioni: null });
  });

  it('that cannot be taken is given back with what is wrong, and the link stays good', async () => {
    const { ricevuta, token, codice } = await interroga();
    const lunga = `</textarea><b>"${'x'.repeat(4_000)}`;
    const troppa = await manda(RISPONDI, { token, risposta: lunga });
    expect(troppa.status).toBe(400);
    const pagina = await troppa.text();
    expect(pagina).toContain('«La tua risposta»: accorcia il testo a 4000 caratteri.');
    expect(pagina).toContain(`&lt;/textarea&gt;&lt;b&gt;&quot;${'x'.repeat(4_000)}</textarea>`);
    expect(pagina).toContain(`value="${token}"`);
    const vuota = await manda(RISPONDI, { codice, risposta: ' \r\n ' });
    expect(vuota.status).toBe(400);
    expect(await vuota.text()).toContain(`value="${codice}"`);
    // Which of the two is looked at first must not tell whether the link is good.
    expect((await manda(RISPONDI, { token: 'x'.repeat(43), risposta: '' })).status).toBe(400);
    const perduta = await manda(RISPONDI, { token: 'x'.repeat(43), risposta: 'Ecco lo statuto.' });
    expect(perduta.status).toBe(422);
    expect(await perduta.text()).toContain('Ecco lo statuto.</textarea>');
    expect(await richiesta(ricevuta)).toMatchObject({ stato: 'integrazione', integrazioni: null });
    expect((await manda(RISPONDI, { token, risposta: 'x'.repeat(4_000) })).status).toBe(200);
  });

  it('is taken once, and by the newest link alone, while the office waits and thirty days long', async () => {
    const scrivi = (token: string) => manda(RISPONDI, { token, risposta: 'Ecco.' });
    const usato = await interroga();
    expect((await manda('/pdz/collegamento', { token: usato.token })).status).toBe(422);
    expect((await scrivi(usato.token)).status).toBe(200);
    expect((await scrivi(usato.token)).status).toBe(422);

    const sostituito = await interroga();
    const { documentId } = await sportello.strapi.db
      .query('plugin::piano-di-zona.messaggio')
      .findOne({ where: { modello: 'esito-adesione', destinatario: sostituito.email } });
    expect((await ufficio.chiama('POST', `/piano-di-zona/messaggi/${documentId}/rinvio`)).stato).toBe(202);
    const nuovo = await invitoA(sostituito.email);
    expect((await scrivi(sostituito.token)).status).toBe(422);

    await ufficio.chiama('POST', percorso(sostituito.documentId), { a: 'istruttoria' });
    expect((await scrivi(nuovo.token)).status).toBe(422);
    const tardi = await interroga();
    await sportello.strapi.db
      .query('plugin::piano-di-zona.collegamento')
      .updateMany({ where: { richiesta: tardi.documentId, scopo: 'integrazione' }, data: { scade: new Date() } });
    expect((await scrivi(tardi.token)).status).toBe(422);
    expect(await richiesta(tardi.ricevuta)).toMatchObject({ stato: 'integrazione', integrazioni: null });
  });

  it('and the office’s decision at the same moment both come to an end', async () => {
    for (let volta = 0; volta < 8; volta += 1) {
      const { documentId, ricevuta, token } = await interroga();
      const [risposta, decisione] = await Promise.all([
        manda(RISPONDI, { token, risposta: 'Ecco.' }),
        ufficio.chiama('POST', percorso(documentId), { a: 'ritirata' }),
      ]);
      expect([200, 422]).toContain(risposta.status);
      expect(decisione.stato).toBe(200);
      expect(await richiesta(ricevuta)).toMatchObject({ stato: 'ritirata' });
    }
  });

  it('is nobody’s to write but the requester’s', async () => {
    const { documentId, ricevuta } = await interroga();
    const modulo = `/content-manager/collection-types/plugin::piano-di-zona.adesione/${documentId}`;
    const falsa = [{ quando: '2026-01-01T00:00:00Z', stato: 'integrazione', testo: 'Falsa' }];
    expect((await ufficio.chiama('PUT', modulo, { integrazioni: falsa, noteUfficio: 'Vista' })).stato).toBe(200);
    expect(await richiesta(ricevuta)).toMatchObject({ integrazioni: null, noteUfficio: 'Vista' });
  });
});

describe('a formal request', () => {
  const formali = (adesioniFormali: boolean) =>
    sportello.strapi.db
      .query('plugin::piano-di-zona.distretto')
      .update({ where: { id: sportello.distretto.id }, data: { adesioniFormali } });
  beforeAll(() => formali(true));
  afterAll(() => formali(false));

  it('is moved by no link: what is done by one is noted, told to the office, and said to who did it', async () => {
    const { documentId, ricevuta, email } = await registra();
    expect(casella.a(email)[0]?.text).toContain('La richiesta è formale');
    expect(await richiesta(ricevuta)).toMatchObject({
      stato: 'ricevuta',
      storia: [
        { chi: 'pubblico' },
        { da: 'ricevuta', a: 'ricevuta', chi: 'collegamento', motivazione: 'Ha confermato l’indirizzo e-mail.' },
      ],
    });
    await svuota();
    expect(avvisi(ricevuta)).toHaveLength(1);

    await ufficio.chiama('POST', percorso(documentId), { a: 'istruttoria' });
    const preavviso = { a: 'preavviso_rigetto', motivazione: 'La sede è altrove.' };
    expect((await ufficio.chiama('POST', percorso(documentId), preavviso)).stato).toBe(200);
    const { token } = await invitoA(email);
    const risposta = await manda(RISPONDI, { token, risposta: 'La sede è qui.' });
    expect(risposta.status).toBe(200);
    expect(await risposta.text()).toContain('La richiesta è formale');
    expect(await richiesta(ricevuta)).toMatchObject({
      stato: 'preavviso_rigetto',
      integrazioni: [{ testo: 'La sede è qui.' }],
    });
    await svuota();
    expect(avvisi(ricevuta).at(-1)?.subject).toContain('da guardare');

    // The ten days of the notice count from the notice, whatever was noted since.
    const riga = await richiesta(ricevuta);
    const passi = (riga?.storia ?? []) as unknown as { da: string; a: string; quando: string }[];
    const quando = new Date(Date.now() - 11 * 86_400_000).toISOString();
    const storia = passi.map((passo) => (passo.da === 'istruttoria' ? { ...passo, quando } : passo));
    await sportello.strapi.db
      .query('plugin::piano-di-zona.adesione')
      .update({ where: { id: riga?.id }, data: { storia } });
    const respinta = { a: 'respinta', motivazione: 'La sede è altrove.' };
    expect((await ufficio.chiama('POST', percorso(documentId), respinta)).stato).toBe(200);
  });
});

describe('the panel', () => {
  const ALTRO_ENTE = '92000000379';

  it('shows, before the office decides, who is known already under the same codice fiscale', async () => {
    const simili = async (documentId: string) => {
      const { corpo } = await ufficio.chiama('GET', percorso(documentId));
      return (corpo as { data: { simili: object[] } }).data.simili;
    };
    const altro = await sportello.nuovoDistretto('vicino');
    const dati = { natura: 'ente_terzo_settore', codiceFiscale: ALTRO_ENTE, pubblico: true };
    await sportello.crea('soggetto', { ...dati, nome: 'Altrove', slug: 'altrove', distretto: altro.id });
    const prima = await registra({ codiceFiscale: ALTRO_ENTE, denominazione: 'Ente di Prova' });
    expect(await simili(prima.documentId)).toEqual([]);
    const seconda = await registra({ codiceFiscale: ALTRO_ENTE, denominazione: 'Ente di Prova APS' });
    const comeRichiesta = { tipo: 'adesione', titolo: 'Ente di Prova', stato: 'verificata' };
    expect(await simili(seconda.documentId)).toEqual([{ ...comeRichiesta, documentId: prima.documentId }]);

    await ufficio.chiama('POST', percorso(prima.documentId), { a: 'accolta' });
    const soggetto = (await richiesta(prima.ricevuta))?.soggetto?.documentId;
    expect(await simili(seconda.documentId)).toEqual([
      { tipo: 'soggetto', titolo: 'Ente di Prova', stato: null, documentId: soggetto },
    ]);
    expect(await simili(prima.documentId)).toEqual([]);
    const senzaCodice = { natura: 'gruppo_informale', codiceFiscale: undefined, sezioneRunts: undefined };
    expect(await simili((await registra(senzaCodice)).documentId)).toEqual([]);
  });

  it('says of which steps the author reads the reason', async () => {
    const { documentId } = await interroga();
    const letti = async (id: string) => {
      const { corpo } = await ufficio.chiama('GET', percorso(id));
      const { data } = corpo as { data: { transizioni: { a: string; comunicata: boolean }[] } };
      return data.transizioni.filter(({ comunicata }) => comunicata).map(({ a }) => a);
    };
    expect(await letti(documentId)).toEqual([]);
    await ufficio.chiama('POST', percorso(documentId), { a: 'istruttoria' });
    expect(await letti(documentId)).toEqual(['integrazione', 'preavviso_rigetto', 'accolta', 'respinta']);
  });
});

describe('what the office found in the registers', () => {
  const MODULO = '/content-manager/collection-types/plugin::piano-di-zona';
  const verifica = { registro: 'runts', esito: 'iscritto', data: '2026-01-15', chi: 'Ada Prova', nota: 'Sezione ODV.' };

  it('goes with the request into the directory, and to nobody else', async () => {
    const { documentId, ricevuta } = await registra({ codiceFiscale: '93000000377', denominazione: 'Verificata' });
    const scritta = await ufficio.chiama('PUT', `${MODULO}.adesione/${documentId}`, { verifiche: [verifica] });
    expect(scritta.stato).toBe(200);
    await ufficio.chiama('POST', percorso(documentId), { a: 'accolta' });
    const soggetto = (await richiesta(ricevuta))?.soggetto;
    expect(soggetto).toMatchObject({ nome: 'Verificata', verifiche: [verifica] });
    await vetrinaAggiornata(sportello.strapi);
    const pubblico = await (await fetch(sportello.api('prova/partner.json'))).text();
    expect(pubblico).toContain('Verificata');
    expect(pubblico).not.toContain('Sezione ODV');

    const ipa = { ...verifica, registro: 'ipa', esito: 'non_iscritto' };
    const altra = await ufficio.chiama('PUT', `${MODULO}.soggetto/${soggetto?.documentId}`, {
      verifiche: [...(soggetto?.verifiche ?? []), ipa],
    });
    expect(altra.stato).toBe(200);
  });

  it('is dated, and not in the future', async () => {
    const { documentId } = await registra();
    const futura = { ...verifica, data: '2099-01-01' };
    const rifiutata = await ufficio.chiama('PUT', `${MODULO}.adesione/${documentId}`, { verifiche: [futura] });
    expect(rifiutata.stato).toBe(400);
    expect(JSON.stringify(rifiutata.corpo)).toContain('non può essere nel futuro');
  });
});

describe('whether the data of a partner still hold', () => {
  const GIORNO = 86_400_000;
  const CONFERMA = '/pdz/collegamento/riconferma';
  let distretto: { documentId: string };
  let nati = 0;
  beforeAll(async () => {
    distretto = await sportello.nuovoDistretto('conferme', { mesiRiconferma: 12 });
  });

  const soggetti = () => sportello.strapi.documents('plugin::piano-di-zona.soggetto');
  const cambia = (documentId: string, data: Corpo) => soggetti().update({ documentId, data });
  const referente = (email: string) => ({ nome: 'Ada', cognome: 'Prova', email });

  async function partner(dove = distretto) {
    nati += 1;
    const [una, altra] = [`una${nati}@esempio.it`, `altra${nati}@esempio.it`];
    const { documentId } = await soggetti().create({
      data: {
        nome: `Gruppo ${nati}`,
        natura: 'gruppo_informale',
        referenti: [una, altra, una.toUpperCase()].map(referente),
        distretto: dove.documentId,
      },
    });
    return { documentId, una, altra };
  }

  /** What the software does so many days from now. */
  const dopo = (giorni: number) =>
    comeDopo(giorni * GIORNO, async () => {
      await sportello.strapi.plugin('piano-di-zona').service('riconferme').giro();
      await svuota();
    });
  const confermaDopo = (giorni: number, token: string) => comeDopo(giorni * GIORNO, () => manda(CONFERMA, { token }));
  const domande = (email: string) => casella.a(email).filter(({ subject }) => subject?.includes('ancora giusti'));
  const token = (email: string) => leggiInvito(domande(email).at(-1) ?? ({} as never)).token;
  const confermato = async (documentId: string) => (await soggetti().findOne({ documentId }))?.confermatoIl ?? null;

  it('is asked after the months that the distretto set, of each referente once, and confirmed by one', async () => {
    const { documentId, una, altra } = await partner();
    const altrove = await partner(sportello.distretto);
    await dopo(360);
    expect(domande(una)).toHaveLength(0);
    await dopo(370);
    await dopo(371);
    expect([una, altra, altrove.una].map((email) => domande(email).length)).toEqual([1, 1, 0]);
    expect(domande(una)[0]?.text).toContain('/pdz/conferme/partner');

    const aperta = await (await fetch(`${sportello.cms.url}${CONFERMA}`)).text();
    expect(aperta).not.toMatch(/Gruppo|@esempio/);
    expect(await confermato(documentId)).toBeNull();
    const [buono, altrui] = [token(una), token(altra)];
    expect((await confermaDopo(372, buono)).status).toBe(200);
    expect((await confermaDopo(372, buono)).status).toBe(422);
    expect((await confermaDopo(372, altrui)).status).toBe(422);
    const quando = Date.parse(String(await confermato(documentId))) - Date.now();
    expect(Math.round(quando / GIORNO)).toBe(372);

    await dopo(372 + 360);
    expect(domande(una)).toHaveLength(1);
    await dopo(372 + 370);
    expect(domande(una)).toHaveLength(2);
  });

  it('is recalled once, a month later, and asked again the year after', async () => {
    const { una } = await partner();
    await dopo(370);
    await dopo(399);
    expect(domande(una)).toHaveLength(1);
    await dopo(401);
    await dopo(450);
    expect(domande(una).map(({ subject }) => subject?.startsWith('Promemoria'))).toEqual([false, true]);
    await dopo(370 + 370);
    expect(domande(una)).toHaveLength(3);
  });

  it('is answered within sixty days, by who still speaks for it', async () => {
    const { documentId, una, altra } = await partner();
    await dopo(370);
    expect((await confermaDopo(431, token(una))).status).toBe(422);
    await cambia(documentId, { referenti: [referente(altra)] });
    expect((await confermaDopo(371, token(una))).status).toBe(422);
    expect(await confermato(documentId)).toBeNull();
    expect((await confermaDopo(371, token(altra))).status).toBe(200);
  });

  it('is not for staff to write, and stays when they edit', async () => {
    const { documentId, una } = await partner();
    await dopo(370);
    await confermaDopo(371, token(una));
    const prima = await confermato(documentId);
    await cambia(documentId, { sigla: 'GDP', confermatoIl: null, riconfermaChiesta: null });
    expect(await soggetti().findOne({ documentId })).toMatchObject({
      sigla: 'GDP',
      confermatoIl: prima,
      riconfermaChiesta: expect.stringMatching(/Z$/),
    });
  });
});
