import { LRUCache } from 'lru-cache';
import type { Parametri } from '../http/percorso';
import type { Letti } from '../lettura/osservato';
import type { Preparata } from './preparata';
import type { TipoRisorsa } from './tipo';

/** A finished resource and what it was made of. */
export interface Voce {
  tipo: TipoRisorsa;
  parametri: Parametri;
  ambito: string | null;
  /** Version of what it was made from, or was found unchanged by. */
  versione: string | undefined;
  /** What it was made from. */
  letti: Letti;
  preparata: Preparata;
  /** Out of date, and of a kind that is made again only when somebody asks for it. */
  scaduta?: true;
}

interface Dipendenze {
  /** Bytes held in memory. */
  memoria: number;
  /** Told the path of each resource that is no more held. */
  tolta: (percorso: string) => void;
}

/** Finished resources by path and by ambito: the least recently used go first when memory is full. */
export function createScaffali({ memoria, tolta }: Dipendenze) {
  /** Under null those that no distretto touches: they depend on files only. */
  const perAmbito = new Map<string | null, Set<string>>();
  /** The version that all resources of an ambito were brought to. */
  const raggiunte = new Map<string, string>();
  const voci = new LRUCache<string, Voce>({
    maxSize: memoria,
    sizeCalculation: ({ preparata }) => preparata.peso || 1,
    disposeAfter: ({ ambito }, percorso) => {
      if (voci.has(percorso)) return;
      tolta(percorso);
      perAmbito.get(ambito)?.delete(percorso);
    },
  });

  return {
    /** For a reader: it counts as used. */
    prendi: (percorso: string) => voci.get(percorso),
    guarda: (percorso: string) => voci.peek(percorso),

    metti(percorso: string, voce: Voce): void {
      voci.set(percorso, voce);
      const { ambito } = voce;
      if (!voci.has(percorso)) return;
      const suoi = perAmbito.get(ambito) ?? new Set();
      perAmbito.set(ambito, suoi.add(percorso));
      if (ambito === null) return;
      if (suoi.size === 1 && voce.versione !== undefined) raggiunte.set(ambito, voce.versione);
      // Made while its distretto was being read again: it may hold what was there before.
      else if (voce.versione !== raggiunte.get(ambito)) raggiunte.delete(ambito);
    },

    togli: (percorso: string): void => void voci.delete(percorso),

    /** The resources of an ambito, as they are now. */
    suoi: (ambito: string | null): [string, Voce][] =>
      [...(perAmbito.get(ambito) ?? [])].flatMap((percorso): [string, Voce][] => {
        const voce = voci.peek(percorso);
        return voce ? [[percorso, voce]] : [];
      }),

    ambiti: (): string[] => [...perAmbito.keys()].filter((ambito) => ambito !== null),
    raggiunta: (ambito: string): string | undefined => raggiunte.get(ambito),
    segnaRaggiunta: (ambito: string, versione: string): void => void raggiunte.set(ambito, versione),

    /** An ambito is no more: with all its resources. */
    lascia(ambito: string): void {
      for (const percorso of perAmbito.get(ambito) ?? []) voci.delete(percorso);
      perAmbito.delete(ambito);
      raggiunte.delete(ambito);
    },
  };
}

export type Scaffali = ReturnType<typeof createScaffali>;
