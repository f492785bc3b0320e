import type { Modelli, Modello } from '../../modello/descrittore';
import type { Errore, Regole } from '../../modello/scrittura';
import type { Voce } from '../../modello/voce';
import { inProfondita } from './annidati';

const tempo = (valore: unknown) =>
  typeof valore === 'string' || valore instanceof Date ? new Date(valore).getTime() : NaN;

const fuoriOrdine = ({ campi }: Modello, coppie: readonly (readonly [string, string])[], voce: Voce): Errore[] =>
  coppie
    .filter(([primo, secondo]) => tempo(voce[primo]) > tempo(voce[secondo]))
    .map(([primo, secondo]) => ({
      percorso: [secondo],
      rimedio: `non può venire prima di «${campi.get(primo)?.etichetta ?? primo}»: correggi una delle due date`,
    }));

/** What does not hold together in an entry and its blocks, by the rules of their rooms. */
export const contraddizioni = (modelli: Modelli, modello: Modello, regole: Regole, voce: Voce): Errore[] =>
  inProfondita(modelli, modello, voce, (qui, dati) => {
    const regola = regole[qui.uid];
    return [...(regola?.forma?.(dati) ?? []), ...fuoriOrdine(qui, regola?.dateInOrdine ?? [], dati)];
  });
