import type { z } from 'zod';
import { TRAPPOLA } from '../../../contracts/limiti';
import type { NomeModello } from '../posta/modelli';
import { erroreCampi, type ErroreCampo } from './http/errore';
import { leggiCome } from './validazione/leggi';

export type NomeModulo = 'contatti' | 'adesioni' | 'proposte' | 'iscrizioni' | 'area';
/** What is moved from state to state. */
export type TipoRichiesta = 'contatto' | 'adesione' | 'proposta' | 'iscrizione';
/** What a form stores, a link is good for and a mail tells of. */
export type TipoPratica = TipoRichiesta | 'visita' | 'soggetto' | 'sospeso' | 'convocazione';

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
  mittentePosta: string | null;
  rispostePosta: string | null;
  firmaPosta: string | null;
  moduloContatti: boolean | null;
  moduloAdesioni: boolean | null;
  moduloProposte: boolean | null;
  moduloIscrizioni: boolean | null;
  moduloArea: boolean | null;
  termineContatti: number | null;
  termineAdesioni: number | null;
  termineProposte: number | null;
  adesioniFormali: boolean | null;
  proposteFormali: boolean | null;
}

interface CampiComuni {
  informativa: number;
  sfida: string;
  lingua: 'it' | 'en';
  [TRAPPOLA]?: string;
}

/** What becomes of a post, found out inside its transaction. */
export interface Esito {
  /** The fields to store, beside those that all requests have. */
  campi: Record<string, unknown>;
  /** The state that it is born in, where that is not always the same. */
  stato?: string;
  /** Queues the mail that confirms it, where the form's usual one will not do. Gets the receipt and document id of what was stored. */
  conferma?: (nata: { ricevuta: string; documentId: string }) => Promise<void>;
  /** Document id of the request that its author's address confirms, where that is not the one that is stored now. */
  confermata?: string;
}

/** Where a post was sent to, beside the distretto: the values of the path's segments. */
export type Luogo = Readonly<Record<string, string>>;

/** Throws 400 or 422 for references that do not hold, 404 for a place that is not there. */
type Apri = (distretto: DistrettoModuli, luogo: Luogo) => Promise<Esito>;

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
  apri: Apri;
}

/** A public form: what it accepts and what becomes of it. Rooms declare theirs to the service `moduli`. */
export interface Modulo {
  nome: NomeModulo;
  /** After the address of the distretto; by default the name. */
  percorso?: string;
  tipo: TipoPratica;
  /** First letters of its receipts. */
  sigla: string;
  statoIniziale: string;
  conferma: NomeModello;
  inUso: (distretto: DistrettoModuli) => boolean;
  /** Days within which the office answers. */
  termine: (distretto: DistrettoModuli) => number | null;
  /** What is told at the same address to who has not filled it in yet. Throws 404 for a place that is not there. */
  informa?: (distretto: DistrettoModuli, luogo: Luogo) => Promise<object>;
  /** What a post is made of. */
  schema: z.ZodType<CampiComuni>;
  /** Its posts are stored one by one: what becomes of one is decided by writing, and not by reading alone. */
  daSolo: boolean;
  /** Throws 400 with one entry per wrong field. */
  valida: (corpo: unknown) => Invio;
}

interface Definizione<S extends z.ZodType<CampiComuni>> extends Omit<Modulo, 'valida' | 'daSolo'> {
  schema: S;
  email: (invio: z.infer<S>) => string;
  /** What the shape alone cannot tell. */
  controlla?: (invio: z.infer<S>) => ErroreCampo[];
}

/** The form of a request that is stored as it comes. */
interface DefinizioneSemplice<S extends z.ZodType<CampiComuni>> extends Definizione<S> {
  /** The fields to store, beside those that all requests have. */
  righe: (invio: z.infer<S>) => Righe;
}

/** The form of a request that finds out for itself what becomes of it. */
interface DefinizioneConEsito<S extends z.ZodType<CampiComuni>> extends Definizione<S> {
  apri: (invio: z.infer<S>) => Apri;
}

/** Closes a form over its schema, so that forms of different shapes can stand in one list. */
export function definisciModulo<S extends z.ZodType<CampiComuni>>(
  definizione: DefinizioneSemplice<S> | DefinizioneConEsito<S>,
): Modulo {
  const { email, controlla, ...modulo } = definizione;
  const { schema } = modulo;
  const apri = (invio: z.infer<S>): Apri =>
    'apri' in definizione
      ? definizione.apri(invio)
      : async (distretto) => ({ campi: await definizione.righe(invio)(distretto) });
  return {
    ...modulo,
    daSolo: 'apri' in definizione,
    valida(corpo) {
      const invio = leggiCome(schema, corpo);
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
        apri: apri(invio),
      };
    },
  };
}
