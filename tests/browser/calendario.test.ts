import type { RispostaIncontri } from '../../cms/contracts';
import { violazioni } from './axe';
import { apriBanco, fuoco, leggi, scurisci, sporge, type Banco } from './componente';

const tag = (attributi = '') => `<pdz-calendario distretto="bologna" ${attributi}></pdz-calendario>`;
const nelGiorno = (istante: string, opzioni: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('it', { timeZone: 'Europe/Rome', ...opzioni }).format(new Date(istante));
const ESTESO = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

let banco: Banco;
let incontri: RispostaIncontri['data'];

beforeAll(async () => {
  // A reader far from Italy: what is shown must not depend on it.
  banco = await apriBanco({ timezoneId: 'America/New_York' });
  ({ data: incontri } = await leggi<RispostaIncontri>('incontri.json'));
});
afterAll(() => banco.chiudi());

const prossimi = () =>
  incontri
    .filter(({ inizio, fine }) => Date.parse(fine ?? inizio) > Date.now() + 86_400_000)
    .sort((a, b) => Date.parse(a.inizio) - Date.parse(b.inizio));

it('begins with the list in a narrow column and with the month where there is room', async () => {
  const stretta = await banco.apri(tag(), { larghezza: 360 });
  expect(await stretta.locator('table').count()).toBe(0);
  const larga = await banco.apri(tag());
  expect(await larga.locator('table').count()).toBe(1);
});

it('gives each meeting a name with its full date, in the time of Rome', async () => {
  const page = await banco.apri(tag('vista="elenco"'));
  const nomi = await page.locator('.incontro a').allTextContents();
  expect(nomi.length).toBeGreaterThan(0);
  for (const nome of nomi) expect(nome).toMatch(/, \w+ì? \d{1,2} \w+ \d{4}/);
  const primo = prossimi()[0];
  if (!primo) throw new Error('the sample plan has no coming meeting');
  const link = page.locator(`a[data-voce="${primo.slug}"]`);
  expect(await link.textContent()).toContain(nelGiorno(primo.inizio, ESTESO));
  const riga = page.locator('.incontro', { has: link });
  expect(await riga.locator('time').textContent()).toContain(
    nelGiorno(primo.inizio, { hour: '2-digit', minute: '2-digit' }),
  );
});

it('the month is walked with the keys: one day in the tab order, focus follows', async () => {
  const page = await banco.apri(tag('vista="mese" mese="2026-03"'));
  const giorno = page.locator('.giorno[tabindex="0"]');
  expect(await giorno.count()).toBe(1);
  await giorno.focus();
  const passi = [
    ['ArrowRight', 'lunedì 2 marzo 2026'],
    ['ArrowDown', 'lunedì 9 marzo 2026'],
    ['End', 'domenica 15 marzo 2026'],
    ['Home', 'lunedì 9 marzo 2026'],
    ['ArrowUp', 'lunedì 2 marzo 2026'],
    ['ArrowLeft', 'domenica 1 marzo 2026'],
    ['ArrowLeft', 'sabato 28 febbraio 2026'],
    ['PageDown', 'sabato 28 marzo 2026'],
    ['ArrowRight', 'domenica 29 marzo 2026'],
    ['ArrowRight', 'lunedì 30 marzo 2026'],
    ['PageUp', 'sabato 28 febbraio 2026'],
  ] as const;
  for (const [tasto, atteso] of passi) {
    await page.keyboard.press(tasto);
    expect([tasto, await fuoco(page)]).toEqual([tasto, expect.stringContaining(atteso)]);
  }
  expect(await page.locator('.giorno[tabindex="0"]').count()).toBe(1);
  await page.getByRole('button', { name: 'Oggi' }).click();
  expect(await page.locator('[aria-current="date"]').getAttribute('aria-label')).toContain(
    nelGiorno(new Date().toISOString(), ESTESO),
  );
});

it('opens a meeting by keyboard and gives the focus back when it is closed', async () => {
  const page = await banco.apri(tag('vista="elenco"'));
  const link = page.locator('.incontro a').first();
  const slug = await link.getAttribute('data-voce');
  const voce = incontri.find((incontro) => incontro.slug === slug);
  const indirizzo = page.url();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.locator('[part~="dettaglio"] .quando').waitFor();
  expect(await fuoco(page)).toBe(voce?.titolo);
  expect(await page.getByRole('link', { name: 'Aggiungi al calendario' }).getAttribute('href')).toBe(voce?.ics);
  expect(page.url()).toBe(indirizzo);
  expect(await violazioni(page)).toEqual([]);
  await page.getByRole('button', { name: 'Torna all’elenco' }).press('Enter');
  await link.waitFor();
  expect(await fuoco(page)).toContain(voce?.titolo);
});

it('has the form to sign up in the meeting, once it is asked for, and keeps what was typed', async () => {
  const page = await banco.apri(tag('vista="elenco"'));
  const link = page.locator('a[data-voce="seminario-impoverimento"]');
  while ((await link.count()) === 0) await page.locator('.altri').click();
  await link.press('Enter');
  const iscriviti = page.getByRole('link', { name: 'Iscriviti' });
  await iscriviti.waitFor();
  expect(await page.evaluate(() => customElements.get('pdz-iscrizione'))).toBeUndefined();
  await iscriviti.press('Enter');
  const modulo = page.locator('pdz-calendario > pdz-iscrizione');
  await modulo.getByText(/Liberi adesso: \d+/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('pdz-iscrizione');
  expect(await violazioni(page)).toEqual([]);
  const nome = modulo.getByLabel('Nome e cognome');
  await nome.fill('Maria Esempio');
  await nome.press('Escape');
  expect(await nome.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Torna all’elenco' }).press('Enter');
  await link.waitFor();
  expect(await nome.isVisible()).toBe(false);
  await link.press('Enter');
  await nome.waitFor();
  expect(await nome.inputValue()).toBe('Maria Esempio');
  expect(await page.locator('pdz-iscrizione').count()).toBe(1);
});

it('lets the page show a meeting in its own way', async () => {
  const page = await banco.apri(tag('vista="elenco"'));
  const scelta = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        addEventListener('pdz-selezione', (evento) => {
          evento.preventDefault();
          resolve((evento as CustomEvent<{ slug: string }>).detail.slug);
        }),
      ),
  );
  const link = page.locator('.incontro a').first();
  await link.click();
  expect(await scelta).toBe(await link.getAttribute('data-voce'));
  expect(await page.locator('[part~="dettaglio"]').count()).toBe(0);
});

it('tells in words what was cancelled, postponed or moved', async () => {
  const parole = { annullato: 'Annullato', rinviato: 'Rinviato', spostato: 'Spostato: era previsto' };
  const page = await banco.apri(tag('vista="elenco"'));
  for (const [passati, quali] of [
    [false, prossimi()],
    [true, incontri.filter(({ fine, inizio }) => Date.parse(fine ?? inizio) < Date.now() - 86_400_000)],
  ] as const) {
    if (passati) await page.getByRole('button', { name: 'Passati' }).click();
    const altri = page.locator('.altri');
    while (await altri.count()) await altri.click();
    for (const { slug, stato, dataPrecedente } of quali) {
      const parola = stato === 'annullato' || stato === 'rinviato' ? parole[stato] : dataPrecedente && parole.spostato;
      if (!parola) continue;
      const nota = page.locator('.incontro', { has: page.locator(`[data-voce="${slug}"]`) }).locator('.nota');
      expect(await nota.textContent()).toContain(parola);
    }
  }
});

it('filters by body, says how many are left, and offers the feed of that body', async () => {
  const page = await banco.apri(tag('vista="elenco"'));
  const organo = prossimi().flatMap(({ organi }) => organi)[0];
  if (!organo) throw new Error('no coming meeting has a body');
  await page.getByLabel('Tavolo o organismo').selectOption(organo.slug);
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ incontr/ })
    .waitFor({ state: 'attached' });
  const slug = await page.locator('.incontro a').evaluateAll((link) => link.map((a) => a.getAttribute('data-voce')));
  for (const voce of slug) {
    expect(incontri.find((incontro) => incontro.slug === voce)?.organi.map((o) => o.slug)).toContain(organo.slug);
  }
  await page.getByText('Ricevi gli incontri nel tuo calendario').click();
  const feed = await page.getByLabel('Indirizzo del calendario').inputValue();
  expect(feed).toMatch(new RegExp(`/organi/${organo.slug}\\.ics$`));
  expect(await page.getByRole('link', { name: 'Abbonati' }).getAttribute('href')).toBe(
    feed.replace(/^https?:/, 'webcal:'),
  );
});

