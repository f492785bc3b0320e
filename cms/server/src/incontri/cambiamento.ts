import { nonSiTiene } from '../modello/incontro';
import { testoDi, type Voce } from '../modello/voce';
import type { RigaIncontro } from './iscrizioni/incontro-pubblico';

export type Cambiamento = 'annullato' | 'rinviato' | 'spostato';

const istante = (valore: unknown) => (valore ? new Date(valore as string | Date).getTime() : null);

/** What a change of a released meeting means to who was to come; `prima` is what the public saw. */
export function cambiamento(prima: Voce, { stato, inizio }: RigaIncontro): Cambiamento | null {
  // Who was told that it would not be held waits to hear of the new date, whenever the old one was.
  if (nonSiTiene(testoDi(prima.stato) ?? '') && !nonSiTiene(stato))
    return Date.parse(inizio) > Date.now() ? 'spostato' : null;
  const eraFuturo = (istante(prima.inizio) ?? 0) > Date.now();
  if (!eraFuturo) return null;
  if (nonSiTiene(stato)) return testoDi(prima.stato) === stato ? null : stato;
  return istante(prima.inizio) !== istante(inizio) && Date.parse(inizio) > Date.now() ? 'spostato' : null;
}
