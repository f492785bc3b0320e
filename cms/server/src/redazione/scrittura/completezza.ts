import type { Attributo, Modelli, Modello } from '../../modello/descrittore';
import type { Errore, Regole } from '../../modello/scrittura';
import type { Voce } from '../../modello/voce';
import { inProfondita } from './annidati';
import { senzaTesto } from './blocchi';

const RIMEDI: Readonly<Record<string, string>> = {
  relation: 'scegli una voce',
  media: 'carica un file',
  enumeration: 'scegli una delle voci dell’elenco',
  date: 'indica la data',
  datetime: 'indica data e ora',
};

const RIMEDIO = 'compila questo campo';

function vuoto({ type }: Attributo, valore: unknown): boolean {
  if (valore === null || valore === undefined || valore === '') return true;
  if (type === 'blocks') return senzaTesto(valore);
  return Array.isArray(valore) && valore.length === 0;
}

const senza = (voce: Voce, campi: Iterable<{ nome: string; attributo: Attributo }>): Errore[] =>
  [...campi]
    .filter(({ nome, attributo }) => vuoto(attributo, voce[nome]))
    .map(({ nome, attributo }) => ({ percorso: [nome], rimedio: RIMEDI[attributo.type] ?? RIMEDIO }));

/** Without its distretto an entry belongs to nobody: not even a draft is saved so. */
export const senzaDistretto = ({ campi }: Modello, voce: Voce): Errore[] => {
  const campo = campi.get('distretto');
  return campo ? senza(voce, [campo]) : [];
};

/**
 * What is missing for an entry to be released, blocks included. Strapi alone would not do: it lets required relations and
 * files be empty, and says the rest in English.
 */
export const mancanze = (modelli: Modelli, modello: Modello, regole: Regole, voce: Voce): Errore[] =>
  inProfondita(modelli, modello, voce, (qui, dati) => [
    ...senza(
      dati,
      [...qui.campi.values()].filter(({ vincoli }) => vincoli.richiesto),
    ),
    ...(regole[qui.uid]?.completezza?.(dati) ?? []),
  ]);
