import type { IncontroInElenco, RispostaIncontri } from '../../cms/contracts';
import { albero } from './albero';
import { apriBanco, type Banco } from './componente';

const ADESSO = '2026-03-10T09:00:00+01:00';

const incontro = (slug: string, titolo: string, altro: Partial<IncontroInElenco>): IncontroInElenco => ({
  slug,
  url: `https://piano.example.it/pdz/bologna/incontri/${slug}`,
  aggiornato: '2026-03-01T09:00:00+01:00',
  uid: `${slug}@piano.example.it`,
  sequenza: 0,
  titolo,
  tipo: 'seduta',
  accesso: 'riservato',
  stato: 'convocato',
  inizio: '2026-03-12T10:00:00+01:00',
  fine: '2026-03-12T12:00:00+01:00',
  dataPrecedente: null,
  sintesi: null,
  luogo: { nome: 'Sala civica', indirizzo: null, comune: 'Bologna', noteAccesso: null },
  online: null,
  organi: [{ slug: 'ufficio-di-piano', nome: 'Ufficio di Piano' }],
  territori: [],
  iscrizioni: null,
  ics: `https://piano.example.it/${slug}.ics`,
  conResoconto: false,
  ...altro,
});

const INCONTRI: RispostaIncontri = {
  data: [
    incontro('avvio', 'Avvio dei lavori', {}),
    incontro('vicinato', 'Giornata del vicinato', {
      tipo: 'laboratorio',
      accesso: 'aperto',
      stato: 'annullato',
      inizio: '2026-03-14T15:00:00+01:00',
      fine: null,
      organi: [{ slug: 'laboratorio', nome: 'Laboratorio di quartiere' }],
    }),
    incontro('bilancio', 'Bilancio dell’anno', {
      inizio: '2026-04-02T09:30:00+02:00',
      fine: '2026-04-02T11:00:00+02:00',
      dataPrecedente: '2026-03-26T09:30:00+01:00',
    }),
  ],
  meta: { distretto: { slug: 'bologna', nome: 'Città di Bologna' }, totale: 3, dal: null },
};

let banco: Banco;
beforeAll(async () => {
  banco = await apriBanco();
});
afterAll(() => banco.chiudi());

/** The calendar on a day of its own with three meetings. */
const calendario = (attributi: string) =>
  banco.apri(`<pdz-calendario distretto="bologna" titolo="Incontri" ${attributi}></pdz-calendario>`, {
    async prima(page) {
      await page.clock.setFixedTime(ADESSO);
      await page.route('**/incontri.json', (rotta) =>
        rotta.fulfill({ json: INCONTRI, headers: { 'Access-Control-Allow-Origin': '*' } }),
      );
    },
  });

it.each(['elenco', 'mese'])('what a screen reader finds in the calendar with vista=%s', async (vista) => {
  expect(await albero(await calendario(`vista="${vista}"`))).toMatchSnapshot();
});

it('what a screen reader finds in the contact form, and once it was sent with faults', async () => {
  const page = await banco.apri('<pdz-contatti distretto="bologna" titolo="Scrivi"></pdz-contatti>', {
    senzaDati: true,
  });
  await page.locator('form').waitFor();
  expect(await albero(page)).toMatchSnapshot();
  await page.getByLabel('E-mail').fill('maria');
  await page.getByRole('button', { name: 'Invia' }).click();
  await page.getByRole('alert').waitFor();
  expect(await albero(page)).toMatchSnapshot();
});
