import type { Core } from '@strapi/strapi';

/** Something that could not be made again: its last good bytes are served meanwhile. */
export interface Guasto {
  /** Path of a resource, or slug of a distretto. */
  cosa: string;
  motivo: string;
  /** ISO instant of the first failure. */
  da: string;
}

/** What is broken now. A failure is tried again every second: it is logged when it begins, and when its reason changes. */
export function createGuasti(strapi: Core.Strapi) {
  const aperti = new Map<string, Guasto>();

  function segna(cosa: string, errore: unknown): false {
    const motivo = String(errore);
    const noto = aperti.get(cosa);
    if (noto?.motivo !== motivo) {
      strapi.log.error(`Rebuilding ${cosa} failed, the last good bytes stay: ${motivo}`);
      aperti.set(cosa, { cosa, motivo, da: noto?.da ?? new Date().toISOString() });
    }
    return false;
  }

  function riparato(cosa: string): void {
    aperti.delete(cosa);
  }

  return {
    /** Notes a failure. */
    segna,
    /** Notes that it works, works again, or is no more. */
    riparato,
    /** Both, as the arguments of a promise's `then`. */
    esito: (cosa: string) => [() => riparato(cosa), (errore: unknown) => segna(cosa, errore)] as const,
    elenco: (): Guasto[] => [...aperti.values()],
  };
}