it('keeps the choice in the address where the page asks for it, and Back closes a meeting', async () => {
  const page = await banco.apri(tag('vista="elenco" url="cal-"'));
  await page.getByRole('button', { name: 'Passati' }).click();
  const link = page.locator('.incontro a').first();
  const slug = await link.getAttribute('data-voce');
  await link.click();
  await page.locator('[part~="dettaglio"]').waitFor();
  expect(new URL(page.url()).search).toBe(`?cal-passati=1&cal-incontro=${slug}`);
  await page.goBack();
  await page.locator('.incontro').first().waitFor();
  expect(new URL(page.url()).search).toBe('?cal-passati=1');
  await page.goForward();
  await page.locator('[part~="dettaglio"] .quando').waitFor();
  await page.reload();
  await page.locator('[part~="dettaglio"] .quando').waitFor();
});

it('speaks English on an English page', async () => {
  const page = await banco.apri(`<div lang="en-GB">${tag('vista="mese"')}</div>`);
  await page.getByRole('button', { name: 'Today' }).waitFor();
  expect(await page.locator('.pdz').getAttribute('lang')).toBe('en');
});

it.each(['elenco', 'mese'])('axe finds nothing in vista=%s, in light and dark, from 280 px on', async (vista) => {
  for (const larghezza of [1280, 280]) {
    const page = await banco.apri(tag(`vista="${vista}" titolo="Incontri"`), { larghezza });
    expect(await violazioni(page)).toEqual([]);
    expect(await sporge(page)).toBe(false);
    await scurisci(page);
    expect(await violazioni(page)).toEqual([]);
  }
});
