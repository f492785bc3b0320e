import type { Rimando } from '../../../../contracts/base';
import type { Capo } from '../lettura/righe';
import { slugDi } from './indirizzo';

type Voce = { slug: string | null; documentId: string } & ({ nome: string } | { titolo: string });
type Indice = ReadonlyMap<number, Voce>;

/** A reference to an entry by its name. */
export const rimandoA = (voce: Voce): Rimando => ({
  slug: slugDi(voce),
  nome: 'nome' in voce ? voce.nome : voce.titolo,
});

/** A reference to the other end of a relation; null when there is none or it is not public. */
export function rimando(indice: Indice, capo: Capo | null | undefined): Rimando | null {
  const voce = capo && indice.get(capo.id);
  return voce ? rimandoA(voce) : null;
}

/** References to the other ends of a relation, without those that are not public. */
export const rimandi = (indice: Indice, capi: readonly Capo[]): Rimando[] =>
  capi.map((capo) => rimando(indice, capo)).filter((voce) => voce !== null);

/** What references are called, in one line. */
export const nomi = (voci: readonly Rimando[]): string => voci.map(({ nome }) => nome).join(', ');
