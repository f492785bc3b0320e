import { PERCORSO_API } from '../../modello/nomi';
import { frammentoIncontri, frammentoIncontro } from '../frammenti/incontri';
import { frammentoScheda, frammentoSchede } from '../frammenti/schede';
import { diDistretto, type TipoRisorsa } from './tipo';

const SUO = `${PERCORSO_API}/distretti/:distretto`;

/** The `.html` resources of the contract. */
export const risorseFrammenti: readonly TipoRisorsa[] = [
  diDistretto(`${SUO}/schede.html`, frammentoSchede),
  diDistretto(`${SUO}/schede/:scheda.html`, frammentoScheda),
  diDistretto(`${SUO}/incontri.html`, frammentoIncontri),
  diDistretto(`${SUO}/incontri/:incontro.html`, frammentoIncontro),
];
