import { rispostaInvio } from '../../cms/contracts/invii';
import { apriCasella, leggiInvito, type Casella } from './moduli/casella';
import { apriSportello, proposta, type Corpo, type Sportello } from './moduli/sportello';
import { creaUtente, type Utente } from './utenti';

let casella: Casella;
let sportello: Sportello;
let ufficio: Utente;
let altroUfficio: Utente;
let redazione: Utente;

const GIORNO = 86_400_000;
const fra = (giorni: number) => new Date(Date.now() + giorni * GIORNO);

beforeAll(async () => {
  casella = await apriCasella();
  sportello = await apriSportello({ SMTP_URL: casella.url, MAIL_FROM: 'piano@esempio.it' });
  const altro = await sportello.nuovoDistretto('altro');
  const distretto = sportello.distretto.id;
  ufficio = await creaUtente(sportello.cms, 'pdz-ufficio-di-piano', [sportello.distretto.documentId]);
  altroUfficio = await creaUtente(sportello.cms, 'pdz-ufficio-di-piano', [altro.documentId]);
  redazione = await creaUtente(sportello.cms, 'pdz-redazione', [sportello.distretto.documentId]);
  const piano = await sportello.crea('piano', { titolo: 'Piano', slug: 'piano', pubblico: true, distretto });
  await sportello.crea('area', { nome: 'Anziani', slug: 'anziani', piano: piano.id, distretto });
  await sportello.crea('territorio', { nome: 'Bologna', slug: 'bologna', tipo: 'comune', pubblico: true, distretto });
  const laboratorio = { tipo: 'laboratorio_quartiere', pubblico: true };
  await sportello.crea('organo', { ...laboratorio, nome: 'Laboratorio', slug: 'laboratorio', distretto });
  await sportello.crea('organo', { ...laboratorio, nome: 'Chiuso', slug: 'nascosto', pubblico: false, distretto });
  await sportello.crea('organo', { ...laboratorio, nome: 'Altrui', slug: 'altrui', distretto: altro.id });
  const avviso = { tipo: 'co_progettazione', distretto };
  await sportello.crea('avviso', { ...avviso, titolo: 'A', slug: 'aperto', apertura: fra(-1), chiusura: fra(1) });
  await sportello.crea('avviso', { ...avviso, titolo: 'F', slug: 'futuro', apertura: fra(1), chiusura: fra(2) });
  await sportello.crea('avviso', { ...avviso, titolo: 'C', slug: 'chiuso', apertura: fra(-2), chiusura: fra(-1) });
});
afterAll(async () => {
  await sportello.cms.chiudi();
  await casella.chiudi();
});

const svuota = () => sportello.strapi.plugin('piano-di-zona').service('posta').svuota() as Promise<void>;

const riga = (ricevuta: string) =>
  sportello.strapi
    .documents('plugin::piano-di-zona.proposta')
    .findFirst({ filters: { ricevuta }, populate: ['organo', 'area', 'territorio', 'distretto'] });

const transizioni = (documentId: string) => `/piano-di-zona/richieste/proposta/${documentId}/transizioni`;

async function invia(extra: Corpo = {}) {
  const corpo = proposta(extra);
  const risposta = await sportello.compila('proposte', corpo);
  expect(risposta.status).toBe(202);
  const { data } = rispostaInvio.parse(await risposta.json());
  const { documentId } = (await riga(data.ricevuta)) ?? { documentId: '' };
  return { ...data, documentId, email: corpo.email };
}

/** A proposal whose author has confirmed the address by the link of the mail. */
async function verificata(extra: Corpo = {}) {
  const inviata = await invia(extra);
  await svuota();
  const [mail] = casella.a(inviata.email);
  const { token } = leggiInvito(mail ?? ({} as never));
  const conferma = await fetch(`${sportello.cms.url}/pdz/collegamento`, {
    method: 'POST',
    body: new URLSearchParams({ token }),
  });
  expect(conferma.status).toBe(200);
  return inviata;
}

