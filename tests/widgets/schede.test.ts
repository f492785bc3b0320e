import { rispostaSchede, type SchedaInElenco } from '../../cms/contracts';
import { ordina, scegli, valoriDi, type Scelta } from '../../widgets/src/schede/faccette';
import { cerca, indice } from '../../widgets/src/elenchi/ricerca';
import { testiDi } from '../../widgets/src/schede/ricerca';

/** Schede that the contract accepts, with what a case is about. */
function schede(...casi: Partial<SchedaInElenco>[]): SchedaInElenco[] {
  const data = casi.map((caso, i) => ({
    slug: `scheda-${i}`,
    url: `https://cms.example.it/pdz/bologna/schede/scheda-${i}`,
    aggiornato: '2026-11-01T10:00:00+01:00',
    titolo: `Scheda ${i}`,
    codice: null,
    tipologia: 'struttura',
    sintesi: null,
    aree: [],
    organi: [],
    territori: [],
    capofila: null,
    ambito: null,
    inContinuita: false,
    annullato: false,
    stato: 'in_corso',
    totali: { previsto: 0, speso: 0 },
    ...caso,
  }));
  const meta = {
    distretto: { slug: 'bologna', nome: 'Bologna' },
    totale: data.length,
    anno: 2026,
    anni: [2026],
    totali: { previsto: 0, speso: 0 },
  };
  return rispostaSchede.parse({ data, meta }).data;
}

const titoli = (voci: readonly SchedaInElenco[]) => voci.map(({ titolo }) => titolo);
const tutte: Scelta = { area: [], tipologia: [], organo: [], stato: [] };
const minori = { slug: 'minori', nome: 'Minori e famiglie' };
const anziani = { slug: 'anziani', nome: 'Non autosufficienza' };

describe('search', () => {
  const voci = indice(
    schede(
      { titolo: 'Comunità per minori', codice: 'BO-07' },
      { titolo: 'Assistenza domiciliare', sintesi: 'Per chi è fragile, nell’abitazione', aree: [anziani] },
      { titolo: 'L’abitare condiviso', capofila: { slug: 'c', nome: 'Città di Esempio' } },
    ),
    testiDi,
  );
  it.each([
    ['', 3],
    ['comunita', 1],
    ['COMUNITÀ', 1],
    ['munita', 0],
    ['abita', 2],
    ['abita fragi', 1],
    ['autosuff', 1],
    ['citta esempio', 1],
    ['bo-07', 1],
    ['(', 3],
    ['minori fragile', 0],
  ])('«%s» finds %i', (domanda, quante) => expect(cerca(voci, domanda)).toHaveLength(quante));
});

describe('facets', () => {
  const voci = schede(
    { aree: [minori], stato: 'concluso' },
    { aree: [minori, anziani] },
    { aree: [anziani], tipologia: 'domiciliare' },
  );

  it('join the values of one facet and cross the facets', () => {
    expect(titoli(scegli(voci, { ...tutte, area: ['minori', 'anziani'] }))).toHaveLength(3);
    expect(titoli(scegli(voci, { ...tutte, area: ['minori'], stato: ['in_corso'] }))).toEqual(['Scheda 1']);
  });

  it('count what each value would give with the choices of the other facets', () => {
    const scelta = { ...tutte, area: ['minori'], tipologia: ['struttura'] };
    const conti = (valori: ReturnType<typeof valoriDi>) => valori.map(({ valore, quante }) => [valore, quante]);
    expect(conti(valoriDi('area', voci, voci, scelta))).toEqual([
      ['minori', 2],
      ['anziani', 1],
    ]);
    expect(conti(valoriDi('tipologia', voci, voci, scelta))).toEqual([
      ['struttura', 2],
      ['domiciliare', 0],
    ]);
  });

  it('keep the values that a search leaves without schede', () =>
    expect(valoriDi('stato', voci, [], tutte).map(({ quante }) => quante)).toEqual([0, 0]));
});

describe('order', () => {
  const voci = schede(
    { codice: 'BO-10', titolo: 'Zeta', totali: { previsto: 100, speso: 0 } },
    { codice: null, titolo: 'àncora', aggiornato: '2026-11-20T10:00:00+01:00' },
    { codice: 'BO-9', titolo: 'Beta', totali: { previsto: 900, speso: 0 } },
  );
  it.each([
    ['codice', ['Beta', 'Zeta', 'àncora']],
    ['titolo', ['àncora', 'Beta', 'Zeta']],
    ['importo', ['Beta', 'Zeta', 'àncora']],
    ['aggiornato', ['àncora', 'Zeta', 'Beta']],
    ['constructor', ['Beta', 'Zeta', 'àncora']],
  ])('by %s', (ordine, atteso) => expect(titoli(ordina(voci, ordine))).toEqual(atteso));
});
