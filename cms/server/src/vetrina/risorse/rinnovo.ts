import { setImmediate as cedi } from 'node:timers/promises';
import { INDICE } from '../../modello/ambiti';
import type { Attuali, Fonti } from '../lettura/fonti';
import type { Letti } from '../lettura/osservato';
import { delDistretto, dellaRisorsa, ELENCO, MODIFICHE, type Guasti } from './guasti';
import type { Scaffali, Voce } from './scaffali';

interface Dipendenze {
  fonti: Fonti;
  scaffali: Scaffali;
  guasti: Guasti;
  /** Makes a resource and puts it in its place. */
  costruisci: (percorso: string, voce: Pick<Voce, 'tipo' | 'parametri'>) => Promise<unknown>;
}

const incontrano = (letti: Letti, cambiati: Letti): boolean => [...letti].some((voce) => cambiati.has(voce));

/** Makes again, away from requests, the resources that something of what changed went into. */
export function createRinnovo({ fonti, scaffali, guasti, costruisci }: Dipendenze) {
  /** Makes a resource again. Requests come first: the loop gets its turn after each. */
  async function rifai(percorso: string, voce: Voce): Promise<boolean> {
    if (voce.tipo.pigra && voce.ambito !== null) {
      voce.scaduta = true;
      voce.versione = fonti.versione(voce.ambito);
      return true;
    }
    const riuscito = await costruisci(percorso, voce).then(
      () => true,
      (errore: unknown) => guasti.segna(dellaRisorsa(percorso, voce.ambito), errore),
    );
    await cedi();
    return riuscito;
  }

  async function aggiornaIndice(attuale: string): Promise<void> {
    if (fonti.versione(INDICE) !== attuale) await fonti.rinnovaIndice();
    let tutte = true;
    for (const [percorso, voce] of scaffali.suoi(INDICE)) {
      if (voce.versione !== attuale) tutte = (await rifai(percorso, voce)) && tutte;
    }
    if (tutte) scaffali.segnaRaggiunta(INDICE, attuale);
  }

  function lascia(slug: string): void {
    scaffali.lascia(slug);
    fonti.dimentica(slug);
  }

  /** Brings a distretto's resources up to date: those that nothing of what changed went into are kept as they are. */
  async function aggiornaDistretto(slug: string, attuale: string): Promise<void> {
    if (!(await fonti.esiste(slug))) return lascia(slug);
    const prima = fonti.versione(slug);
    const indietro = [prima ?? attuale, ...scaffali.suoi(slug).map(([, { versione }]) => versione)];
    const cambiati = indietro.some((versione) => versione !== attuale) ? await fonti.rinnova(slug) : undefined;
    const adesso = fonti.versione(slug) ?? attuale;
    let tutte = true;
    for (const [percorso, voce] of scaffali.suoi(slug)) {
      if (voce.versione === adesso) continue;
      const intatta = voce.versione === prima && cambiati && !incontrano(voce.letti, cambiati);
      if (intatta) voce.versione = adesso;
      else tutte = (await rifai(percorso, voce)) && tutte;
    }
    if (tutte) scaffali.segnaRaggiunta(slug, adesso);
  }

  /** Files on disk, while developing: in production they change only with the process. */
  async function aggiornaFile(): Promise<void> {
    for (const [percorso, voce] of scaffali.suoi(null)) {
      if (!voce.tipo.versione) continue;
      const attuale = await voce.tipo.versione?.(voce.parametri);
      if (attuale !== voce.versione) await rifai(percorso, voce);
    }
  }

  /**
   * Makes again whatever is out of date. What fails stays as it was and is tried again at the next call. Gives the versions that
   * everything should have, unless the database does not say.
   */
  return async function rinnova(): Promise<Attuali | undefined> {
    const attuale = await fonti.attuali().catch((errore: unknown) => void guasti.segna(MODIFICHE, errore));
    if (!attuale) return undefined;
    guasti.riparato(MODIFICHE.nome);
    const arretrato = (ambito: string) => scaffali.raggiunta(ambito) !== attuale(ambito);
    // The index comes first: it says which distretti there are.
    if (arretrato(INDICE)) await aggiornaIndice(attuale(INDICE)).then(...guasti.esito(ELENCO));
    for (const slug of new Set([...scaffali.ambiti(), ...fonti.inMemoria()])) {
      if (slug === INDICE || !arretrato(slug)) continue;
      await aggiornaDistretto(slug, attuale(slug)).then(...guasti.esito(delDistretto(slug)));
    }
    await aggiornaFile();
    return attuale;
  };
}
