import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { CATTIVO, scriviPianoCattivo } from './cattiverie';
import { BOZZA, fra, PRIVATO, type PianoDiProva } from './piano-di-prova';

const SUO = '/api/piano-di-zona/v1/distretti/prova';
const FRAMMENTI = [
  'schede.html',
  'schede/assistenza-a-casa.html',
  'incontri.html',
  'incontri/seduta.html',
  'incontri/cattivo.html',
  'incontri/vecchia-seduta.html',
];
const BLOCCO = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

let cms: Cms;
let piano: PianoDiProva;
beforeAll(async () => {
  cms = await avviaCms();
  piano = await scriviPianoCattivo(cms.strapi);
});
afterAll(() => cms.chiudi());

const leggi = async (percorso: string) => {
  const risposta = await fetch(`${cms.url}${percorso}`);
  return { risposta, testo: await risposta.text() };
};

type Cosa = Record<string, unknown>;
const cose = (testo: string): Cosa[] =>
  [...testo.matchAll(BLOCCO)].map(([, dentro = '']) => JSON.parse(dentro) as Cosa);

const cosa = async (nome: string): Promise<Cosa> => cose((await leggi(`${SUO}/${nome}`)).testo)[0] ?? {};

describe.each(FRAMMENTI)('%s', (nome) => {
  it('is a fragment that can stand in any page, more than once', async () => {
    const { risposta, testo } = await leggi(`${SUO}/${nome}`);
    expect(risposta.status).toBe(200);
    expect(risposta.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const senzaDati = testo.replace(BLOCCO, '');
    expect(senzaDati).not.toMatch(/<(?:!doctype|html|head|body|main|style|script|link|h[12])\b/i);
    expect(senzaDati).not.toMatch(/<[^>]+ (?:id|style|on\w+)=/);
    expect(testo).not.toMatch(new RegExp(`${BOZZA}|${PRIVATO}`, 'i'));
  });

  it('has headings that begin at level 3 and leave none out', async () => {
    const { testo } = await leggi(`${SUO}/${nome}`);
    const livelli = [...testo.matchAll(/<h([1-6])>/g)].map(([, cifra]) => Number(cifra));
    expect(livelli[0]).toBe(3);
    livelli.reduce((prima, livello) => {
      expect(livello).toBeLessThanOrEqual(prima + 1);
      return livello;
    });
  });

  it('names addresses in full: it will stand on another site', async () => {
    const { testo } = await leggi(`${SUO}/${nome}`);
    const indirizzi = [...testo.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, dove]) => dove);
    expect(indirizzi.length).toBeGreaterThan(0);
    expect(indirizzi.filter((dove) => !/^(?:https?:\/\/|mailto:)/.test(dove ?? ''))).toEqual([]);
  });
});

describe('the JSON-LD', () => {
  const stati = async () => {
    const grafo = (await cosa('incontri.html'))['@graph'] as Cosa[];
    return Object.fromEntries(grafo.map(({ name, eventStatus }) => [name, eventStatus]));
  };

  it('says whether a meeting will be held', async () => {
    expect(await stati()).toEqual({
      'Seduta del tavolo': 'https://schema.org/EventScheduled',
      [CATTIVO]: 'https://schema.org/EventRescheduled',
      'Convegno rinviato': 'https://schema.org/EventPostponed',
    });
    expect(await cosa('incontri/festa.html')).toMatchObject({
      '@type': 'Event',
      eventStatus: 'https://schema.org/EventCancelled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [{ '@type': 'VirtualLocation', url: 'https://meet.example.it/festa' }],
    });
  });

  it('says when, where and by whom, and holds whatever a title holds', async () => {
    const evento = await cosa('incontri/cattivo.html');
    expect(evento).toMatchObject({
      '@context': 'https://schema.org',
      name: CATTIVO,
      description: CATTIVO,
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: CATTIVO, address: { streetAddress: 'Via <b>Roma</b> 1', addressLocality: 'Prova' } },
        { '@type': 'VirtualLocation' },
      ],
      organizer: { '@type': 'GovernmentOrganization', email: 'ufficio@prova.example.it' },
    });
    expect(evento.startDate).toMatch(/T\d\d:\d\d:\d\d\+0[12]:00$/);
    expect(Date.parse(String(evento.previousStartDate))).toBeLessThan(Date.parse(String(evento.startDate)));
  });

  it('does not give away the link of a meeting of members', async () => {
    expect(await cosa('incontri/seduta.html')).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Sala riunioni' }],
    });
  });

  it('describes the list of schede as open data, and a scheda as a public service', async () => {
    expect(await cosa('schede.html')).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2025',
      creator: { '@type': 'GovernmentOrganization' },
    });
    expect(await cosa('schede/assistenza-a-casa.html')).toMatchObject({
      '@type': 'GovernmentService',
      name: 'Assistenza a casa',
      provider: { name: 'Cooperativa Alba' },
      areaServed: [{ name: 'Prova' }],
    });
  });

  it.each(['incontri/cattivo', 'schede/assistenza-a-casa'])(
    'is the same in the page %s, as data only',
    async (pagina) => {
      const { testo } = await leggi(`/pdz/prova/${pagina}`);
      expect(cose(testo)).toEqual([await cosa(`${pagina}.html`)]);
      expect(testo).not.toContain('<img src=x');
    },
  );

  it('follows a meeting that is cancelled', async () => {
    await piano.penna.cambia('incontro', piano.incontro.documentId, {
      stato: 'annullato',
      inizio: fra(10),
      fine: null,
    });
    const dopo = await finche(stati, (visti) => visti['Seduta del tavolo']?.toString().endsWith('Cancelled') ?? false);
    expect(dopo['Seduta del tavolo']).toBe('https://schema.org/EventCancelled');
  });
});

it.each(['schede/scheda-bozza.html', 'incontri/incontro-bozza.html', 'incontri/nulla.html'])(
  '%s is not there',
  async (nome) => {
    expect((await leggi(`${SUO}/${nome}`)).risposta.status).toBe(404);
  },
);
