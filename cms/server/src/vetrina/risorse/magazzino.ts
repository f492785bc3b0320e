import { setImmediate as cedi } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { INDICE } from '../../modello/ambiti';
import { modelloPercorso, type Parametri } from '../http/percorso';
import type { Fonti } from '../lettura/fonti';
import type { Letti } from '../lettura/osservato';
import { createGuasti, delDistretto, dellaRisorsa, ELENCO, MODIFICHE } from './guasti';
import { prepara, type Preparata } from './preparata';
import type { TipoRisorsa } from './tipo';

interface Voce {
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
  strapi: Core.Strapi;
  fonti: Fonti;
  tipi: readonly TipoRisorsa[];
  /** Bytes of finished resources held in memory. */
  memoria: number;
}

const incontrano = (letti: Letti, cambiati: Letti): boolean => [...letti].some((voce) => cambiati.has(voce));

/**
 * The finished resources, by path: the least recently used go first when memory is full. A resource is made at the first request
 * and again, away from requests, when something that it was made from changes; until the new bytes are there, and when they
 * cannot be made, the last good ones are served.
 */
export function createMagazzino({ strapi, fonti, tipi, memoria }: Dipendenze) {
  const confronti = tipi.map((tipo) => ({ tipo, confronta: modelloPercorso(tipo.modello) }));
  const perAmbito = new Map<string, Set<string>>();
  const voci = new LRUCache<string, Voce>({
    maxSize: memoria,
    sizeCalculation: ({ preparata }) => preparata.peso || 1,
    disposeAfter: ({ ambito }, percorso) => {
      if (voci.has(percorso)) return;
      guasti.riparato(percorso);
      if (ambito !== null) perAmbito.get(ambito)?.delete(percorso);
    },
  });
  const inCostruzione = new Map<string, Promise<Preparata | undefined>>();
  /** The version that each ambito's resources were brought to. */
  const raggiunte = new Map<string, string>();
  const guasti = createGuasti(strapi);

  async function versioneDi(tipo: TipoRisorsa, parametri: Parametri): Promise<string | undefined> {
    const ambito = tipo.ambito(parametri);
    return ambito === null ? tipo.versione?.(parametri) : fonti.versione(ambito);
  }

  function conserva(percorso: string, voce: Voce): void {
    voci.set(percorso, voce);
    const { ambito } = voce;
    if (ambito === null || !voci.has(percorso)) return;
    const suoi = perAmbito.get(ambito) ?? new Set();
    if (suoi.size === 0 && voce.versione !== undefined) raggiunte.set(ambito, voce.versione);
    // Made while its distretto was being read again: it may hold what was there before.
    else if (voce.versione !== raggiunte.get(ambito)) raggiunte.delete(ambito);
    perAmbito.set(ambito, suoi.add(percorso));
  }

  async function costruisci(percorso: string, tipo: TipoRisorsa, parametri: Parametri): Promise<Preparata | undefined> {
    // Taken before reading: should it rise meanwhile, the resource is made once more rather than once too few.
    const prima = await versioneDi(tipo, parametri);
    const letti: Letti = new Set();
    const contenuto = await tipo.costruisci(fonti.osservate(letti), parametri);
    if (!contenuto) {
      voci.delete(percorso);
      return undefined;
    }
    const preparata = await prepara(contenuto, voci.peek(percorso)?.preparata);
    const versione = prima ?? (await versioneDi(tipo, parametri));
    conserva(percorso, { tipo, parametri, ambito: tipo.ambito(parametri), versione, letti, preparata });
    guasti.riparato(percorso);
    return preparata;
  }

  /** Makes a resource again. Requests come first: the loop gets its turn after each. */
  async function rifai(percorso: string, voce: Voce): Promise<boolean> {
    const { tipo, parametri, ambito } = voce;
    if (tipo.pigra && ambito !== null) {
      voce.scaduta = true;
      voce.versione = fonti.versione(ambito);
      return true;
    }
    const riuscito = await costruisci(percorso, tipo, parametri).then(
      () => true,
      (errore: unknown) => guasti.segna(dellaRisorsa(percorso, ambito), errore),
    );
    await cedi();
    return riuscito;
  }

  function lascia(ambito: string): void {
    for (const percorso of perAmbito.get(ambito) ?? []) voci.delete(percorso);
    perAmbito.delete(ambito);
    raggiunte.delete(ambito);
    fonti.dimentica(ambito);
  }

  const suoi = (ambito: string): [string, Voce][] =>
    [...(perAmbito.get(ambito) ?? [])].flatMap((percorso): [string, Voce][] => {
      const voce = voci.peek(percorso);
      return voce ? [[percorso, voce]] : [];
    });

  async function aggiornaIndice(attuale: string): Promise<void> {
    if (fonti.versione(INDICE) !== attuale) await fonti.rinnovaIndice();
    let tutte = true;
    for (const [percorso, voce] of suoi(INDICE)) {
      if (voce.versione !== attuale) tutte = (await rifai(percorso, voce)) && tutte;
    }
    if (tutte) raggiunte.set(INDICE, attuale);
  }

  /** Brings a distretto's resources up to date: those that nothing of what changed went into are kept as they are. */
  async function aggiornaDistretto(slug: string, attuale: string): Promise<void> {
    if (!(await fonti.esiste(slug))) return lascia(slug);
    const prima = fonti.versione(slug);
    const indietro = [prima ?? attuale, ...suoi(slug).map(([, { versione }]) => versione)];
    const cambiati = indietro.some((versione) => versione !== attuale) ? await fonti.rinnova(slug) : undefined;
    const adesso = fonti.versione(slug) ?? attuale;
    let tutte = true;
    for (const [percorso, voce] of suoi(slug)) {
      if (voce.versione === adesso) continue;
      const intatta = voce.versione === prima && cambiati && !incontrano(voce.letti, cambiati);
      if (intatta) voce.versione = adesso;
      else tutte = (await rifai(percorso, voce)) && tutte;
    }
    if (tutte) raggiunte.set(slug, adesso);
  }

  /** Files on disk, while developing: in production they change only with the process. */
  async function aggiornaFile(): Promise<void> {
    for (const [percorso, voce] of [...voci.entries()].filter(([, { tipo }]) => tipo.versione)) {
      const attuale = await voce.tipo.versione?.(voce.parametri);
      if (attuale !== voce.versione) await rifai(percorso, voce);
    }
  }

  let inCorso: Promise<void> = Promise.resolve();

  async function rinnova(): Promise<void> {
    const attuale = await fonti.attuali().catch((errore: unknown) => void guasti.segna(MODIFICHE, errore));
    if (!attuale) return;
    guasti.riparato(MODIFICHE.nome);
    const arretrato = (ambito: string) => raggiunte.get(ambito) !== attuale(ambito);
    // The index comes first: it says which distretti there are.
    if (arretrato(INDICE)) await aggiornaIndice(attuale(INDICE)).then(...guasti.esito(ELENCO));
    for (const slug of new Set([...perAmbito.keys(), ...fonti.inMemoria()])) {
      if (slug === INDICE || !arretrato(slug)) continue;
      await aggiornaDistretto(slug, attuale(slug)).then(...guasti.esito(delDistretto(slug)));
    }
    await aggiornaFile();
  }

  return {
    /** The finished bytes of a path, if they are there: the way of nearly every request. */
    pronta(percorso: string): Preparata | undefined {
      const voce = voci.get(percorso);
      return voce?.scaduta ? undefined : voce?.preparata;
    },

    /** The kind of resource that a path is of. */
    trova(percorso: string): { tipo: TipoRisorsa; parametri: Parametri } | undefined {
      for (const { tipo, confronta } of confronti) {
        const parametri = confronta(percorso);
        if (parametri) return { tipo, parametri };
      }
      return undefined;
    },

    /** Makes a resource that is not there yet, or is out of date. Requests that come together share the work. */
    prima(percorso: string, tipo: TipoRisorsa, parametri: Parametri): Promise<Preparata | undefined> {
      const gia = inCostruzione.get(percorso);
      if (gia) return gia;
      const lavoro = costruisci(percorso, tipo, parametri)
        .catch((errore: unknown) => {
          const ultima = voci.peek(percorso)?.preparata;
          if (!ultima) throw errore;
          guasti.segna(dellaRisorsa(percorso, tipo.ambito(parametri)), errore);
          return ultima;
        })
        .finally(() => inCostruzione.delete(percorso));
      inCostruzione.set(percorso, lavoro);
      return lavoro;
    },

    /** Makes again whatever is out of date. What fails stays as it was and is tried again at the next call. Calls wait for each other. */
    rinnova: (): Promise<void> => (inCorso = inCorso.then(rinnova, rinnova)),

    /** What is held in memory, and what could not be made again. */
    stato: () => ({ risorse: voci.size, byte: voci.calculatedSize, guasti: guasti.elenco() }),
  };
}

export type Magazzino = ReturnType<typeof createMagazzino>;
