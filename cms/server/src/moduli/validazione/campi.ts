import { z } from 'zod';
import { ripulisci } from './json';
import { nucleo } from './titoli';

/** A field that is left empty is one that was not sent: a form sends all that it has. */
function scritto(schema: unknown, testo: string | null): unknown {
  if (!testo) return undefined;
  if (schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral) return testo === 'true';
  if (schema instanceof z.ZodNumber) return Number(testo);
  // A browser sends two characters for each line break.
  return testo.replaceAll('\r\n', '\n');
}

/**
 * What the fields of a plain form say, in the shape of its contract: `richiedente.email` is inside a group, `referenti.0.email`
 * inside the first of several, a name that comes again and again is a list. Checks nothing: unknown fields stay, to be refused.
 */
export function componiCorpo(schema: z.ZodType, campi: URLSearchParams): unknown {
  const noti = new Set<string>();

  /** Up to the last that somebody has written in. */
  function gruppi(elemento: unknown, nome: string): unknown[] {
    const indici = [...campi].flatMap(([chiave, valore]) => {
      const [primo, indice = ''] = chiave.split('.');
      return primo === nome && /^\d$/.test(indice) && valore ? Number(indice) : [];
    });
    return Array.from({ length: Math.max(-1, ...indici) + 1 }, (_, indice) => componi(elemento, `${nome}.${indice}`));
  }

  function componi(campo: unknown, nome: string): unknown {
    const schemaCampo = nucleo(campo);
    if (schemaCampo instanceof z.ZodObject) {
      const prefisso = nome && `${nome}.`;
      return Object.fromEntries(
        Object.entries(schemaCampo.shape).map(([chiave, voce]) => [chiave, componi(voce, `${prefisso}${chiave}`)]),
      );
    }
    if (schemaCampo instanceof z.ZodArray && nucleo(schemaCampo.element) instanceof z.ZodObject)
      return gruppi(schemaCampo.element, nome);
    noti.add(nome);
    if (schemaCampo instanceof z.ZodArray) return campi.getAll(nome).filter(Boolean);
    return scritto(schemaCampo, campi.get(nome));
  }

  const corpo = componi(schema, '') as object;
  const ignoti = [...campi].filter(([nome, valore]) => !noti.has(nome) && valore !== '');
  return ripulisci(Object.fromEntries([...Object.entries(corpo), ...ignoti]));
}
