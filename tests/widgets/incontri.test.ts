import { rispostaIncontri, type IncontroInElenco } from '../../cms/contracts';
import { avvertenza, filtra, giorniDi, meseDi, ordinati, raggruppa } from '../../widgets/src/calendario/incontri';

const adesso = new Date('2026-11-21T12:00:00+01:00');

/** Meetings that the contract accepts, with what a case is about. */
function incontri(...casi: Partial<IncontroInElenco>[]): IncontroInElenco[] {
  const data = casi.map((caso, i) => ({
    slug: `incontro-${i}`,
    url: `https://cms.example.it/pdz/bologna/incontri/incontro-${i}`,
    aggiornato: '2026-11-01T10:00:00+01:00',
    uid: `${i}@cms.example.it`,
    sequenza: 0,
    titolo: `Incontro ${i}`,
    tipo: 'seduta',
    accesso: 'aperto',
    stato: 'convocato',
    inizio: '2026-11-21T10:00:00+01:00',
    fine: null,
    dataPrecedente: null,
    sintesi: null,
    luogo: null,
    online: null,
    organi: [],
    territori: [],
    iscrizioni: null,
    ics: 'https://cms.example.it/a.ics',
    conResoconto: false,
    ...caso,
  }));
  const meta = { distretto: { slug: 'bologna', nome: 'Bologna' }, totale: data.length, dal: null };
  return rispostaIncontri.parse({ data, meta }).data;
}

const titoli = (voci: readonly IncontroInElenco[]) => voci.map(({ titolo }) => titolo);

it('filters by body, territory and type together', () => {
  const organi = [{ slug: 'minori', nome: 'Tavolo minori' }];
  const territori = [{ slug: 'navile', nome: 'Navile' }];
  const voci = incontri({ organi, territori }, { organi }, { tipo: 'laboratorio', organi, territori });
  expect(titoli(filtra(voci))).toHaveLength(3);
  expect(titoli(filtra(voci, 'minori', 'navile'))).toEqual(['Incontro 0', 'Incontro 2']);
  expect(titoli(filtra(voci, 'minori', 'navile', 'seduta'))).toEqual(['Incontro 0']);
});

it('keeps a meeting among the coming ones until it is over, or until its day is over', () => {
  const voci = incontri(
    { fine: '2026-11-21T11:00:00+01:00' },
    { fine: '2026-11-21T13:00:00+01:00' },
    { fine: null },
    { inizio: '2026-11-20T23:30:00+01:00', fine: null },
  );
  expect(titoli(ordinati(voci, false, adesso))).toEqual(['Incontro 1', 'Incontro 2']);
  expect(titoli(ordinati(voci, true, adesso))).toEqual(['Incontro 0', 'Incontro 3']);
});

it('puts the next first, and the latest first among the past', () => {
  const giorni = ['2026-12-02', '2026-11-25', '2026-10-01', '2026-11-02'];
  const voci = incontri(...giorni.map((giorno) => ({ inizio: `${giorno}T10:00:00+01:00` })));
  expect(titoli(ordinati(voci, false, adesso))).toEqual(['Incontro 1', 'Incontro 0']);
  expect(titoli(ordinati(voci, true, adesso))).toEqual(['Incontro 3', 'Incontro 2']);
});

it('groups by the month in Rome', () => {
  const voci = incontri({ inizio: '2026-11-30T23:30:00Z' }, { inizio: '2026-11-30T22:30:00Z' });
  expect([...raggruppa(voci, (voce) => [meseDi(voce)]).keys()]).toEqual(['2026-12', '2026-11']);
});

it('shows a meeting on each day that it touches, and stops after a month', () => {
  const [due, lungo] = incontri(
    { inizio: '2026-10-24T22:00:00+02:00', fine: '2026-10-25T03:30:00+01:00' },
    { inizio: '2026-01-01T10:00:00+01:00', fine: '2026-12-31T10:00:00+01:00' },
  );
  expect(due && giorniDi(due)).toEqual(['2026-10-24', '2026-10-25']);
  expect(lungo && giorniDi(lungo)).toHaveLength(31);
});

it('warns of what was cancelled, postponed or moved, the gravest alone', () => {
  const dataPrecedente = '2026-11-01T10:00:00+01:00';
  const voci = incontri({}, { dataPrecedente }, { stato: 'annullato', dataPrecedente }, { stato: 'rinviato' });
  expect(voci.map(avvertenza)).toEqual([undefined, 'spostato', 'annullato', 'rinviato']);
});
