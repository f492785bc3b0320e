import { aMolti, type CampoDescritto, type Modelli, type Modello } from '../../modello/descrittore';
import type { Dati, Percorso, Riferimento } from '../../modello/scrittura';
import { elenco, eVoce, type Voce } from '../../modello/voce';
import { rimandiDopo } from './relazioni';

export const UID_FILE = 'plugin::upload.file';

const predefinito = ({ default: valore }: CampoDescritto['attributo']): unknown =>
  typeof valore === 'function' ? null : (valore ?? null);

/** What will be stored once `dati` is written over `base` (the stored entry, or `null` for a new one). */
export function proposta(modelli: Modelli, modello: Modello, base: Voce | null, dati: Dati): Voce {
  const blocco = (uid: string, scritto: Voce, attuali: readonly Voce[]) => {
    const stesso = attuali.find(({ id }) => id !== undefined && Number(id) === Number(scritto.id));
    return {
      ...(scritto.id !== undefined && { id: scritto.id }),
      ...proposta(modelli, modelli(uid), stesso ?? null, scritto),
    };
  };
  const voce: Dati = base ? { id: base.id, documentId: base.documentId, createdAt: base.createdAt } : {};
  for (const { nome, attributo } of modello.campi.values()) {
    const scritto = dati[nome];
    const attuale = base?.[nome];
    if (attributo.type === 'relation' || attributo.type === 'media') {
      const rimandi = rimandiDopo(attributo, scritto, attuale);
      voce[nome] = aMolti(attributo) ? rimandi : (rimandi[0] ?? null);
    } else if (attributo.type === 'component' && attributo.component !== undefined) {
      const { component } = attributo;
      const attuali = elenco(attuale).filter(eVoce);
      const blocchi =
        scritto === undefined
          ? attuali
          : elenco(scritto)
              .filter(eVoce)
              .map((uno) => blocco(component, uno, attuali));
      voce[nome] = attributo.repeatable ? blocchi : (blocchi[0] ?? null);
    } else {
      voce[nome] = scritto === undefined ? (base ? attuale : predefinito(attributo)) : scritto;
    }
  }
  return voce;
}

/** The entries and files that the written fields of `voce` lead to, from inside blocks too. */
export function riferimenti(
  modelli: Modelli,
  modello: Modello,
  voce: Voce,
  scritto: (nome: string) => boolean,
  percorso: Percorso = [],
): Riferimento[] {
  return [...modello.campi.values()]
    .filter(({ nome }) => scritto(nome))
    .flatMap(({ nome, attributo: { type, target, component, repeatable, allowedTypes } }) => {
      const valori = elenco(voce[nome]).filter(eVoce);
      if (type === 'component' && component !== undefined) {
        return valori.flatMap((blocco, indice) =>
          riferimenti(modelli, modelli(component), blocco, () => true, [
            ...percorso,
            nome,
            ...(repeatable ? [indice] : []),
          ]),
        );
      }
      if (type !== 'relation' && type !== 'media') return [];
      return valori.map(({ id, documentId }) => ({
        percorso: [...percorso, nome],
        tipo: target ?? UID_FILE,
        ...(typeof id === 'number' && { id }),
        ...(typeof documentId === 'string' && { documentId }),
        ...(allowedTypes && { ammessi: allowedTypes }),
      }));
    });
}
