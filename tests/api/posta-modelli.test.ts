import type { ParsedMail } from 'mailparser';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { FRAMMENTO_AREA } from '../../cms/contracts/limiti';
import type { Scopo } from '../../cms/server/src/moduli/collegamenti/scopi';
import { PERCORSI } from '../../cms/server/src/moduli/collegamenti/script';
import { modelli } from '../../cms/server/src/posta/modelli';
import { violazioni } from '../browser/axe';
import { apriBrowser, type Browser } from '../browser/browser';
import { apriCasella, leggiInvito, type Casella } from './moduli/casella';
import { casi } from './moduli/messaggi';
import { apriSportello, type Sportello } from './moduli/sportello';
import { mancanti } from './moduli/varianti';

const MESSAGGIO = 'plugin::piano-di-zona.messaggio';

const LINGUE = ['it', 'en'] as const;

const elenco = Object.entries(casi).flatMap(([modello, suoi]) =>
  suoi.flatMap((caso) => LINGUE.map((lingua) => ({ ...caso, modello, lingua }))),
);
type Voce = (typeof elenco)[number];
const casella = (voce: Voce) => `caso-${elenco.indexOf(voce)}@esempio.it`;

let posta: Casella;
let sportello: Sportello;
let browser: Browser;
let page: Page;
const richieste: string[] = [];

beforeAll(async () => {
  posta = await apriCasella();
  sportello = await apriSportello({ SMTP_URL: posta.url, MAIL_FROM: 'piano@esempio.it' });
  const servizio = sportello.strapi.plugin('piano-di-zona').service('posta');
  for (const voce of elenco)
    await servizio.accoda({
      modello: voce.modello,
      lingua: voce.lingua,
      parametri: voce.parametri,
      destinatario: casella(voce),
      richiesta: { tipo: 'adesione', documentId: casella(voce) },
      distretto: sportello.distretto.id,
    });
  await servizio.svuota();
  browser = await apriBrowser();
  page = await browser.contesto.newPage();
  page.on('request', (richiesta) => richieste.push(richiesta.url()));
});
afterAll(async () => {
  await browser.chiudi();
  await sportello.cms.chiudi();
  await posta.chiudi();
});

describe('the cases', () => {
  it.each(Object.entries(modelli))('show all that %s may say', (nome, { parametri }) => {
    const suoi = elenco.filter(({ modello }) => modello === nome);
    expect(suoi).not.toHaveLength(0);
    if (!(parametri instanceof z.ZodObject)) throw new Error('parameters are named');
    expect(
      mancanti(
        parametri,
        suoi.map((caso) => caso.parametri),
      ),
    ).toEqual([]);
  });
});

/** Subject and sender, and what keeps machines from answering it. */
async function intestazioni(mail: ParsedMail, voce: Voce) {
  const { facoltativo } = voce;
  expect(mail.subject).toMatch(/^\P{Cc}+$/u);
  expect(mail.from?.value).toEqual([{ name: 'Ufficio di Piano Distretto prova', address: 'piano@esempio.it' }]);
  expect(mail.replyTo?.value).toEqual([{ name: '', address: 'ufficio@prova.esempio.it' }]);
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail.headers.get('x-auto-response-suppress')).toBe('All');
  expect(mail.headers.has('list')).toBe(facoltativo ?? false);
  const riga = await sportello.strapi.db.query(MESSAGGIO).findOne({ where: { destinatario: casella(voce) } });
  expect(riga).toMatchObject({ stato: 'inviato', tentativi: 1, messageId: mail.messageId });
  expect(mail.messageId).toMatch(/^<[\w-]+@esempio\.it>$/);
}

const pagina = (scopo: Scopo): string =>
  scopo === 'area' ? `/pdz/prova/area#${FRAMMENTO_AREA}` : `${PERCORSI[scopo]}#`;

/** A link with a token, of the right page, and the code that does without it; or neither. */
function collegamento(mail: ParsedMail, { collegamento: scopo }: Voce) {
  const gettoni = [...(mail.text ?? '').matchAll(/http:\/\/localhost:\d+(\S+[#=])[\w-]{43}$/gm)].map(
    ([, dove]) => dove,
  );
  expect(gettoni).toEqual(scopo ? [pagina(scopo)] : []);
  expect(leggiInvito(mail).codice).toHaveLength(scopo ? 11 : 0);
}

/** What the mail says as it is looked at: a link with its address below, as the text has it. */
const parti = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('p')].map((parte) => {
      const legame = parte.querySelector('a');
      return legame ? `${legame.textContent}:\n${legame.getAttribute('href')}` : parte.innerText;
    }),
  );

/** The text and what is looked at say the same, nothing is fetched, and it can be read by everybody. */
async function aspetto({ html, text, subject }: ParsedMail, { lingua }: Voce) {
  expect(html).toContain(`<html lang="${lingua}">`);
  expect(html).not.toMatch(/<(?:img|link|style|script|iframe|object|video)|(?:src|style|background|ping)=/);
  richieste.length = 0;
  await page.setContent(String(html));
  expect(await parti()).toEqual(text?.trim().replace('-- \n', '').split('\n\n'));
  expect(await page.title()).toBe(subject);
  expect(await violazioni(page)).toEqual([]);
  expect(richieste).toEqual([]);
}

describe.each(LINGUE)('in %s', (lingua) => {
  it.each(Object.keys(modelli))('%s', async (modello) => {
    for (const voce of elenco.filter((altra) => altra.modello === modello && altra.lingua === lingua)) {
      const [mail, ...altre] = posta.a(casella(voce));
      if (!mail) throw new Error(`never came: ${JSON.stringify(voce)}`);
      expect(altre).toHaveLength(0);
      await intestazioni(mail, voce);
      collegamento(mail, voce);
      expect(mail.attachments.map(({ contentType }) => contentType)).toEqual(voce.allegato ? ['text/calendar'] : []);
      await aspetto(mail, voce);
    }
  });
});

describe('the page that a link leads to', () => {
  it.each(Object.entries(PERCORSI))(
    'for %s can be read by everybody, with script and without',
    async (_scopo, percorso) => {
      await page.goto(`${sportello.cms.url}${percorso}`);
      expect(await violazioni(page)).toEqual([]);
      await page.goto('about:blank');
      await page.goto(`${sportello.cms.url}${percorso}#${'x'.repeat(43)}`);
      await page.locator('#con-collegamento button').waitFor();
      expect(page.url()).not.toContain('#');
      expect(await page.locator('#con-codice').isHidden()).toBe(true);
      expect(await violazioni(page)).toEqual([]);
    },
  );

  it('gives back what was written, and says what is wrong beside it', async () => {
    await page.goto(`${sportello.cms.url}${PERCORSI.integrazione}#${'x'.repeat(43)}`);
    const [risposta, manda] = [
      page.getByLabel('La tua risposta'),
      page.getByRole('button', { name: 'Manda la risposta' }),
    ];
    await page.locator('#con-collegamento').evaluate((modulo) => ((modulo as HTMLFormElement).noValidate = true));
    await manda.click();
    await page.getByText('è obbligatorio: compilalo').first().waitFor();
    expect(await risposta.getAttribute('aria-invalid')).toBe('true');
    expect(await violazioni(page)).toEqual([]);

    await risposta.fill('\nEcco <lo> statuto.\n');
    await manda.click();
    await page.getByRole('heading', { level: 1, name: 'Collegamento non valido' }).waitFor();
    expect(await risposta.inputValue()).toBe('\nEcco <lo> statuto.\n');
    expect(await violazioni(page)).toEqual([]);
  });
});
