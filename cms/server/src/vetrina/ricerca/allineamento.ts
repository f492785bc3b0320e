import { setImmediate as cedi } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { servizio } from '../../servizi';
import { createInterroga } from '../lettura/interroga';
import { createLettore } from '../lettura/lettura';
import { componiModello, type Modello } from '../lettura/modello';
import { giornoRoma } from '../lettura/tempo';
import { slugDi } from '../voci/indirizzo';
import type { Archivio } from './archivio';
import type { Indicizzatore } from './indicizzatore';

/**
 * Compares the version at which each distretto was indexed with that of its content, and indexes again those that differ: after a
 * change here or on another node, after midnight (documents expire), and at the start for what changed while nobody ran.
 */
export function createAllineamento(strapi: Core.Strapi, archivio: Archivio, indicizzatore: Indicizzatore) {
  const leggi = createLettore({ strapi, interroga: createInterroga({ strapi }) });
  const fonti = () => servizio(strapi, 'catalogo').fonti;
  let vista = '';

  /** The read model in memory where it is of that version; else one of our own, that pushes no other out of memory. */
  async function modelloDi(slug: string, versione: string): Promise<Modello | undefined> {
    if (fonti().versione(slug) === versione) return fonti().modello(slug);
    const lettura = await leggi(slug, undefined);
    return lettura && componiModello(lettura, giornoRoma(new Date()), servizio(strapi, 'indirizzi').base());
  }

  /** `daCapo`: everything is written again. `ancora` says whether to go on with the next distretto. */
  return async function allinea(ancora: () => boolean, daCapo = false): Promise<void> {
    // Before what they number is read: should they rise meanwhile, it is read once more rather than once too few.
    const numeri = await servizio(strapi, 'revisioni').leggi();
    const { distretti } = await fonti().indice();
    const pubblici = new Set(distretti.map(({ riga }) => slugDi(riga)));
    const attuale = JSON.stringify([[...numeri], [...pubblici], giornoRoma(new Date())]);
    if (attuale === vista && !daCapo) return;
    const versioneDi = await fonti().attuali();
    const versioni = await archivio.versioni();
    for (const slug of pubblici) {
      if (!ancora()) return;
      const versione = versioneDi(slug);
      if (versioni.get(slug) === versione && !daCapo) continue;
      const modello = await modelloDi(slug, versione);
      if (modello) await indicizzatore.indicizza(modello, versione, daCapo);
      await cedi();
    }
    for (const slug of versioni.keys()) if (!pubblici.has(slug)) await archivio.togli(slug);
    vista = attuale;
  };
}
