import { avviaCms, type Cms } from './cms';
import { createRedattore, rimproveri, type Redattore } from './redattore';

let cms: Cms;
let redattore: Redattore;
let distretto: string;
let piano: string;
let scheda: string;
let programma: string;
let fondo: string;

const paragrafo = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

beforeAll(async () => {
  cms = await avviaCms();
  redattore = createRedattore(cms.strapi);
  const { crea } = redattore;
  distretto = (await crea('distretto', { nome: 'Distretto di prova' })).documentId;
  piano = (await crea('piano', { titolo: 'Piano', inizio: '2026-01-01', fine: '2028-12-31', distretto })).documentId;
  scheda = (await crea('scheda', { titolo: 'Assistenza', tipologia: 'domiciliare', piano })).documentId;
  programma = (await crea('programma', { titolo: 'Programma 2026', anno: 2026, piano })).documentId;
  fondo = (await crea('fondo', { nome: 'FRNA', codice: 'frna', distretto })).documentId;
});
afterAll(() => cms.chiudi());

/** What is wrong, the type and the values that hold it, the field that is named, and what is said of it. */
type Caso = [string, string, Record<string, unknown>, string, RegExp];

describe('a wrong value', () => {
  it.each<Caso>([
    [
      'a code',
      'soggetto',
      { codiceFiscale: '01232710375' },
      'codiceFiscale',
      /^Codice fiscale: il carattere di controllo/,
    ],
    ['an e-mail', 'soggetto', { email: 'ufficio' }, 'email', /^E-mail: scrivi un indirizzo/],
    ['a telephone', 'soggetto', { telefono: 'chiamare' }, 'telefono', /^Telefono: scrivi un numero italiano/],
    ['a site', 'soggetto', { sito: 'javascript:alert(1)' }, 'sito', /^Sito web: .*https:\/\//],
    [
      'a text too long',
      'soggetto',
      { sigla: 'X'.repeat(31) },
      'sigla',
      /^Sigla: accorcia a 30 caratteri: adesso sono 31/,
    ],
    [
      'a control character',
      'soggetto',
      { nome: 'Ente\u0000' },
      'nome',
      /^Denominazione: contiene caratteri invisibili/,
    ],
    ['a word outside the list', 'soggetto', { natura: 'società segreta' }, 'natura', /^Natura: scegli una delle voci/],
    ['a number for a text', 'soggetto', { comune: 7 }, 'comune', /^Comune della sede: scrivi un testo/],
    [
      'a code in a block',
      'soggetto',
      { referenti: [{ nome: 'A', cognome: 'B', email: 'x' }] },
      'referenti.0.email',
      /^Referenti, riga 1, E-mail: /,
    ],
    ['a year out of range', 'programma', { anno: 1999 }, 'anno', /^Anno: scrivi un numero da 2000 a 2100/],
    ['half a year', 'programma', { anno: 2026.5 }, 'anno', /^Anno: scrivi un numero intero/],
    [
      'a day that does not exist',
      'piano',
      { inizio: '2026-02-30' },
      'inizio',
      /^Inizio di validità: scrivi una data che esiste/,
    ],
    [
      'an end before the start',
      'piano',
      { inizio: '2026-02-02', fine: '2026-02-01' },
      'fine',
      /^Fine di validità: non può venire prima di «Inizio di validità»/,
    ],
    [
      'an extension before the end',
      'piano',
      { inizio: '2026-02-02', fine: '2027-02-01', prorogatoFino: '2026-12-31' },
      'prorogatoFino',
      /^Prorogato fino al: non può venire prima di «Fine/,
    ],
    [
      'phases in disorder',
      'piano',
      { fasi: [{ nome: 'F', inizio: '2026-02-02', fine: '2026-02-01' }] },
      'fasi.0.fine',
      /^Fasi del percorso, riga 1, Fine: non può/,
    ],
    [
      'an ISTAT code of a quarter',
      'territorio',
      { tipo: 'quartiere', istat: '037006' },
      'istat',
      /^Codice ISTAT: lascialo vuoto/,
    ],
    [
      'a frame header injection',
      'distretto',
      { siti: 'https://www.example.it\nhttps://x.it; script-src *' },
      'siti',
      /^Siti che incorporano le pagine: «https:\/\/x\.it; script/,
    ],
    ...['http://www.example.it', '*', 'https://*', 'https://*.it', 'https://a.*.example.it', 'https://x.it/pagina'].map(
      (sito): Caso => [`the site ${sito}`, 'distretto', { siti: sito }, 'siti', /^Siti.*: «.*» non va: scrivi un sito/],
    ),
    [
      'a page of http',
      'distretto',
      { pagine: [{ tipo: 'incontro', modello: 'http://x.it/{slug}' }] },
      'pagine.0.modello',
      /^Pagine sul sito del distretto, riga 1, Indirizzo: /,
    ],
    ['a time without offset', 'incontro', { inizio: '2026-03-29T10:00:00' }, 'inizio', /^Inizio: scrivi data e ora/],
    [
      'an end before its start',
      'incontro',
      { inizio: '2026-03-29T10:00:00+02:00', fine: '2026-03-29T09:30:00+02:00' },
      'fine',
      /^Fine: non può venire prima di «Inizio»/,
    ],
    [
      'registrations that close first',
      'incontro',
      { aperturaIscrizioni: '2026-03-29T10:00:00Z', chiusuraIscrizioni: '2026-03-28T10:00:00Z' },
      'chiusuraIscrizioni',
      /^Chiusura delle iscrizioni: /,
    ],
    [
      'a script in a link of a text',
      'incontro',
      {
        descrizione: [
          {
            type: 'paragraph',
            children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] }],
          },
        ],
      },
      'descrizione',
      /^Descrizione: il collegamento «javascript:/,
    ],
    [
      'negative money',
      'annualita',
      { vociDiSpesa: [{ previsto: '-1' }] },
      'vociDiSpesa.0.previsto',
      /^Voci di spesa, riga 1, Previsto: scrivi i centesimi/,
    ],
    [
      'money with a comma',
      'annualita',
      { vociDiSpesa: [{ previsto: '12,50' }] },
      'vociDiSpesa.0.previsto',
      /centesimi di euro senza punti né virgole/,
    ],
    [
      'money that JSON cannot carry',
      'annualita',
      { vociDiSpesa: [{ previsto: '9007199254740993' }] },
      'vociDiSpesa.0.previsto',
      /centesimi/,
    ],
    ['three decimals', 'rilevazione', { valore: 1.005 }, 'valore', /^Valore: scrivi al massimo due decimali/],
    [
      'a goal before the baseline',
      'indicatore',
      { annoPartenza: 2026, annoObiettivo: 2025 },
      'annoObiettivo',
      /^Anno obiettivo: non può venire prima/,
    ],
    ['a file that is not there', 'documento', { file: 999 }, 'file', /^File: /],
    [
      'a person’s code for a body',
      'soggetto',
      { natura: 'scuola', codiceFiscale: 'RSSMRA80A01A944I' },
      'codiceFiscale',
      /^Codice fiscale: è di una persona/,
    ],
    [
      'a code of an informal group',
      'soggetto',
      { natura: 'gruppo_informale', codiceFiscale: '01232710374' },
      'codiceFiscale',
      /^Codice fiscale: lascialo vuoto/,
    ],
    ['a body and a scheda', 'partecipazione', { organo: 'x', scheda: 'y' }, 'scheda', /^Scheda: c’è già un tavolo/],
  ])('%s is refused at its field', async (_nome, tipo, data, percorso, messaggio) => {
    expect(await rimproveri(redattore.crea(tipo, { distretto, ...data }))).toMatchObject({
      [percorso]: expect.stringMatching(messaggio) as string,
    });
  });

  it('is refused in a draft too, and when it comes by an update', async () => {
    const { documentId } = await redattore.crea('incontro', { titolo: 'Bozza', distretto });
    const errori = await rimproveri(redattore.cambia('incontro', documentId, { linkRemoto: 'zoom' }));
    expect(errori).toEqual({ linkRemoto: expect.stringMatching(/^Collegamento da remoto: /) as string });
  });

  it('is said together with all the others and with what is missing, and nothing has changed', async () => {
    const prima = [
      await redattore.conta('soggetto'),
      await redattore.conta('modifica'),
      await redattore.conta('chiave-unica'),
    ];
    const revisioni = await redattore.righe('revisione');
    const errori = await rimproveri(
      redattore.crea('soggetto', { partitaIva: '1', pec: 'x', natura: 'impresa', referenti: [{ nome: 'Solo' }] }),
    );
    expect(Object.keys(errori).sort()).toEqual([
      'distretto',
      'nome',
      'partitaIva',
      'pec',
      'referenti.0.cognome',
      'referenti.0.email',
    ]);
    expect([
      await redattore.conta('soggetto'),
      await redattore.conta('modifica'),
      await redattore.conta('chiave-unica'),
    ]).toEqual(prima);
    expect(await redattore.righe('revisione')).toEqual(revisioni);
  });
});

