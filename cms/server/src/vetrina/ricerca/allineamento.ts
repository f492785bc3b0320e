import { setImmediate as cedi } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { servizio } from '../../servizi';
import { giornoRoma } from '../lettura/tempo';
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
  const fonti = () => servizio(strapi, 'catalogo').fonti;
  let vista = '';

  /** `daCapo`: everything is written again. `ancora` says whether to go on with the next distretto. */
  return async function allinea(ancora: () => boolean, daCapo = false): Promise<void> {
    // Before what they number is read: should they rise meanwhile, it is read once more rather than once too few.
    const numeri = await servizio(strapi, 'revisioni').leggi();
    const { distretti } = await fonti().indice();
    const pubblici = new Set(distretti.map(({ riga }) => slugDi(riga)));
    const attuale = JSON.stringify([[...numeri], [...pubblici], giornoRoma(new Date())]);
    if (attuale === vista && !daCapo) return;
    const attuali = await fonti().attuali();
    const versioni = await archivio.versioni();
    for (const slug of pubblici) {
      if (!ancora()) return;
      const versione = attuali(slug);
      if (versioni.get(slug) === conRegole(versione) && !daCapo) continue;
      const modello = await fonti().modelloDi(slug, versione);
      if (modello) await indicizzatore.indicizza(modello, conRegole(versione), daCapo);
      await cedi();
    }
    for (const slug of versioni.keys()) if (!pubblici.has(slug)) await archivio.togli(slug);
    vista = attuale;
  };
}
