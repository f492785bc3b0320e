import { avviaCms, type Cms } from './cms';
import { createRedattore, type Redattore, type Rimprovero } from './redattore';
import { creaUtente, type Utente } from './utenti';

let cms: Cms;
let redattore: Redattore;
let distretto: string;
let ufficio: Utente;

const percorso = (tipo: string, resto = '') =>
  `/content-manager/collection-types/plugin::piano-di-zona.${tipo}${resto}`;

const errori = (corpo: unknown) =>
  (corpo as { error: { message: string; details: { errors: Rimprovero[] } } }).error.details.errors;

const documento = (corpo: unknown) => (corpo as { data: { documentId: string } }).data.documentId;

beforeAll(async () => {
  cms = await avviaCms();
  redattore = createRedattore(cms.strapi);
  distretto = (await redattore.crea('distretto', { nome: 'Distretto di prova' })).documentId;
  ufficio = await creaUtente(cms, 'pdz-ufficio-di-piano', [distretto]);
});
afterAll(() => cms.chiudi());

describe('the Content Manager', () => {
  it('gets a refusal as its form wants it: one error for a field, with label and remedy', async () => {
    const { stato, corpo } = await ufficio.chiama('POST', percorso('soggetto'), {
      nome: '',
      natura: 'impresa',
      codiceFiscale: '1',
      referenti: [{ nome: 'Ada', cognome: 'B', email: 'x' }],
    });
    expect(stato).toBe(400);
    expect(errori(corpo)).toEqual(
      expect.arrayContaining([
        { path: ['nome'], name: 'ValidationError', message: 'Denominazione: compila questo campo.' },
        {
          path: ['codiceFiscale'],
          name: 'ValidationError',
          message: 'Codice fiscale: scrivi le 11 cifre di un’organizzazione o i 16 caratteri di una persona.',
        },
        expect.objectContaining({ path: ['referenti', '0', 'email'] }),
      ]),
    );
  });

  it('may leave out the distretto of who works for one, and the log tells who that is', async () => {
    const { stato, corpo } = await ufficio.chiama('POST', percorso('area'), {
      nome: 'Minori',
      piano: { connect: [await unPiano()], disconnect: [] },
      distretto: { connect: [], disconnect: [] },
    });
    expect(stato).toBe(201);
    const voce = await redattore.versione('area', documento(corpo), 'draft');
    expect(voce).toMatchObject({ slug: 'minori', distretto: { documentId: distretto } });
    expect(await redattore.righe('modifica', { documento: voce.documentId })).toMatchObject([
      { azione: 'crea', utente: ufficio.id, attore: null, distretto: 'distretto-di-prova' },
    ]);
  });

  it('saves and releases in one step or not at all', async () => {
    const data = { titolo: 'Seduta', inizio: '2026-03-29T10:00:00.000Z' };
    const { corpo } = await ufficio.chiama('POST', percorso('incontro'), data);
    const documentId = documento(corpo);
    const rifiutato = await ufficio.chiama('POST', percorso('incontro', `/${documentId}/actions/publish`), {
      ...data,
      titolo: 'Cambiata',
      inizio: null,
    });
    expect([rifiutato.stato, errori(rifiutato.corpo).map(({ path }) => path)]).toEqual([400, [['inizio']]]);
    expect(await redattore.versione('incontro', documentId, 'draft')).toMatchObject({ titolo: 'Seduta' });
    const riuscito = await ufficio.chiama('POST', percorso('incontro', `/${documentId}/actions/publish`), data);
    expect(riuscito.stato).toBe(200);
  });

  it('releases several at once or none', async () => {
    const crea = async (titolo: string, inizio: string | null) =>
      documento((await ufficio.chiama('POST', percorso('incontro'), { titolo, inizio })).corpo);
    const buono = await crea('Buono', '2026-03-29T10:00:00.000Z');
    const monco = await crea('Senza data', null);
    const prima = await redattore.conta('modifica');
    const { stato } = await ufficio.chiama('POST', percorso('incontro', '/actions/bulkPublish'), {
      documentIds: [buono, monco],
    });
    expect(stato).toBe(400);
    expect(await redattore.versione('incontro', buono, 'published')).toBeNull();
    expect(await redattore.conta('modifica')).toBe(prima);
  });
});

const unPiano = async () =>
  (await redattore.crea('piano', { titolo: 'Piano', inizio: '2026-01-01', fine: '2028-12-31', distretto })).documentId;
