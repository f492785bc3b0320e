import type { Modelli, Modello } from '../../modello/descrittore';
import type { Errore, Percorso } from '../../modello/scrittura';
import { elenco, eVoce, type Voce } from '../../modello/voce';

interface Annidato {
  modello: Modello;
  voce: Voce;
  percorso: Percorso;
}

/** The blocks of an entry, each with its model and where it sits. */
export function annidati(modelli: Modelli, modello: Modello, voce: Voce): Annidato[] {
  return [...modello.campi.values()].flatMap(({ nome, attributo: { component, repeatable } }) =>
    component === undefined
      ? []
      : elenco(voce[nome])
          .filter(eVoce)
          .map((blocco, indice) => ({
            modello: modelli(component),
            voce: blocco,
            percorso: repeatable ? [nome, indice] : [nome],
          })),
  );
}

/** Collects what `esame` finds in an entry and in all of its blocks, with paths from the entry. */
export function inProfondita(
  modelli: Modelli,
  modello: Modello,
  voce: Voce,
  esame: (modello: Modello, voce: Voce) => readonly Errore[],
): Errore[] {
  const interni = annidati(modelli, modello, voce).flatMap((blocco) =>
    inProfondita(modelli, blocco.modello, blocco.voce, esame).map((errore) => ({
      ...errore,
      percorso: [...blocco.percorso, ...errore.percorso],
    })),
  );
  return [...esame(modello, voce), ...interni];
}
