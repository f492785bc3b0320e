import type { Indicatore } from '../../cms/contracts';
import { ALTEZZA, LARGHEZZA, punti } from '../../widgets/src/grafici/geometria';

const indicatore = (caso: Partial<Indicatore>): Indicatore => ({
  slug: 'i',
  url: 'https://cms.example.it/pdz/bologna/#i',
  aggiornato: '2026-11-01T10:00:00+01:00',
  codice: null,
  nome: 'Persone seguite',
  unita: 'persone',
  descrizione: null,
  fonte: null,
  partenza: null,
  obiettivo: null,
  profiloComunita: false,
  schede: [],
  valori: [],
  ...caso,
});

it('puts years from left to right and larger values higher, inside the drawing', () => {
  const tutti = punti(
    indicatore({
      partenza: { anno: 2018, valore: 10 },
      obiettivo: { anno: 2027, valore: 30 },
      valori: [
        { anno: 2024, valore: 25 },
        { anno: 2023, valore: 20 },
      ],
    }),
  );
  expect(tutti.map(({ anno, tipo }) => [anno, tipo])).toEqual([
    [2018, 'partenza'],
    [2023, 'misura'],
    [2024, 'misura'],
    [2027, 'obiettivo'],
  ]);
  const x = tutti.map((punto) => punto.x);
  const y = tutti.map((punto) => punto.y);
  expect(x).toEqual(x.toSorted((a, b) => a - b));
  expect(y).toEqual(y.toSorted((a, b) => b - a));
  expect(Math.min(...x, ...y)).toBeGreaterThan(0);
  expect(Math.max(...x)).toBeLessThan(LARGHEZZA);
  expect(Math.max(...y)).toBeLessThan(ALTEZZA);
});

it('puts a value that is alone in the middle', () => {
  expect(punti(indicatore({ valori: [{ anno: 2025, valore: 7 }] }))).toMatchObject([{ x: LARGHEZZA / 2 }]);
});

it('leaves out what has no year, and draws nothing where there is nothing', () => {
  expect(punti(indicatore({ partenza: { anno: null, valore: 3 } }))).toEqual([]);
  expect(punti(indicatore({}))).toEqual([]);
});
