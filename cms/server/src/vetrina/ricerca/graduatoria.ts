import type { Rimando } from '../../../../contracts/base';
import type { TipoRicerca } from '../../../../contracts/ricerca';
import type { Id } from './archivio';
import { createPunteggio } from './punteggio';
import type { RigaCandidata } from './righe';
import type { Domanda } from './risultati';

/** How often each value occurs among the finds. */
export interface Conteggi {
  tipo: ReadonlyMap<TipoRicerca, number>;
  distretto: ReadonlyMap<string, number>;
  area: ReadonlyMap<string, { nome: string; quanti: number }>;
}

const alfabeto = new Intl.Collator('it');

const confronta = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function conta<V extends string>(valori: readonly V[]): Map<V, number> {
  const conteggi = new Map<V, number>();
  for (const valore of valori) conteggi.set(valore, (conteggi.get(valore) ?? 0) + 1);
  return conteggi;
}

function contaAree(righe: readonly RigaCandidata[]): Conteggi['area'] {
  const conteggi = new Map<string, { nome: string; quanti: number }>();
  for (const { aree } of righe) {
    for (const { slug, nome } of JSON.parse(aree) as Rimando[])
      conteggi.set(slug, { nome, quanti: (conteggi.get(slug)?.quanti ?? 0) + 1 });
  }
  return conteggi;
}

/**
 * Ranks and counts the finds. Better answers first; among equals the later date, then the alphabet: the same on both databases.
 * `esatte` are known to hold the very words.
 */
export function graduatoria(
  trovate: readonly RigaCandidata[],
  esatte: ReadonlySet<Id>,
  { termini, pubblici, distretto: suo }: Domanda,
): { ordinate: readonly RigaCandidata[]; conteggi: Conteggi } {
  const visibili = trovate.filter(({ distretto }) => pubblici.has(distretto));
  const punteggio = createPunteggio(termini);
  const punti = new Map(visibili.map((riga) => [riga.id, punteggio(riga, esatte.has(riga.id))]));
  const diQuesta = ({ id }: RigaCandidata) => punti.get(id) ?? 0;
  return {
    ordinate: visibili.toSorted(
      (a, b) =>
        diQuesta(b) - diQuesta(a) ||
        confronta(b.data ?? '', a.data ?? '') ||
        alfabeto.compare(a.titolo, b.titolo) ||
        confronta(a.distretto, b.distretto),
    ),
    conteggi: {
      tipo: conta(visibili.map(({ tipo }) => tipo)),
      distretto: conta(visibili.map(({ distretto }) => distretto)),
      // The same name may stand for different things elsewhere: areas are each distretto's own.
      area: suo === undefined ? new Map() : contaAree(visibili),
    },
  };
}
