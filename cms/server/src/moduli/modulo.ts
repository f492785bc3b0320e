import type { z } from 'zod';
import { TRAPPOLA } from '../../../contracts/limiti';
import type { NomeModello } from '../posta/modelli';
import { erroreCampi, type ErroreCampo } from './http/errore';
import { erroriInItaliano } from './validazione/italiano';

export type NomeModulo = 'contatti' | 'adesioni' | 'proposte';
export type TipoRichiesta = 'contatto' | 'adesione' | 'proposta';

/** The row of a distretto, as far as forms and mails need it. */
export interface DistrettoModuli {
  id: number;
  documentId: string;
  slug: string;
  nome: string;
  ufficio: string | null;
  indirizzo: string | null;
  telefono: string | null;
  email: string | null;
  pec: string | null;
  orari: string | null;
  capofila: string | null;
  titolare: string | null;
  contitolari: string | null;
  dpo: string | null;
  moduloContatti: boolean | null;
  moduloAdesioni: boolean | null;
  moduloProposte: boolean | null;
  termineContatti: number | null;
  termineAdesioni: number | null;
  termineProposte: number | null;
}

interface CampiComuni {
  informativa: number;
  sfida: string;
  lingua: 'it' | 'en';
  [TRAPPOLA]?: string;
}

/** What rows of a request to store, found out inside the transaction. Throws 400 or 422 for references that do not hold. */
type Righe = (distretto: DistrettoModuli) => Record<string, unknown> | Promise<Record<string, unknown>>;

/** A validated post. */
export interface Invio {
  informativa: number;
  sfida: string;
  lingua: 'it' | 'en';
  trappola: boolean;
  /** What makes two posts the same: all of it but `sfida`. */
  contenuto: unknown;
  /** Whom the confirmation goes to. */
  email: string;
  righe: Righe;
}

/** A public form: what it accepts and what becomes of it. Rooms declare theirs to the service `moduli`. */
export interface Modulo {
  nome: NomeModulo;
  tipo: TipoRichiesta;
  /** First letters of its receipts. */
  sigla: string;
  statoIniziale: string;
  conferma: NomeModello;
  inUso: (distretto: DistrettoModuli) => boolean;
  /** Days within which the office answers. */
  termine: (distretto: DistrettoModuli) => number | null;
  /** Throws 400 with one entry per wrong field. */
  valida: (corpo: unknown) => Invio;
}

interface Definizione<S extends z.ZodType<CampiComuni>> extends Omit<Modulo, 'valida'> {
  schema: S;
  email: (invio: z.infer<S>) => string;
  /** What the shape alone cannot tell. */
  controlla?: (invio: z.infer<S>) => ErroreCampo[];
  righe: (invio: z.infer<S>) => Righe;
}

/** Closes a form over its schema, so that forms of different shapes can stand in one list. */
export function definisciModulo<S extends z.ZodType<CampiComuni>>(definizione: Definizione<S>): Modulo {
  const { schema, email, controlla, righe, ...modulo } = definizione;
  return {
    ...modulo,
    valida(corpo) {
      const esito = schema.safeParse(corpo);
      if (!esito.success) throw erroreCampi(erroriInItaliano(schema, esito.error.issues, corpo));
      const invio = esito.data;
      const errori = controlla?.(invio) ?? [];
      if (errori.length > 0) throw erroreCampi(errori);
      const { sfida, ...contenuto } = invio;
      return {
        sfida,
        contenuto,
        informativa: invio.informativa,
        lingua: invio.lingua,
        trappola: Boolean(invio[TRAPPOLA]),
        email: email(invio),
        righe: righe(invio),
      };
    },
  };
}
