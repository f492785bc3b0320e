import { termini } from '../../../cms/server/src/vetrina/ricerca/espressione';
import { estratto } from '../../../cms/server/src/vetrina/ricerca/estratto';

/** Before and after what is looked for, longer than an extract. */
const LUNGO = 'Il quartiere si incontra ogni mese con i servizi. '.repeat(40);

const segnate = (testi: readonly string[], q: string) =>
  estratto(testi, termini(q)).flatMap(({ testo, segnato }) => (segnato ? [testo] : []));

describe('an extract of a long text', () => {
  it.each([
    ['poverta', 'Povertà'],
    ['povertà', 'POVERTA'],
    ['povertà', 'pover\u0074\u0061\u0300'],
    ['povertà', 'persone povere'],
    ['dolcic', 'Dolčič'],
    ['kovács', 'Kova\u0301cs'],
    ['328/2000', '328/2000'],
    ['328', '328/2000'],
    ['ufficio', 'Uffici'],
    ['помощь', 'Помощь'],
    ['日本語', '日本語'],
    ['pro', 'promozione'],
  ])('%p stands where the text says %p', (q, scritta) => {
    const tratti = estratto(['In breve.', `${LUNGO}${scritta}. ${LUNGO}`], termini(q));
    const trovata = tratti.find(({ segnato }) => segnato)?.testo ?? '';
    expect(trovata).not.toBe('');
    expect(scritta).toContain(trovata);
  });

  it('begins with the text where no word is found', () => {
    expect(segnate([LUNGO], 'assente')).toEqual([]);
    expect(estratto([LUNGO], termini('assente'))[0]?.testo.startsWith('Il quartiere')).toBe(true);
  });

  it('marks no part of a longer word', () => {
    expect(segnate([`${LUNGO} impoverimento. ${LUNGO}`], 'poverta')).toEqual([]);
  });
});
