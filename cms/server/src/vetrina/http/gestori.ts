import type { IncomingMessage, ServerResponse } from 'node:http';
import { modelloPercorso, type Parametri } from './percorso';

export type Metodo = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';

/** A request as a room's own handler meets it: the body is still unread, no cookie or session has been looked at. */
export interface Chiamata {
  req: IncomingMessage;
  res: ServerResponse;
  /** The path without query, and the values of its `:name` segments. */
  percorso: string;
  parametri: Parametri;
}

/** Answers by itself. What it throws becomes a logged 500 in the error shape, if nothing was sent yet. */
export type Gestore = (chiamata: Chiamata) => void | Promise<void>;

/** One address that a room answers by itself, method by method. OPTIONS and 405 are made up where not given. */
export interface Rotta {
  /** Full path with `:name` segments, for instance `/api/piano-di-zona/v1/distretti/:distretto/contatti`. */
  modello: string;
  metodi: Partial<Record<Metodo, Gestore>>;
  /** At the same address is a resource, which answers who reads. */
  sopraRisorsa?: true;
}

/**
 * The addresses that are not finished bytes: forms, challenges, pages with a token. They are answered before Koa, so that no
 * body parser, session or CORS rule of the host touches them. Rooms register theirs in `register` or `bootstrap`.
 */
export function createGestori() {
  const rotte: (Rotta & { confronta: ReturnType<typeof modelloPercorso> })[] = [];
  return {
    /** Adds an address. Those registered first win. */
    registra(...nuove: Rotta[]): void {
      rotte.push(...nuove.map((rotta) => ({ ...rotta, confronta: modelloPercorso(rotta.modello) })));
    },

    /** The address that a path belongs to, with the values of its segments. */
    trova(percorso: string): { rotta: Rotta; parametri: Parametri } | undefined {
      for (const rotta of rotte) {
        const parametri = rotta.confronta(percorso);
        if (parametri) return { rotta, parametri };
      }
      return undefined;
    },
  };
}

export type Gestori = ReturnType<typeof createGestori>;
