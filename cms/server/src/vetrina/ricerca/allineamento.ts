import { setImmediate as cedi } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { servizio } from '../../servizi';
import type { Attuali } from '../lettura/fonti';
import { delDistretto, ricercaIn } from '../risorse/guasti';
import { slugDi } from '../voci/indirizzo';
import type { Archivio } from './archivio';
import type { Indicizzatore } from './indicizzatore';
import { VERSIONE } from './voci';

/** What was indexed by other rules is out of date, whatever its content. */
const conRegole = (versione: string): string => `${VERSIONE}/${versione}`;

/**
 * Compares the version at which each distretto was indexed with that of its content, and indexes again those that differ: after a
 * change here or on another node, after midnight (documents expire), and at the start for what changed while nobody ran.
 */
export function createAllineamento(strapi: Core.Strapi, archivio: Archivio, indicizza: Indicizzatore) {
  const { fonti, guasti } = servizio(strapi, 'catalogo');
  let visti: readonly unknown[] = [];

  /** A distretto that cannot be read, or whose entries cannot be made, is found as it was, and keeps no other from being found. */
  async function aggiorna(slug: string, versione: string, daCapo: boolean): Promise<boolean> {
    const letto = delDistretto(slug);
    const modello = await fonti.modelloDi(slug, versione).catch((errore: unknown) => guasti.segna(letto, errore));
    if (modello === false) return false;
    guasti.riparato(letto.nome);
    const lavoro = modello && indicizza(modello, conRegole(versione), daCapo);
    return (await lavoro?.then(...guasti.esito(ricercaIn(slug)))) !== false;
  }

  /** `daCapo`: everything is written again. `ancora` says whether to go on with the next distretto. Gives whether all are current. */
  return async function allinea(attuali: Attuali, ancora: () => boolean, daCapo: boolean): Promise<boolean> {
    const { distretti } = await fonti.indice();
    // It is asked each second: both are others only when something changed.
    if (visti[0] === attuali && visti[1] === distretti && !daCapo) return true;
    const volute = new Map(distretti.map(({ riga }) => [slugDi(riga), attuali(slugDi(riga))]));
    const versioni = await archivio.versioni();
    let tutti = true;
    for (const [slug, versione] of volute) {
      if (!ancora()) return false;
      if (versioni.get(slug) === conRegole(versione) && !daCapo) continue;
      tutti = (await aggiorna(slug, versione, daCapo)) && tutti;
      await cedi();
    }
    for (const slug of versioni.keys()) if (!volute.has(slug)) await archivio.togli(slug);
    for (const { nome, distretto } of guasti.elenco()) {
      if (distretto !== null && !volute.has(distretto)) guasti.riparato(nome);
    }
    if (tutti) visti = [attuali, distretti];
    return tutti;
  };
}