describe('a right value', () => {
  it('is kept in its normal form', async () => {
    const soggetto = await redattore.crea('soggetto', {
      nome: '  Società Perche\u0301  ',
      natura: 'impresa',
      codiceFiscale: 'rssmra80a01a944i',
      partitaIva: 'IT 01232710374',
      email: 'Info@EXAMPLE.it',
      sigla: '   ',
      distretto,
    });
    expect(soggetto).toMatchObject({
      nome: 'Società Perché',
      codiceFiscale: 'RSSMRA80A01A944I',
      partitaIva: '01232710374',
      email: 'Info@example.it',
      sigla: null,
    });
  });

  it('lets several lines and odd Unicode through', async () => {
    const descrizione = 'Riga uno\nRiga due — «è» 👩🏽‍🦽 שלום';
    expect(await redattore.crea('area', { nome: 'Área 日本', descrizione, piano, distretto })).toMatchObject({
      descrizione,
    });
  });
});

describe('what is missing', () => {
  const completa = () => ({
    scheda,
    programma,
    sintesi: 'Aiuto in casa a chi non ce la fa da solo.',
    descrizione: paragrafo('Che cosa si fa.'),
  });

  it('does not stop a draft, and stops its release with all that lacks', async () => {
    const { documentId } = await redattore.crea('annualita', {
      scheda,
      descrizione: paragrafo('  '),
      annullato: true,
      vociDiSpesa: [{ previsto: '100' }],
      referenti: [{ pubblicaPersona: true }],
    });
    const errori = await rimproveri(redattore.pubblica('annualita', documentId));
    expect(errori).toEqual({
      programma: 'Programma attuativo: scegli una voce.',
      sintesi: 'In parole semplici: compila questo campo.',
      descrizione: 'Descrizione: compila questo campo.',
      motivoAnnullamento: 'Motivo dell’annullamento: spiega perché l’intervento è annullato.',
      'vociDiSpesa.0.fondo': 'Voci di spesa, riga 1, Fondo: scegli una voce.',
      'referenti.0.nome': expect.stringMatching(/^Referenti, riga 1, Nome e cognome: /) as string,
    });
    expect(await redattore.versione('annualita', documentId, 'published')).toBeNull();
  });

  it('also stops saving and releasing at once, and leaves no draft behind', async () => {
    const prima = await redattore.conta('annualita');
    const errori = await rimproveri(redattore.crea('annualita', { ...completa(), sintesi: '' }, 'published'));
    expect(errori).toEqual({ sintesi: 'In parole semplici: compila questo campo.' });
    expect(await redattore.conta('annualita')).toBe(prima);
  });

  it('is found when an update takes a value away', async () => {
    expect(await rimproveri(redattore.cambia('scheda', scheda, { titolo: ' ', piano: null }))).toEqual({
      titolo: 'Titolo: compila questo campo.',
      piano: 'Piano di zona: scegli una voce.',
    });
    expect(await rimproveri(redattore.cambia('scheda', scheda, { piano: { disconnect: [piano] } }))).toEqual({
      piano: 'Piano di zona: scegli una voce.',
    });
  });

  it('is nothing, for an entry that has it all', async () => {
    const { documentId } = await redattore.crea('annualita', {
      ...completa(),
      vociDiSpesa: [{ fondo, previsto: '125000' }],
    });
    await redattore.pubblica('annualita', documentId);
    expect(await redattore.versione('annualita', documentId, 'published')).toMatchObject({
      titolo: 'Assistenza – 2026',
      vociDiSpesa: [{ previsto: '125000', speso: '0' }],
    });
  });

  it('of a distretto, stops even a draft', async () => {
    expect(await rimproveri(redattore.crea('incontro', { titolo: 'Di nessuno' }))).toEqual({
      distretto: 'Distretto: scegli una voce.',
    });
  });

  it.each<[string, string, object, string, RegExp]>([
    [
      'a picture without alternative text and release',
      'galleria',
      { titolo: 'G', immagini: [{ alternativo: ' ' }] },
      'immagini.0.alternativo',
      /^Immagini, riga 1, Testo alternativo: compila/,
    ],
    [
      'a picture without release',
      'galleria',
      { titolo: 'G', immagini: [{ alternativo: 'Un tavolo' }] },
      'immagini.0.liberatoria',
      /liberatoria.*: conferma/,
    ],
    ['a gallery without pictures', 'galleria', { titolo: 'G' }, 'immagini', /^Immagini: aggiungi almeno/],
    ['a document without file and link', 'documento', { titolo: 'D' }, 'file', /^File: carica un file o scrivi/],
    [
      'an attached document without either',
      'incontro',
      { titolo: 'I', inizio: '2026-03-29T10:00:00Z', documenti: [{ titolo: 'A' }] },
      'documenti.0.file',
      /^Documenti, riga 1, File: /,
    ],
    [
      'a supplementary agreement without programma',
      'accordo',
      { titolo: 'A', tipo: 'integrativo' },
      'programma',
      /^Programma attuativo: indica/,
    ],
    ['a meeting without start', 'incontro', { titolo: 'I' }, 'inizio', /^Inizio: indica data e ora/],
    [
      'a notice that closes first',
      'avviso',
      { titolo: 'A', apertura: '2026-03-02T10:00:00Z', chiusura: '2026-03-01T10:00:00Z' },
      'chiusura',
      /^Chiusura: non può/,
    ],
  ])('%s is not released', async (_nome, tipo, data, percorso, messaggio) => {
    expect(await rimproveri(redattore.crea(tipo, { distretto, ...data }, 'published'))).toMatchObject({
      [percorso]: expect.stringMatching(messaggio) as string,
    });
  });

  it.each<[string, string, object, string, RegExp]>([
    [
      'a company without any code',
      'soggetto',
      { nome: 'Ditta', natura: 'impresa' },
      'codiceFiscale',
      /^Codice fiscale: scrivilo, o la partita IVA/,
    ],
    [
      'a participation in nothing',
      'partecipazione',
      { ruolo: 'partecipante' },
      'organo',
      /^Tavolo o organismo: scegli un tavolo/,
    ],
    [
      'a request by mail without address',
      'adesione',
      { denominazione: 'Ente', natura: 'altro', canale: 'pec' },
      'emailRichiedente',
      /a quale indirizzo rispondere/,
    ],
    [
      'a goal without year',
      'indicatore',
      { nome: 'Posti', unita: 'n.', valoreObiettivo: 5 },
      'annoObiettivo',
      /^Anno obiettivo: indica/,
    ],
  ])('%s is not saved', async (_nome, tipo, data, percorso, messaggio) => {
    expect(await rimproveri(redattore.crea(tipo, { distretto, ...data }))).toMatchObject({
      [percorso]: expect.stringMatching(messaggio) as string,
    });
  });

  it('may be a code, for who has none', async () => {
    await redattore.crea('soggetto', { nome: 'Vicini di casa', natura: 'gruppo_informale', distretto });
    await redattore.crea('soggetto', { nome: 'Comune', natura: 'comune', codiceIpa: 'C_A944', distretto });
  });
});
