import { setImmediate as cedi } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { modelloPercorso, type Parametri } from '../http/percorso';
import { TUTTI, type Fonti } from '../lettura/fonti';
import { prepara, type Preparata } from './preparata';
import type { TipoRisorsa } from './tipo';

interface Voce {
  tipo: TipoRisorsa;
  parametri: Parametri;
  ambito: string | null;
  /** Version of what it was made from. */
  versione: string | undefined;
  preparata: Preparata;
}

interface Dipendenze {
  strapi: Core.Strapi;
  fonti: Fonti;
  tipi: readonly TipoRisorsa[];
  /** Bytes of finished resources held in memory. */
  memoria: number;
}

/**
 * The finished resources, by path: the least recently used go first when memory is full. A resource is made at the first request
 * and again, away from requests, when its version rises; until the new bytes are there, and when they cannot be made, the last good ones are served.
 */
export function createMagazzino({ strapi, fonti, tipi, memoria }: Dipendenze) {
  const confronti = tipi.map((tipo) => ({ tipo, confronta: modelloPercorso(tipo.modello) }));
  const voci = new LRUCache<string, Voce>({
    maxSize: memoria,
    sizeCalculation: ({ preparata }) => preparata.peso || 1,
  });
  const inCostruzione = new Map<string, Promise<Preparata | undefined>>();
  const segnalati = new Map<string, string>();

  async function versioneDi(tipo: TipoRisorsa, parametri: Parametri): Promise<string | undefined> {
    const ambito = tipo.ambito(parametri);
    return ambito === null ? tipo.versione?.(parametri) : fonti.versione(ambito);
  }

  async function costruisci(percorso: string, tipo: TipoRisorsa, parametri: Parametri): Promise<Preparata | undefined> {
    const ambito = tipo.ambito(parametri);
    // Taken before reading: should it rise meanwhile, the resource is made once more rather than once too few.
    const versione = await versioneDi(tipo, parametri);
    const contenuto = await tipo.costruisci(fonti, parametri);
    if (!contenuto) {
      voci.delete(percorso);
      return undefined;
    }
    const preparata = await prepara(contenuto, voci.peek(percorso)?.preparata);
    voci.set(percorso, {
      tipo,
      parametri,
      ambito,
      versione: versione ?? (await versioneDi(tipo, parametri)),
      preparata,
    });
    return preparata;
  }

  /** Once per version: a failure is tried again each second. */
  function segnala(cosa: string, versione: string, errore: unknown): void {
    if (segnalati.get(cosa) === versione) return;
    segnalati.set(cosa, versione);
    strapi.log.error(`Rebuilding ${cosa} failed, the last good bytes stay: ${String(errore)}`);
  }

  async function aggiorna(ambito: string, attuale: string): Promise<void> {
    const sue = [...voci.entries()].filter(([, voce]) => voce.ambito === ambito);
    if (!(await fonti.esiste(ambito))) {
      for (const [percorso] of sue) voci.delete(percorso);
      return;
    }
    const vecchie = sue.filter(([, { versione }]) => versione !== attuale);
    const presente = fonti.versione(ambito);
    if (presente !== attuale && (presente !== undefined || vecchie.length > 0)) await fonti.rinnova(ambito);
    for (const [percorso, voce] of vecchie) await rifai(percorso, voce, attuale);
  }

  async function rifai(percorso: string, { tipo, parametri }: Voce, attuale: string): Promise<void> {
    await costruisci(percorso, tipo, parametri).catch((errore: unknown) => segnala(percorso, attuale, errore));
    // Requests come first: the loop gets its turn after each resource.
    await cedi();
  }

  /** Files on disk, while developing: in production they change only with the process. */
  async function aggiornaFile(): Promise<void> {
    for (const [percorso, voce] of [...voci.entries()].filter(([, { tipo }]) => tipo.versione)) {
      const attuale = await voce.tipo.versione?.(voce.parametri);
      if (attuale !== voce.versione) await rifai(percorso, voce, attuale ?? '');
    }
  }

  return {
    /** The finished bytes of a path, if they are there: the way of nearly every request. */
    pronta: (percorso: string): Preparata | undefined => voci.get(percorso)?.preparata,

    /** The kind of resource that a path is of. */
    trova(percorso: string): { tipo: TipoRisorsa; parametri: Parametri } | undefined {
      for (const { tipo, confronta } of confronti) {
        const parametri = confronta(percorso);
        if (parametri) return { tipo, parametri };
      }
      return undefined;
    },

    /** Makes a resource that is not there yet. Requests that come together share the work. */
    prima(percorso: string, tipo: TipoRisorsa, parametri: Parametri): Promise<Preparata | undefined> {
      const gia = inCostruzione.get(percorso);
      if (gia) return gia;
      const lavoro = costruisci(percorso, tipo, parametri).finally(() => inCostruzione.delete(percorso));
      inCostruzione.set(percorso, lavoro);
      return lavoro;
    },

    /** Makes again whatever is out of date. What fails stays as it was and is tried again at the next call. */
    async rinnova(): Promise<void> {
      const attuale = await fonti.attuali();
      const [primo, ...altri] = fonti.inMemoria();
      const conVoci = [...voci.values()].map(({ ambito }) => ambito).filter((ambito) => ambito !== null);
      // The index comes first: it says which distretti there are.
      for (const ambito of new Set([primo ?? TUTTI, ...altri, ...conVoci])) {
        await aggiorna(ambito, attuale(ambito)).catch((errore: unknown) => segnala(ambito, attuale(ambito), errore));
      }
      await aggiornaFile();
    },
  };
}

export type Magazzino = ReturnType<typeof createMagazzino>;
