import type { z } from 'zod';
import type { ErroreCampo } from '../http/errore';
import { titoloCampo } from './titoli';

type Problema = z.core.$ZodIssue;

/** Fields whose format a pattern describes: what to write in them. */
const FORMATI: Readonly<Record<string, string>> = {
  telefono: 'scrivi un numero di telefono, per esempio 051 1234567 o +39 333 1234567',
  codiceFiscale: 'scrivi 11 cifre per un’organizzazione o 16 caratteri per una persona, senza spazi',
  partitaIva: 'scrivi le 11 cifre della partita IVA, senza spazi',
};

/** Fields that the form fills in by itself: people can only start again. */
const DEL_MODULO: readonly string[] = ['sfida', 'informativa'];

const TIPI: Readonly<Record<string, string>> = {
  string: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  array: 'un elenco',
  object: 'un gruppo di campi',
};

const OBBLIGATORIO = 'è obbligatorio: compilalo';

function formato(problema: Extract<Problema, { code: 'invalid_format' }>, campo: string): string {
  if (problema.format === 'email') return 'scrivi un indirizzo completo, per esempio nome@esempio.it';
  if (problema.format === 'url') return 'scrivi un indirizzo che comincia con https://';
  return FORMATI[campo] ?? 'contiene caratteri non ammessi: toglili e riscrivi il testo';
}

function limite(problema: Extract<Problema, { code: 'too_small' | 'too_big' }>): string {
  if (problema.code === 'too_small') {
    if (problema.origin !== 'string') return `deve essere almeno ${problema.minimum}`;
    return Number(problema.minimum) > 1 ? `scrivi almeno ${problema.minimum} caratteri` : OBBLIGATORIO;
  }
  if (problema.origin === 'array') return `scegli al massimo ${problema.maximum} voci`;
  if (problema.origin === 'string') return `accorcia il testo a ${problema.maximum} caratteri`;
  return `deve essere al massimo ${problema.maximum}`;
}

function rimedio(problema: Problema, valore: unknown): string {
  const campo = String(problema.path.at(-1) ?? '');
  if (DEL_MODULO.includes(campo)) return 'non è valida: ricarica la pagina e invia di nuovo';
  if (campo === 'presaVisione') return 'leggi l’informativa e spunta la casella';
  if (valore === undefined || valore === null || valore === '') return OBBLIGATORIO;
  switch (problema.code) {
    case 'invalid_format':
      return formato(problema, campo);
    case 'too_small':
    case 'too_big':
      return limite(problema);
    case 'invalid_value':
      return 'scegli una delle voci previste';
    case 'invalid_type':
      return `serve ${TIPI[problema.expected] ?? 'un altro tipo di valore'}`;
    default:
      return 'il valore non è ammesso: correggilo';
  }
}

/** The value at `percorso` of what was sent: zod's issues do not carry it, so that it does not end up in logs. */
const valoreIn = (corpo: unknown, percorso: readonly PropertyKey[]): unknown =>
  percorso.reduce<unknown>(
    (valore, passo) =>
      typeof valore === 'object' && valore !== null ? (valore as Record<PropertyKey, unknown>)[passo] : undefined,
    corpo,
  );

const LUNGHEZZA_CHIAVE = 60;

/** The one place where a failed validation becomes Italian: one entry per wrong field, with its name and the remedy. */
export function erroriInItaliano(schema: z.ZodType, problemi: readonly Problema[], corpo: unknown): ErroreCampo[] {
  const perCampo = new Map<string, ErroreCampo>();
  const aggiungi = (percorso: PropertyKey[], message: string) => {
    const path = percorso.map(String);
    const chiave = JSON.stringify(path);
    if (!perCampo.has(chiave)) perCampo.set(chiave, { path, message });
  };
  for (const problema of problemi) {
    if (problema.code === 'unrecognized_keys')
      for (const chiave of problema.keys) {
        const nome = chiave.slice(0, LUNGHEZZA_CHIAVE);
        aggiungi([...problema.path, nome], `Il campo «${nome}» non è previsto: toglilo.`);
      }
    else {
      const titolo = titoloCampo(schema, problema.path);
      aggiungi(problema.path, `«${titolo}»: ${rimedio(problema, valoreIn(corpo, problema.path))}.`);
    }
  }
  return [...perCampo.values()];
}
