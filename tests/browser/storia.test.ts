import type { Page } from 'playwright-core';
import type { RispostaPosti } from '../../cms/contracts/iscrizioni';
import { apriBrowser, type Browser } from './browser';
import { leggi } from './componente';
import { attendi, attendiMail, demo } from './demo';
import { apriOspite, pagina, politica } from './ospite';
import { apriVoce, entra, inserisciPubblicata } from './redazione';

interface Partner {
  nome: string;
  natura: string;
}

const NOME = 'Associazione Esempio Passaparola';
const POSTA = 'passaparola@example.org';
const ALTRA = 'prima.arrivata@example.org';
const INCONTRO = 'Laboratorio Esempio con un posto solo';

let browser: Browser;
let ospite: Awaited<ReturnType<typeof apriOspite>>;
/** Who registers, and the office. */
let page: Page;
let ufficio: Page;
/** The address of the form of the meeting. */
let modulo: string;

beforeAll(async () => {
  browser = await apriBrowser();
  ospite = await apriOspite(
    { '/adesione': pagina(demo.url, '<pdz-adesione distretto="bologna"></pdz-adesione>') },
    politica(demo.url),
  );
  page = await browser.contesto.newPage();
  ufficio = await entra(browser.contesto, 'Ufficio di Piano', 'bologna');
  await inserisciPubblicata('incontro', {
    ...{ titolo: INCONTRO, tipo: 'laboratorio', accesso: 'su_iscrizione', posti: 1 },
    inizio: new Date(Date.now() + 20 * 86_400_000),
    luogo: { nome: 'Sala prove', comune: 'Bologna' },
  });
  const { slug } = await attendi(async () => {
    const { data } = await leggi<{ data: { slug: string; titolo: string }[] }>('incontri.json');
    return data.find(({ titolo }) => titolo === INCONTRO);
  });
  modulo = `${demo.url}/pdz/bologna/moduli/iscrizioni/${slug}`;
});
afterAll(async () => {
  await browser.chiudi();
  await ospite.chiudi();
});