describe('a proposal', () => {
  it('is stored with what it refers to, its consents, receipt, term and confirmation mail', async () => {
    const inviata = await invia({
      organo: 'laboratorio',
      area: 'anziani',
      territorio: 'bologna',
      avviso: 'aperto',
      consensoPubblicazione: true,
    });
    expect(inviata).toMatchObject({ stato: 'ricevuta', termineGiorni: 60 });
    expect(inviata.ricevuta).toMatch(/^PRO-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    const conservata = await riga(inviata.ricevuta);
    expect(conservata).toMatchObject({
      tipo: 'idea',
      stato: 'ricevuta',
      canale: 'modulo',
      consensoPubblicazione: true,
      consensoNome: false,
      versioneInformativa: 'proposte, versione 1',
      organo: { slug: 'laboratorio' },
      area: { slug: 'anziani' },
      territorio: { slug: 'bologna' },
      distretto: { slug: 'prova' },
    });
    const avviso = await sportello.strapi.db
      .query('plugin::piano-di-zona.avviso')
      .findOne({ where: { slug: 'aperto' } });
    expect(conservata?.avviso).toBe(avviso.documentId);
  });

  it('is confirmed by link, taken up and decided by the office, which tells its author each time', async () => {
    const { documentId, email, ricevuta } = await verificata({ titolo: 'Panchine <al> parco' });
    expect(await riga(ricevuta)).toMatchObject({ stato: 'verificata' });
    await svuota();
    const avviso = casella.a('ufficio@prova.esempio.it').at(-1);
    expect(avviso?.subject).toContain(`Nuova proposta – ${ricevuta}`);
    expect(avviso?.text).not.toContain('Panchine');

    const passo = (a: string, motivazione?: string) =>
      ufficio.chiama('POST', transizioni(documentId), { a, ...(motivazione && { motivazione }) });
    expect((await passo('in_esame')).stato).toBe(200);
    expect(await passo('non_accolta')).toMatchObject({
      stato: 400,
      corpo: { error: { message: expect.stringContaining('motivazione') as string } },
    });
    expect((await passo('non_accolta', 'È già prevista <qui>.')).stato).toBe(200);
    expect(await riga(ricevuta)).toMatchObject({ stato: 'non_accolta', motivazione: 'È già prevista <qui>.' });
    await svuota();
    const [, esame, esito] = casella.a(email);
    expect(esame?.subject).toBe(`Proposta in esame – ricevuta ${ricevuta}`);
    expect(esito?.subject).toBe(`Proposta non accolta – ricevuta ${ricevuta}`);
    expect(esito?.text).toContain('«Panchine <al> parco»');
    expect(esito?.text).toContain('Motivazione: È già prevista <qui>.');
    expect(esito?.html).toContain('È già prevista &lt;qui&gt;.');
    expect((await passo('accolta')).stato).toBe(400);
  });

  it('is answered in the language that it was sent in', async () => {
    const { documentId, email } = await verificata({ lingua: 'en' });
    await ufficio.chiama('POST', transizioni(documentId), { a: 'accolta' });
    await svuota();
    expect(casella.a(email).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('We have received your proposal'),
      expect.stringContaining('Proposal accepted'),
    ]);
  });

  it('is moved by nobody but the office of its distretto', async () => {
    const { documentId, ricevuta } = await verificata();
    for (const chi of [altroUfficio, redazione])
      expect([403, 404]).toContain((await chi.chiama('POST', transizioni(documentId), { a: 'accolta' })).stato);
    expect(await riga(ricevuta)).toMatchObject({ stato: 'verificata' });
  });

  it('keeps state and consents through a plain edit, and may be entered at the counter without either', async () => {
    const { documentId, ricevuta } = await verificata();
    const data: Corpo = { stato: 'accolta', consensoNome: true, consensoPubblicazione: true, noteUfficio: 'Vista' };
    await sportello.strapi.documents('plugin::piano-di-zona.proposta').update({ documentId, data });
    expect(await riga(ricevuta)).toMatchObject({
      stato: 'verificata',
      consensoNome: false,
      consensoPubblicazione: false,
      noteUfficio: 'Vista',
    });

    const uid = '/content-manager/collection-types/plugin::piano-di-zona.proposta';
    const allo = async (canale: string, resaInformativa: string | null = 'consegnata') => {
      const dati = { titolo: 'Panchine', tipo: 'bisogno', testo: 'Una panchina.', nome: 'Ada', canale };
      return (await ufficio.chiama('POST', uid, { ...dati, resaInformativa })).stato;
    };
    expect([await allo('email'), await allo('modulo'), await allo('sportello', null)]).toEqual([400, 400, 400]);
    expect([await allo('sportello'), await allo('posta')]).toEqual([201, 201]);
    const [nata] = await sportello.strapi
      .documents('plugin::piano-di-zona.proposta')
      .findMany({ filters: { canale: 'sportello' } });
    expect(nata).toMatchObject({ stato: 'ricevuta', storia: [{ chi: 'ufficio', utente: ufficio.id }] });
    expect(nata?.ricevuta).toMatch(/^PRO-/);
  });
});

describe('what does not hold', () => {
  const risposta = async (extra: Corpo) => {
    const { status, ...resto } = await sportello.compila('proposte', proposta(extra)).then(async (esito) => ({
      status: esito.status,
      corpo: (await esito.json()) as { error: { details: { errors?: { path: string[]; message: string }[] } } },
    }));
    const errori = resto.corpo.error?.details.errors ?? [];
    return { status, campi: errori.map(({ path }) => path.join('.')), messaggi: errori.map(({ message }) => message) };
  };

  it('is told by field; hidden entries and those of other distretti like those that do not exist', async () => {
    const esiti = await Promise.all(
      ['nascosto', 'altrui', 'inventato'].map((organo) => risposta({ organo, area: 'inventata' })),
    );
    for (const esito of esiti) expect(esito).toMatchObject({ status: 400, campi: ['organo', 'area'] });
    expect(new Set(esiti.flatMap(({ messaggi }) => messaggi)).size).toBe(2);
    expect(await risposta({ tipo: 'protesta' })).toMatchObject({ status: 400, campi: ['tipo'] });
    expect(await risposta({ testo: 'breve' })).toMatchObject({ status: 400, campi: ['testo'] });
    expect(await risposta({ consensoNome: true })).toMatchObject({ status: 400, campi: ['consensoNome'] });
  });

  it('is 422 for an avviso that is not open, and where the form is not in use', async () => {
    for (const avviso of ['futuro', 'chiuso']) expect(await risposta({ avviso })).toMatchObject({ status: 422 });
    expect(await risposta({ avviso: 'inventato' })).toMatchObject({ status: 400, campi: ['avviso'] });
    await sportello.nuovoDistretto('spento', { moduloProposte: false });
    const sfida = await sportello.sfida('spento');
    expect((await sportello.invia('spento/proposte', JSON.stringify({ ...proposta(), sfida }))).status).toBe(422);
  });
});
