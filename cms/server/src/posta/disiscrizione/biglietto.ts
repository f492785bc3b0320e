import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { chiaviDerivate } from '../../moduli/segreti';
import { eFacoltativo, type Facoltativo } from './facoltativi';

/** Which messages to which mailbox, in whose name. */
export interface Rifiuto {
  tipo: Facoltativo;
  /** Document id of the distretto. */
  ente: string;
  /** Digest of the address. */
  casella: string;
}

const impronta = (chiave: string, testo: string): string =>
  createHmac('sha256', chiave).update(testo).digest('base64url');

function uguali(a: string, b: string): boolean {
  const [prima, seconda] = [Buffer.from(a), Buffer.from(b)];
  return prima.length === seconda.length && timingSafeEqual(prima, seconda);
}

/**
 * The ticket of a link to unsubscribe. It stands in a header, which programs read and addresses of which end up in logs: so it
 * names nobody, needs no row before it is used, and is good for nothing else. It has no end, as a mail is kept for years.
 */
export function createBiglietti({ strapi }: { strapi: Core.Strapi }) {
  const chiavi = () => chiaviDerivate(strapi, 'disiscrizione');
  const caselle = (email: string) => chiavi().map((chiave) => impronta(chiave, `casella ${email.toLowerCase()}`));
  const firme = (contenuto: string) => chiavi().map((chiave) => impronta(chiave, `biglietto ${contenuto}`));

  return {
    /** Digests of an address: the one of now, and those from before the application's keys were rotated. */
    caselle,

    emetti(tipo: Facoltativo, ente: string, email: string): string {
      const contenuto = `${tipo}.${ente}.${caselle(email)[0]}`;
      return `${contenuto}.${firme(contenuto)[0]}`;
    },

    /** Null if it is not one of ours. */
    leggi(biglietto: string): Rifiuto | null {
      const [tipo = '', ente = '', casella = '', firma = '', ...altro] = biglietto.split('.');
      const buona = firme(`${tipo}.${ente}.${casella}`).some((nostra) => uguali(nostra, firma));
      return buona && altro.length === 0 && eFacoltativo(tipo) ? { tipo, ente, casella } : null;
    },
  };
}
