import type { Core, Modules } from '@strapi/strapi';
import { createModelli } from '../../modello/descrittore';
import { PLUGIN } from '../../modello/nomi';
import { eVoce } from '../../modello/voce';
import { servizio } from '../../servizi';
import { formaDi, type Domanda } from './forma';

const UNA = ['findOne', 'findFirst'];

/** A check whether an entry is there asks for none of its fields. */
const soloSeEsiste = ({ fields }: Domanda): boolean => Array.isArray(fields) && fields.length === 0;

/** Tells the log what staff read of requests and correspondence, whichever route they read it through. */
export function createSpiaLetture({ strapi }: { strapi: Core.Strapi }): Modules.Documents.Middleware.Middleware {
  const modelli = createModelli({ strapi });
  return async (contesto, next) => {
    const { uid, action } = contesto;
    const domanda = contesto.params as Domanda;
    const lettura = UNA.includes(action) || action === 'findMany';
    if (!lettura || !uid.startsWith(`plugin::${PLUGIN}.`) || !modelli(uid).riservato || soloSeEsiste(domanda))
      return next();
    // Before the filters that keep distretti apart are added to it.
    const filtro = formaDi(domanda);
    const esito = await next();
    const { nome } = modelli(uid);
    if (Array.isArray(esito)) await servizio(strapi, 'letture').elenco(nome, filtro, esito.length);
    else if (eVoce(esito) && typeof esito.documentId === 'string')
      await servizio(strapi, 'letture').voce(nome, esito.documentId);
    return esito;
  };
}
