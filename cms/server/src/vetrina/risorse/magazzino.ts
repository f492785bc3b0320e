import { modelloPercorso, type Parametri } from '../http/percorso';
import type { Attuali, Fonti } from '../lettura/fonti';
import type { Letti } from '../lettura/osservato';
import { dellaRisorsa, type Guasti } from './guasti';
import { prepara, type Preparata } from './preparata';
import { createRinnovo } from './rinnovo';
import { createScaffali } from './scaffali';
import type { TipoRisorsa } from './tipo';

/** A kind of resource with what its path says. */
export interface Chiesta {
  tipo: TipoRisorsa;
  parametri: Parametri;
}

interface Dipendenze {
  fonti: Fonti;
  guasti: Guasti;
  tipi: readonly TipoRisorsa[];
  /** Bytes of finished resources held in memory. */
  memoria: number;
}

/**
 * The finished resources, by path. A resource is made at the first request and again, away from requests, when something that it
 * was made from changes; until the new bytes are there, and when they cannot be made, the last good ones are served.
 */
export function createMagazzino({ fonti, guasti, tipi, memoria }: Dipendenze) {
  const confronti = tipi.map((tipo) => ({ tipo, confronta: modelloPercorso(tipo.modello) }));
  const scaffali = createScaffali({ memoria, tolta: guasti.riparato });
  const inCostruzione = new Map<string, Promise<Preparata | undefined>>();

  async function versioneDi({ tipo, parametri }: Chiesta): Promise<string | undefined> {
    const ambito = tipo.ambito(parametri);
    return ambito === null ? tipo.versione?.(parametri) : fonti.versione(ambito);
  }

  async function costruisci(percorso: string, { tipo, parametri }: Chiesta): Promise<Preparata | undefined> {
    // Taken before reading: should it rise meanwhile, the resource is made once more rather than once too few.
    const prima = await versioneDi({ tipo, parametri });
    const letti: Letti = new Set();
    const contenuto = await tipo.costruisci(fonti.osservate(letti), parametri);
    if (!contenuto) {
      scaffali.togli(percorso);
      return undefined;
    }
    const preparata = await prepara(contenuto, scaffali.guarda(percorso)?.preparata);
    const versione = prima ?? (await versioneDi({ tipo, parametri }));
    scaffali.metti(percorso, { tipo, parametri, ambito: tipo.ambito(parametri), versione, letti, preparata });
    guasti.riparato(percorso);
    return preparata;
  }

  const rinnova = createRinnovo({ fonti, scaffali, guasti, costruisci });
  let inCorso: Promise<Attuali | undefined> = Promise.resolve(undefined);

  return {
    /** The finished bytes of a path, if they are there: the way of nearly every request. */
    pronta(percorso: string): Preparata | undefined {
      const voce = scaffali.prendi(percorso);
      return voce?.scaduta ? undefined : voce?.preparata;
    },

    /** The kind of resource that a path is of. */
    trova(percorso: string): Chiesta | undefined {
      for (const { tipo, confronta } of confronti) {
        const parametri = confronta(percorso);
        if (parametri) return { tipo, parametri };
      }
      return undefined;
    },

    /** Makes a resource that is not there yet, or is out of date. Requests that come together share the work. */
    prima(percorso: string, chiesta: Chiesta): Promise<Preparata | undefined> {
      const gia = inCostruzione.get(percorso);
      if (gia) return gia;
      const lavoro = costruisci(percorso, chiesta)
        .catch((errore: unknown) => {
          const ultima = scaffali.guarda(percorso)?.preparata;
          if (!ultima) throw errore;
          guasti.segna(dellaRisorsa(percorso, chiesta.tipo.ambito(chiesta.parametri)), errore);
          return ultima;
        })
        .finally(() => inCostruzione.delete(percorso));
      inCostruzione.set(percorso, lavoro);
      return lavoro;
    },

    /** Makes again whatever is out of date, and gives the versions that it was brought to. Calls wait for each other. */
    rinnova: (): Promise<Attuali | undefined> => (inCorso = inCorso.then(rinnova, rinnova)),
  };
}

export type Magazzino = ReturnType<typeof createMagazzino>;
