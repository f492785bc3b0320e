import { CONDIVISO } from '../../modello/ambiti';
import type { Revisione } from '../../redazione/revisioni';
import type { RigaDistretto } from './righe';
import { giornoRoma } from './tempo';

/** Day in Rome on which each ambito changed last. */
export type Giorni = ReadonlyMap<string, string>;

/**
 * Tells the days of the last changes. It is asked each second, about hundreds of ambiti: only of those that have changed since is
 * the day worked out again.
 */
export function createGiorni() {
  let noti = new Map<string, { istante: number; giorno: string }>();

  return (revisioni: ReadonlyMap<string, Revisione>): Giorni => {
    noti = new Map(
      [...revisioni].map(([ambito, { quando }]) => {
        const noto = noti.get(ambito);
        const istante = quando.getTime();
        return [ambito, noto?.istante === istante ? noto : { istante, giorno: giornoRoma(quando) }];
      }),
    );
    return new Map([...noti].map(([ambito, { giorno }]) => [ambito, giorno]));
  };
}

/** The day on which a distretto changed last, by itself or by what all share. */
export function ultimoGiorno({ slug, updatedAt }: RigaDistretto, giorni: Giorni): string {
  const proprio = giorni.get(slug ?? '') ?? giornoRoma(new Date(updatedAt));
  const condiviso = giorni.get(CONDIVISO) ?? '';
  return condiviso > proprio ? condiviso : proprio;
}
