import { PERCORSO_API } from '../../modello/nomi';
import { atom, type Voce } from '../atom/atom';
import { flussoDi } from '../atom/flusso';
import { voceDocumento, voceIncontro } from '../atom/voci';
import type { Modello } from '../lettura/modello';
import { documenti } from '../voci/documento';
import { incontriInCalendario, incontro } from '../voci/incontro';
import { slugDi } from '../voci/indirizzo';
import type { Contenuto } from './contenuto';
import { diDistretto, type TipoRisorsa } from './tipo';

const SUO = `${PERCORSO_API}/distretti/:distretto`;

const feed = (modello: Modello, nome: 'incontri' | 'documenti', voci: readonly Voce[]): Contenuto => ({
  tipo: 'application/atom+xml; charset=utf-8',
  corpo: atom(flussoDi(modello, nome, voci)),
});

/** The `.atom` resources of the contract. */
export const risorseAtom: readonly TipoRisorsa[] = [
  diDistretto(`${SUO}/incontri.atom`, (modello) =>
    feed(
      modello,
      'incontri',
      incontriInCalendario(modello).map((riga) => voceIncontro(incontro(modello, riga))),
    ),
  ),
  diDistretto(`${SUO}/documenti.atom`, (modello) =>
    feed(
      modello,
      'documenti',
      documenti(modello).map((voce) => voceDocumento(slugDi(modello.distretto), voce)),
    ),
  ),
];
