import { randomUUID } from 'node:crypto';
import type { Errore } from '../../modello/scrittura';
import { eVoce } from '../../modello/voce';
import { chiaviDi, menoChiavi, type Chiave, type Chiavi } from './chiavi';
import { compone, type ScritturaAperta } from './scrittura';

/** How often a slug that others keep taking is made anew. */
const TENTATIVI = 5;

const SLUG = 'slug';

/** Holds the keys of one write: before it, so that nobody else takes them, and after it, so that none stays behind. */
export function createUnicita(scrittura: ScritturaAperta, chiavi: Chiavi) {
  const { modello, azione, prima, pubblicata, documentId } = scrittura;
  const nuova = documentId === undefined || azione === 'clone';
  const titolare = nuova ? randomUUID() : documentId;
  const possedute = nuova ? [] : [...chiaviDi(modello, prima), ...chiaviDi(modello, pubblicata)];
  let slugDerivato = false;

  const volute = (): Chiave[] => chiaviDi(modello, scrittura.dopo);

  async function derivaSlug(): Promise<void> {
    const { dopo } = scrittura;
    const titolo = dopo?.[modello.titolo];
    const distretto = eVoce(dopo?.distretto) ? dopo.distretto.documentId : '';
    if (typeof titolo !== 'string' || typeof distretto !== 'string') return;
    scrittura.imposta(SLUG, await chiavi.slugLibero(modello, titolo, distretto, titolare));
    slugDerivato = true;
  }

  return {
    /** Makes the slug from the title where it was left empty, or copied from the entry that is cloned. */
    async completa(): Promise<void> {
      if (!modello.campi.has(SLUG)) return;
      const copiato = azione === 'clone' && scrittura.dopo?.[SLUG] === prima?.[SLUG];
      if (copiato || !scrittura.dopo?.[SLUG]) await derivaSlug();
    },

    conflitti(): Promise<Errore[]> {
      const daControllare = menoChiavi(volute(), possedute).filter(({ campo }) => campo !== SLUG || !slugDerivato);
      return chiavi.conflitti(modello, daControllare, titolare);
    },

    /** Takes the keys that the entry does not have yet; what is wrong if somebody was faster. */
    async occupa(): Promise<Errore[]> {
      for (let tentativo = 0; tentativo < TENTATIVI; tentativo += 1) {
        const perse = await chiavi.occupa(menoChiavi(volute(), possedute), titolare);
        if (perse.length === 0) return [];
        if (!slugDerivato || perse.some(({ campo }) => campo !== SLUG)) {
          return chiavi.conflitti(modello, perse, titolare);
        }
        await derivaSlug();
      }
      return [{ percorso: [SLUG], rimedio: 'scrivi un identificativo diverso' }];
    },

    /** Once written: hands over the keys of a new entry, and frees those that no version needs any more. */
    async assesta(documento: string): Promise<void> {
      if (azione === 'delete') return chiavi.liberaTutte(modello, documento);
      if (nuova) return volute().length > 0 ? chiavi.intesta(titolare, documento) : undefined;
      const diBozza = chiaviDi(modello, prima);
      const diPubblicata = chiaviDi(modello, pubblicata);
      const tenute = compone(azione)
        ? [...volute(), ...diPubblicata]
        : azione === 'discardDraft'
          ? diPubblicata
          : diBozza;
      await chiavi.libera(modello, documento, menoChiavi(possedute, tenute));
    },
  };
}
