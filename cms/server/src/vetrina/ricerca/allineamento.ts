import { setImmediate as cedi } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { servizio } from '../../servizi';
import type { Attuali } from '../lettura/fonti';
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
export function createAllineamento(strapi: Core.Strapi, archivio: Archivio, indicizzatore: Indicizzatore) {
  const { fonti } = servizio(strapi, 'catalogo');
  let vista = '';

  /** `daCapo`: everything is written again. `ancora` says whether to go on with the next distretto. */
  return async function allinea(attuali: Attuali, ancora: () => boolean, daCapo = false): Promise<void> {
    const { distretti } = await fonti.indice();
    const volute = new Map(distretti.map(({ riga }) => [slugDi(riga), attuali(slugDi(riga))]));
    const insieme = JSON.stringify([...volute]);
    if (insieme === vista && !daCapo) return;
    const versioni = await archivio.versioni();
    for (const [slug, versione] of volute) {
      if (!ancora()) return;
      if (versioni.get(slug) === conRegole(versione) && !daCapo) continue;
      const modello = await fonti.modelloDi(slug, versione);
      if (modello) await indicizzatore.indicizza(modello, conRegole(versione), daCapo);
      await cedi();
    }
    for (const slug of versioni.keys()) if (!volute.has(slug)) await archivio.togli(slug);
    vista = insieme;
  };
}
