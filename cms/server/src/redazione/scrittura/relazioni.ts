import { aMolti, type Attributo } from '../../modello/descrittore';
import { elenco, eVoce, type Voce } from '../../modello/voce';

/** One side of a relation or a file, by either of its ids, with whatever else is known of it. */
export type Rimando = Voce & { readonly id?: number; readonly documentId?: string };

function rimando(valore: unknown): Rimando | null {
  if (typeof valore === 'number') return { id: valore };
  if (typeof valore === 'string') return /^\d+$/.test(valore) ? { id: Number(valore) } : { documentId: valore };
  if (!eVoce(valore)) return null;
  const { id, documentId } = valore;
  if (id === undefined && typeof documentId !== 'string') return null;
  return {
    ...valore,
    ...(id !== undefined && { id: Number(id) }),
    ...(typeof documentId === 'string' && { documentId }),
  };
}

const rimandi = (valore: unknown): Rimando[] =>
  elenco(valore)
    .map(rimando)
    .filter((voce) => voce !== null);

const stesso = (a: Rimando, b: Rimando) =>
  (a.documentId !== undefined && a.documentId === b.documentId) || (a.id !== undefined && a.id === b.id);

/**
 * What a relation or file field will lead to. Strapi takes an id, a document id, an object, a list of these, or an object
 * with `set`, `connect` and `disconnect` (what the Content Manager sends).
 */
export function rimandiDopo(attributo: Attributo, scritto: unknown, prima: unknown): readonly Rimando[] {
  const attuali = rimandi(prima);
  if (scritto === undefined) return attuali;
  const conOperazioni = eVoce(scritto) && ['set', 'connect', 'disconnect'].some((nome) => nome in scritto);
  if (!conOperazioni) return rimandi(scritto);
  const nuovi = rimandi(scritto.connect);
  if (!aMolti(attributo) && nuovi.length > 0) return nuovi.slice(-1);
  const tolti = rimandi(scritto.disconnect);
  const base = scritto.set === undefined ? attuali : rimandi(scritto.set);
  const rimasti = base.filter((voce) => ![...tolti, ...nuovi].some((altra) => stesso(voce, altra)));
  return [...rimasti, ...nuovi];
}
