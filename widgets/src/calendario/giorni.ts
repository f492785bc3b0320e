import type { Giorno } from '../base/tempo';

const MILLISECONDI = 86_400_000;

/** Days are counted in UTC, where all have 24 hours: nothing here depends on the reader's time zone or on clock changes. */
const numero = (giorno: string) => Date.parse(`${giorno}T00:00Z`);
const daNumero = (tempo: number) => new Date(tempo).toISOString().slice(0, 10) as Giorno;

export const piuGiorni = (giorno: Giorno, quanti: number): Giorno => daNumero(numero(giorno) + quanti * MILLISECONDI);

/** The same day of another month, or its last day: one month after 31 January is 28 February. */
export function piuMesi(giorno: Giorno, quanti: number): Giorno {
  const [anno = 0, mese = 0, g = 0] = giorno.split('-').map(Number);
  const ultimo = new Date(Date.UTC(anno, mese + quanti, 0)).getUTCDate();
  return daNumero(Date.UTC(anno, mese - 1 + quanti, Math.min(g, ultimo)));
}

/** Monday is 0. */
export const nellaSettimana = (giorno: Giorno): number => (new Date(numero(giorno)).getUTCDay() + 6) % 7;

/** The weeks of the month of a day, from Monday; undefined stands for days of other months. */
export function settimane(giorno: Giorno): (Giorno | undefined)[][] {
  const primo = `${giorno.slice(0, 7)}-01` as Giorno;
  const lunedi = piuGiorni(primo, -nellaSettimana(primo));
  const righe: (Giorno | undefined)[][] = [];
  for (let inizio = lunedi; inizio < piuMesi(primo, 1); inizio = piuGiorni(inizio, 7)) {
    righe.push(
      Array.from({ length: 7 }, (_, i) => piuGiorni(inizio, i)).map((g) =>
        g.startsWith(primo.slice(0, 7)) ? g : undefined,
      ),
    );
  }
  return righe;
}

/** The day that an attribute or an address asks for, `2026-11-21`, or the first of a month, `2026-11`; else today. */
export function giornoChiesto(chiesto: string | undefined, oggi: Giorno): Giorno {
  const tempo = numero(`${chiesto}-01`.slice(0, 10));
  return Number.isNaN(tempo) || oggi.slice(0, 7) === chiesto ? oggi : daNumero(tempo);
}

/** Where a key leads from a day, as in the date grid of the ARIA Authoring Practices; undefined for keys without a meaning. */
export function conTasto(giorno: Giorno, tasto: string, maiuscolo: boolean): Giorno | undefined {
  const oggi = nellaSettimana(giorno);
  const giorni: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -oggi,
    End: 6 - oggi,
  };
  const mesi: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };
  const g = giorni[tasto];
  const m = mesi[tasto];
  if (g !== undefined) return piuGiorni(giorno, g);
  return m === undefined ? m : piuMesi(giorno, maiuscolo ? m * 12 : m);
}
