import ICAL from 'ical.js';
import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { BOZZA, PRIVATO, scriviPiano, type PianoDiProva } from './piano-di-prova';

const SUO = '/api/piano-di-zona/v1/distretti/prova';

let cms: Cms;
let piano: PianoDiProva;
beforeAll(async () => {
  cms = await avviaCms();
  piano = await scriviPiano(cms.strapi);
});
afterAll(() => cms.chiudi());

async function leggi(file: string) {
  const risposta = await fetch(`${cms.url}${SUO}/${file}`);
  const testo = await risposta.text();
  expect(risposta.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(testo).not.toMatch(new RegExp(`${BOZZA}|${PRIVATO}|mailto|ORGANIZER`, 'i'));
  // Every line ends as RFC 5545 wants and is short enough.
  expect(testo.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(testo.split('\r\n').every((riga) => !riga.includes('\n') && Buffer.byteLength(riga) <= 75)).toBe(true);
  const calendario = new ICAL.Component(ICAL.parse(testo) as unknown[]);
  const fuso = new ICAL.Timezone(calendario.getFirstSubcomponent('vtimezone') ?? undefined);
  ICAL.TimezoneService.register(fuso, 'Europe/Rome');
  return { calendario, eventi: calendario.getAllSubcomponents('vevent').map((voce) => new ICAL.Event(voce)) };
}

const proprieta = (evento: ICAL.Event | undefined, nome: string) =>
  evento?.component.getFirstPropertyValue(nome)?.toString();

describe('the calendars', () => {
  it('give every published meeting of the last twelve months and of the future, and no draft', async () => {
    const { calendario, eventi } = await leggi('incontri.ics');
    expect(eventi.map(({ summary }) => summary).sort()).toEqual([
      'ANNULLATO: Festa, annullata',
      'Laboratorio d’autunno',
      'RINVIATO: Convegno rinviato',
      'Seduta del tavolo',
    ]);
    expect(calendario.getFirstPropertyValue('x-wr-calname')).toBe('Piano di Zona Distretto prova');
    expect(calendario.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT1H');
    expect(calendario.getFirstPropertyValue('x-published-ttl')?.toString()).toBe('PT1H');
  });

  it('carry Italian time, right on both days on which the clock changes', async () => {
    const { calendario, eventi } = await leggi('incontri.ics');
    expect(calendario.getAllSubcomponents('vtimezone')).toHaveLength(1);
    const tempi = (titolo: string) => {
      const evento = eventi.find(({ summary }) => summary.includes(titolo));
      return [evento?.startDate, evento?.endDate].map((data) => data?.toJSDate().toISOString());
    };
    expect(tempi('Festa')).toEqual(['2026-03-29T08:00:00.000Z', '2026-03-29T10:00:00.000Z']);
    // From the first time that it is half past two to after the second.
    expect(tempi('Laboratorio')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T03:00:00.000Z']);
    expect(eventi[0]?.startDate.zone?.tzid).toBe('Europe/Rome');
  });

  it('say what is cancelled or postponed', async () => {
    const { eventi } = await leggi('incontri.ics');
    const stati = Object.fromEntries(eventi.map((evento) => [evento.summary, proprieta(evento, 'status')]));
    expect(stati).toEqual({
      'ANNULLATO: Festa, annullata': 'CANCELLED',
      'Laboratorio d’autunno': 'CONFIRMED',
      'RINVIATO: Convegno rinviato': 'CANCELLED',
      'Seduta del tavolo': 'CONFIRMED',
    });
  });

  it('carry the link back inside the description, a stable UID and a stamp in UTC', async () => {
    const { eventi } = await leggi('incontri/seduta.ics');
    expect(eventi).toHaveLength(1);
    expect(eventi[0]?.description).toContain('/pdz/prova/incontri/seduta');
    expect(proprieta(eventi[0], 'url')).toMatch(/\/pdz\/prova\/incontri\/seduta$/);
    expect(eventi[0]?.component.getFirstPropertyValue('dtstamp')?.toString()).toMatch(/Z$/);
    expect(eventi[0]?.location).toBe('Sala riunioni, Prova');
    expect(proprieta(eventi[0], 'uid')).toBeTruthy();
  });

  it('give the meetings of one body alone', async () => {
    const { eventi } = await leggi('organi/tavolo-anziani.ics');
    expect(eventi.map(({ summary }) => summary)).toEqual(['Seduta del tavolo']);
  });

  it('keep the UID and raise the SEQUENCE when a published meeting moves', async () => {
    const prima = (await leggi('incontri/seduta.ics')).eventi[0];
    const inizio = '2027-05-03T09:00:00.000Z';
    await piano.penna.cambia('incontro', piano.incontro.documentId, {
      inizio,
      fine: '2027-05-03T10:00:00.000Z',
      sintesi: null,
    });
    const dopo = await finche(
      async () => (await leggi('incontri/seduta.ics')).eventi[0],
      (evento) => evento?.startDate.toJSDate().toISOString() === inizio,
    );
    expect(dopo?.uid).toBe(prima?.uid);
    expect(dopo?.sequence).toBeGreaterThan(prima?.sequence ?? 0);
  });
});
