import type { Core } from '@strapi/strapi';
import { INDICE } from '../../modello/ambiti';
import { causaDi, motivoDi, type Causa } from './causa';

/** What is kept up to date, and may fail to be. */
export interface Oggetto {
  /** `modifiche`: what tells that anything changed at all. */
  tipo: 'modifiche' | 'elenco' | 'distretto' | 'risorsa' | 'ricerca';
  /** Path of a resource, slug of a distretto, or how the log calls it. */
  nome: string;
  /** Slug of the distretto that it belongs to; null when it is everybody's. */
  distretto: string | null;
}

export const MODIFICHE: Oggetto = { tipo: 'modifiche', nome: 'the revisions', distretto: null };
export const ELENCO: Oggetto = { tipo: 'elenco', nome: 'the index', distretto: null };
export const RICERCA: Oggetto = { tipo: 'ricerca', nome: 'the search index', distretto: null };
export const ricercaIn = (slug: string): Oggetto => ({
  tipo: 'ricerca',
  nome: `the search index of ${slug}`,
  distretto: slug,
});
export const delDistretto = (slug: string): Oggetto => ({ tipo: 'distretto', nome: slug, distretto: slug });
export const dellaRisorsa = (percorso: string, ambito: string | null): Oggetto => ({
  tipo: 'risorsa',
  nome: percorso,
  distretto: ambito === INDICE ? null : ambito,
});

/** Something that could not be made again: its last good bytes are served meanwhile. */
export interface Guasto extends Oggetto {
  causa: Causa;
  /** For the log: what was thrown. */
  motivo: string;
  /** ISO instant of the first failure. */
  da: string;
}

/** What is broken now. A failure is tried again every second: it is logged when it begins, and when its reason changes. */
export function createGuasti(strapi: Core.Strapi) {
  const aperti = new Map<string, Guasto>();

  function segna(oggetto: Oggetto, errore: unknown): false {
    const { nome } = oggetto;
    const motivo = motivoDi(errore);
    const noto = aperti.get(nome);
    if (noto?.motivo !== motivo) {
      strapi.log.error(`Rebuilding ${nome} failed, the last good bytes stay: ${motivo}`);
      aperti.set(nome, { ...oggetto, causa: causaDi(errore), motivo, da: noto?.da ?? new Date().toISOString() });
    }
    return false;
  }

  function riparato(nome: string): void {
    aperti.delete(nome);
  }

  return {
    /** Notes a failure. */
    segna,
    /** Notes that what has this name works, works again, or is no more. */
    riparato,
    /** Both, as the arguments of a promise's `then`. */
    esito: (oggetto: Oggetto) => [() => riparato(oggetto.nome), (errore: unknown) => segna(oggetto, errore)] as const,
    elenco: (): Guasto[] => [...aperti.values()],
  };
}

export type Guasti = ReturnType<typeof createGuasti>;
