import { errors } from '@strapi/utils';
import type { Modelli, Modello } from '../../modello/descrittore';
import type { Errore, Percorso } from '../../modello/scrittura';

/** `Voci di spesa, riga 2, Fondo` */
function nomina(modelli: Modelli, modello: Modello, [nome, ...resto]: Percorso): string[] {
  const campo = modello.campi.get(String(nome));
  if (!campo) return [String(nome)];
  const [indice, ...dopo] = resto;
  const riga = typeof indice === 'number' ? [`riga ${indice + 1}`] : [];
  const interno = typeof indice === 'number' ? dopo : resto;
  const { component } = campo.attributo;
  const dentro = component !== undefined && interno.length > 0 ? nomina(modelli, modelli(component), interno) : [];
  return [campo.etichetta, ...riga, ...dentro];
}

/** The refusal of a write, in the shape that the Content Manager shows beside each field. */
export function rifiuto(modelli: Modelli, modello: Modello, errori: readonly Errore[]): Error {
  const dettagli = errori.map(({ percorso, rimedio }) => ({
    path: percorso.map(String),
    message: `${nomina(modelli, modello, percorso).join(', ')}: ${rimedio}.`,
    name: 'ValidationError',
  }));
  const [primo] = dettagli;
  const messaggio =
    dettagli.length === 1 && primo ? primo.message : `${dettagli.length} campi da correggere prima di salvare.`;
  return new errors.ValidationError(messaggio, { errors: dettagli });
}
