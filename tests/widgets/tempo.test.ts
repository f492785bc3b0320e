import { giornoDi, scriviGiorno, scriviOrario, scriviPeriodo } from '../../widgets/src/base/tempo';

describe('times are those of Rome, whatever the zone of the reader', () => {
  it.each([
    ['the night of an evening in UTC', '2026-07-01T22:30:00Z', '2026-07-02'],
    ['the same night in winter', '2026-01-01T22:30:00Z', '2026-01-01'],
    ['another offset', '2026-11-21T23:30:00-05:00', '2026-11-22'],
  ])('%s', (_caso, istante, atteso) => expect(giornoDi(istante)).toBe(atteso));

  it('on the day on which summer time begins', () =>
    expect(scriviOrario('2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z')).toBe('01:30–03:30'));

  it('on the day on which it ends', () =>
    expect(scriviOrario('2026-10-25T00:30:00Z', '2026-10-25T02:30:00Z')).toBe('02:30–03:30'));

  it('tells both days of a meeting that ends on another one', () => {
    const periodo = scriviPeriodo('2026-11-21T22:00:00+01:00', '2026-11-22T01:00:00+01:00', 'it');
    expect(periodo).toContain('21 novembre 2026');
    expect(periodo).toContain('22 novembre 2026');
  });

  it('names a day in full, in both languages', () => {
    const opzioni = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
    expect(scriviGiorno('2026-11-21', 'it', opzioni)).toBe('sabato 21 novembre 2026');
    expect(scriviGiorno('2026-11-21', 'en', opzioni)).toMatch(/^Saturday,? 21 November 2026$/);
  });

  it('names a month', () =>
    expect(scriviGiorno('2026-11', 'it', { month: 'long', year: 'numeric' })).toBe('novembre 2026'));
});
