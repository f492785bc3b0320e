import ICAL from 'ical.js';
import { leggi } from './componente';
import type { Page } from 'playwright-core';
import { violazioni } from './axe';
import { apriBrowser, type Browser } from './browser';
import { attendi, attendiMail, demo } from './demo';
import { apriOspite, pagina, politica } from './ospite';
import { apriVoce, entra } from './redazione';

interface Incontro {
  slug: string;
  titolo: string;
  inizio: string;
  stato: string;
}

/** The next meeting that will be held, as everybody reads of it. */
async function prossimo(): Promise<Incontro> {
  const { data } = await leggi<{ data: Incontro[] }>('incontri.json');
  const adesso = Date.now();
  const [scelto] = data
    .filter(({ inizio, stato }) => Date.parse(inizio) > adesso && ['programmato', 'convocato'].includes(stato))
    .sort((a, b) => Date.parse(a.inizio) - Date.parse(b.inizio));
  if (!scelto) throw new Error('no coming meeting in the sample data');
  return scelto;
}

/** The VEVENT of a meeting, by a parser that did not write it. */
async function evento(slug: string) {
  const risposta = await fetch(`${demo.url}/api/piano-di-zona/v1/distretti/bologna/incontri/${slug}.ics`);
  const calendario = new ICAL.Component(ICAL.parse(await risposta.text()) as unknown[]);
  const vevent = new ICAL.Event(calendario.getFirstSubcomponent('vevent') as ICAL.Component);
  return { uid: vevent.uid, sequenza: vevent.sequence, inizio: vevent.startDate.toJSDate().getTime() };
}

let browser: Browser;
let ufficio: Page;
let ospite: Awaited<ReturnType<typeof apriOspite>>;

beforeAll(async () => {
  browser = await apriBrowser();
  ospite = await apriOspite(
    {
      '/incontri': pagina(demo.url, '<pdz-calendario distretto="bologna" vista="elenco"></pdz-calendario>'),
    },
    politica(demo.url),
  );
  ufficio = await entra(browser.contesto, 'Ufficio di Piano', 'bologna');
});
afterAll(async () => {
  await browser.chiudi();
  await ospite.chiudi();
});

it('a change of time in the admin shows in the widget of another origin, and in the calendar', async () => {
  const scelto = await prossimo();
  const prima = await evento(scelto.slug);

  const lettore = await browser.contesto.newPage();
  await lettore.goto(`${ospite.url}/incontri`);
  const voce = lettore.locator('pdz-calendario [part~="incontro"]', { hasText: scelto.titolo }).first();
  await voce.waitFor();
  expect(await voce.innerText()).not.toContain('8:15');

  await apriVoce(ufficio, 'incontro', scelto.titolo);
  // Earlier than it was: the end of the meeting stays after its start.
  const ora = ufficio
    .getByRole('group', { name: /^Inizio/ })
    .getByRole('combobox')
    .nth(1);
  await ora.fill('08:15');
  await ora.press('Enter');
  await ufficio.getByRole('button', { name: /^(Pubblica|Publish)$/ }).click();

  const dopo = await attendi(async () => {
    const letto = await evento(scelto.slug);
    return letto.sequenza > prima.sequenza ? letto : undefined;
  });
  expect(dopo.uid).toBe(prima.uid);
  expect(dopo.inizio).toBeLessThan(prima.inizio);

  await lettore.reload();
  await voce.waitFor();
  expect(await voce.innerText()).toContain('8:15');
  await lettore.close();
}, 120_000);

it('the office invites to a meeting, reads the answer beside it, and has the sheet to sign', async () => {
  const posta = 'ada.convocata@example.org';
  const { titolo } = await prossimo();
  await apriVoce(ufficio, 'incontro', titolo);
  await ufficio.getByRole('button', { name: 'Convoca…' }).click();
  const riquadro = ufficio.getByRole('dialog');
  await riquadro.getByLabel('Altre persone').fill('Ada Esempio');
  await riquadro.getByText('Riga 1: scrivi nome, cognome e indirizzo e-mail.').waitFor();
  await riquadro.getByLabel('Altre persone').fill(`Ada Esempio <${posta}>`);
  await riquadro.getByLabel('Messaggio', { exact: true }).fill('Portate i documenti.');
  await riquadro.getByRole('button', { name: 'Anteprima' }).click();
  const anteprima = riquadro.getByRole('region', { name: 'Anteprima' });
  await anteprima.getByRole('heading', { name: `Convocazione: ${titolo}` }).waitFor();
  expect(await anteprima.innerText()).toContain('Portate i documenti.');
  expect(await violazioni(ufficio, ['[role="dialog"]'])).toEqual([]);
  for (const persona of await riquadro.getByRole('checkbox').all()) await persona.uncheck();
  await riquadro.getByRole('button', { name: 'Manda a una persona' }).click();
  await riquadro.waitFor({ state: 'detached' });
  await ufficio.getByText('Senza risposta: 1').waitFor();

  const mail = await attendiMail(posta, /Convocazione/);
  const [collegamento] = /https?:\/\/\S*\/pdz\/collegamento\/convocazione#\S+/.exec(mail.text ?? '') ?? [];
  if (!collegamento) throw new Error('no link in the mail');
  const page = await browser.contesto.newPage();
  await page.goto(collegamento);
  const modulo = page.locator('#con-collegamento');
  await modulo.getByRole('button', { name: 'Manda la risposta' }).waitFor();
  expect(await violazioni(page)).toEqual([]);
  await modulo.getByLabel('Non verrò').check();
  await modulo.getByLabel('Se viene un’altra persona').fill('Bea Esempio');
  await modulo.getByRole('button', { name: 'Manda la risposta' }).click();
  await page.getByRole('heading', { level: 1, name: 'Risposta arrivata' }).waitFor();
  await page.close();

  await ufficio.reload();
  await ufficio.getByText('Non verrà: 1').waitFor();
  await ufficio.getByText('al suo posto: Bea Esempio').waitFor();
  const scaricato = ufficio.waitForEvent('download');
  await ufficio.getByRole('button', { name: 'Foglio firme (PDF)' }).click();
  expect((await scaricato).suggestedFilename()).toBe('foglio-firme.pdf');
}, 120_000);
