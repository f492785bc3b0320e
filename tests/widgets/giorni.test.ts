import {
  conTasto,
  giornoChiesto,
  nellaSettimana,
  piuGiorni,
  piuMesi,
  settimane,
} from '../../widgets/src/calendario/giorni';

describe('days are counted without clock changes', () => {
  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ] as const)('%s %i day', (giorno, quanti, atteso) => expect(piuGiorni(giorno, quanti)).toBe(atteso));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ] as const)('%s %i months', (giorno, quanti, atteso) => expect(piuMesi(giorno, quanti)).toBe(atteso));
});

describe('the grid of a month', () => {
  it('begins on Monday and holds the days of the month alone', () => {
    const novembre = settimane('2026-11-21');
    expect(novembre).toHaveLength(6);
    expect(novembre[0]).toEqual([...Array.from({ length: 6 }, () => undefined), '2026-11-01']);
    expect(novembre[5]?.filter(Boolean)).toEqual(['2026-11-30']);
    expect(novembre.flat().filter(Boolean)).toHaveLength(30);
  });

  it('has four weeks when February begins on a Monday', () => expect(settimane('2027-02-10')).toHaveLength(4));

  it('counts Monday as the first day', () =>
    expect([nellaSettimana('2026-11-23'), nellaSettimana('2026-11-22')]).toEqual([0, 6]));
});

describe('keys in the grid', () => {
  const sabato = '2026-11-21';
  it.each([
    ['ArrowLeft', '2026-11-20'],
    ['ArrowRight', '2026-11-22'],
    ['ArrowUp', '2026-11-14'],
    ['ArrowDown', '2026-11-28'],
    ['Home', '2026-11-16'],
    ['End', '2026-11-22'],
    ['PageUp', '2026-10-21'],
    ['PageDown', '2026-12-21'],
  ])('%s', (tasto, atteso) => expect(conTasto(sabato, tasto, false)).toBe(atteso));

  it('Shift makes a year of a month', () => expect(conTasto(sabato, 'PageDown', true)).toBe('2027-11-21'));
  it('leaves other keys to the browser', () => expect(conTasto(sabato, 'Enter', false)).toBeUndefined());
});

describe('the first day shown', () => {
  it.each([
    [undefined, '2026-11-21'],
    ['2026-11', '2026-11-21'],
    ['2027-02', '2027-02-01'],
    ['2027-13', '2026-11-21'],
    ['febbraio', '2026-11-21'],
    ['2026-03-29', '2026-03-29'],
    ['2026-02-31', '2026-03-03'],
  ])('when %s is asked for', (chiesto, atteso) => expect(giornoChiesto(chiesto, '2026-11-21')).toBe(atteso));
});
