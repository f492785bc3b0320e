import type { Core } from '@strapi/strapi';
import { correzioneArea, delPartner, domandaArea, ritiroArea } from '../../../../contracts/area';
import { createCopia } from './copia';
import { createCorrezioni } from './correzioni';
import { createDati } from './dati';
import { createDomande } from './domande';
import { createRitiri } from './ritiri';
import { azione, type Azione } from './rotte';

/** What may be done in a visit. */
export function createAzioni(contesto: { strapi: Core.Strapi }): Azione[] {
  const dati = createDati(contesto);
  const correggi = createCorrezioni(contesto, dati);
  const ritira = createRitiri(contesto);
  const copia = createCopia(contesto, dati);
  const chiedi = createDomande(contesto);
  return [
    azione('dati', delPartner, (visita, { partner }) => dati.mostra(visita, partner)),
    azione('correzioni', correzioneArea, async (visita, correzione) => ({ area: await correggi(visita, correzione) })),
    azione('ritiri', ritiroArea, async (visita, ritiro) => ({ esito: await ritira(visita, ritiro) })),
    azione('domande', domandaArea, chiedi),
    azione('copia', delPartner, (visita, { partner }) => copia(visita, partner)),
  ];
}