/** Opens the link of a mail that leads to a page of the CMS, as its reader does. */
async function apriCollegamento(a: string, oggetto: RegExp, verso = 'collegamento'): Promise<void> {
  const mail = await attendiMail(a, oggetto);
  const collegamento = mail.text?.match(/https?:\/\/\S+#\S+/g)?.find((indirizzo) => indirizzo.includes(`${verso}#`));
  if (!collegamento) throw new Error(`no link to ${verso} in the mail`);
  await page.goto(collegamento);
}

/** The step in the panel beside the request; the panel tells the new state. */
async function decidi(passo: string, stato: string): Promise<void> {
  await ufficio.getByRole('button', { name: passo, exact: true }).click();
  await ufficio.getByText(`Stato: ${stato}`).waitFor();
}

async function iscrivi(email: string): Promise<void> {
  await page.goto(modulo);
  // By role: the plain form is there too, for who has no script.
  await page.getByRole('textbox', { name: 'Nome e cognome' }).fill('Maria Esempio');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByRole('checkbox', { name: 'Ho letto' }).check();
  await page.getByRole('button', { name: 'Invia l’iscrizione' }).click();
  await page.locator('code').waitFor();
}

async function confermaIndirizzo(): Promise<void> {
  await page.getByRole('button', { name: 'Conferma' }).click();
  await page.getByRole('heading', { name: 'Indirizzo confermato' }).waitFor();
  expect(page.url()).not.toContain('#');
}

// Each step begins where the one before has ended.
it('a partner registers by the widget and confirms by mail', async () => {
  await page.goto(`${ospite.url}/adesione`);
  await page.getByLabel('Denominazione').fill(NOME);
  await page.getByLabel('Natura').selectOption('gruppo_informale');
  await page.getByLabel('Comune della sede').fill('Bologna');
  await page.getByLabel('Che cosa fa l’organizzazione').fill('Accompagna le persone sole alle visite mediche.');
  const richiedente = page.getByRole('group', { name: 'Chi presenta la richiesta' });
  await richiedente.getByLabel('Nome', { exact: false }).first().fill('Maria');
  await richiedente.getByLabel('Cognome').fill('Esempio');
  await richiedente.getByLabel('E-mail').fill(POSTA);
  await richiedente.getByLabel('In qualità di').selectOption('legale_rappresentante');
  await page.getByRole('button', { name: 'Aggiungi un referente' }).click();
  const referente = page.getByRole('group', { name: 'Referente 1' });
  await referente.getByLabel('Nome', { exact: false }).first().fill('Maria');
  await referente.getByLabel('Cognome').fill('Esempio');
  await referente.getByLabel('E-mail').fill(POSTA);
  await page.getByLabel('Ho letto l’informativa').check();
  await page.getByRole('button', { name: 'Invia la richiesta' }).click();
  await page.locator('code').waitFor();

  await apriCollegamento(POSTA, /ricevuta/);
  await confermaIndirizzo();
}, 120_000);

it('the office asks for what is missing, the partner answers by link, the office accepts', async () => {
  await apriVoce(ufficio, 'adesione', NOME);
  await decidi('Avvia l’istruttoria', 'In istruttoria');
  await ufficio.getByLabel('Motivazione', { exact: true }).fill('Manca quante persone seguite.');
  await decidi('Chiedi un’integrazione', 'In attesa di integrazione');

  await apriCollegamento(POSTA, /Servono altre informazioni/, 'integrazione');
  await page.getByText('Rispondi all’ufficio').first().waitFor();
  await page.getByRole('textbox', { name: 'La tua risposta' }).fill('Seguiamo trenta persone.');
  await page.getByRole('button', { name: 'Manda la risposta' }).click();
  await page.getByRole('heading', { name: 'Risposta arrivata' }).waitFor();

  await ufficio.reload();
  await ufficio.getByText('Seguiamo trenta persone.').first().waitFor();
  await decidi('Accogli', 'Accolta');
  await attendiMail(POSTA, /accolta/);
  const partner = await attendi(async () => {
    const { data } = await leggi<{ data: Partner[] }>('partner.json');
    return data.find((voce) => voce.nome === NOME);
  });
  expect(partner.natura).toBe('gruppo_informale');
}, 120_000);

it('waits where the only place is taken, and moves up when who has it withdraws', async () => {
  await iscrivi(ALTRA);
  await apriCollegamento(ALTRA, /Conferma l’iscrizione/);
  await confermaIndirizzo();
  await iscrivi(POSTA);
  await apriCollegamento(POSTA, /lista d’attesa/);
  await confermaIndirizzo();
  const slug = modulo.split('/').at(-1) ?? '';
  const posti = await leggi<RispostaPosti>(`incontri/${slug}/iscrizioni`);
  expect(posti.data).toMatchObject({ liberi: 0, inAttesa: 1 });

  await apriCollegamento(ALTRA, /Iscrizione confermata/, 'ritiro');
  await page.getByRole('button', { name: 'Ritira l’iscrizione' }).click();
  await page.getByRole('heading', { name: 'Iscrizione ritirata' }).waitFor();
  await attendiMail(ALTRA, /Iscrizione ritirata/);
  await attendiMail(POSTA, /Hai un posto/);
}, 120_000);

it('enters the own area, withdraws there and asks for erasure; the office answers for it', async () => {
  await page.goto(`${demo.url}/pdz/bologna/area`);
  await page.getByLabel('E-mail').fill(POSTA);
  await page.getByLabel('Ho letto').check();
  await page.getByRole('button', { name: 'Mandami il collegamento' }).click();
  await page.locator('code').waitFor();
  await apriCollegamento(POSTA, /Accesso all’area/, 'area');
  await page.getByRole('button', { name: 'Entra' }).click();
  await page.getByRole('heading', { name: NOME }).waitFor();
  await page.getByRole('button', { name: `Ritira «${INCONTRO}»`, exact: true }).click();
  await page.getByRole('button', { name: `Conferma: ritira «${INCONTRO}»` }).click();
  await page.getByText('iscrizione è ritirata').waitFor();

  await page.getByLabel('Che cosa chiedi').selectOption('cancellazione');
  await page.getByLabel('Spiega').fill('Non partecipiamo più al piano.');
  await page.getByRole('button', { name: 'Manda la richiesta' }).click();
  await page.getByText('ricevuta DOM-').waitFor();
  await attendiMail(POSTA, /La tua richiesta/);

  await apriVoce(ufficio, 'contatto', `Cancellare i miei dati: ${NOME}`);
  await decidi('Prendi in carico', 'In carico');
  await decidi('Segna come risposto', 'Risposto');
}, 120_000);
