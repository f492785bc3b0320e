import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import type { Effetto } from '../moduli/collegamenti/effetti';
import type { Integrazione } from '../moduli/tipo-di-richiesta';
import { servizio } from '../servizi';
import { DOMANDE } from './stati-adesione';

/**
 * The answer of the requester to the office, by link: it is kept with the request, which goes on to be examined, and the office
 * hears of it. Null where the office does not wait for one any more.
 */
export const createIntegrazione =
  ({ strapi }: { strapi: Core.Strapi }): Effetto =>
  async ({ richiesta: documentId }, { risposta: testo = '' }) => {
    const richieste = servizio(strapi, 'richieste');
    const adesione = await richieste.leggi('adesione', documentId);
    if (!adesione || !DOMANDE.includes(adesione.stato)) return null;
    const { id, stato, ricevuta, integrazioni } = adesione;
    const nuova: Integrazione = { quando: new Date().toISOString(), stato, testo };
    await strapi.db
      .query(uidTipo('adesione'))
      .update({ where: { id }, data: { integrazioni: [...(integrazioni ?? []), nuova] } });
    const formali = servizio(strapi, 'formali');
    if (formali.eFormale('adesione', adesione.distretto))
      return formali.annota('adesione', adesione, 'Ha mandato una risposta.', 'nota');
    await richieste.passa('adesione', documentId, { a: 'istruttoria', chi: 'collegamento' });
    await richieste.avvisa('adesione', adesione, stato === 'integrazione' ? 'integrazione' : 'osservazioni');
    return `Grazie: l’ufficio ha la tua risposta e riprende l’esame della richiesta ${ricevuta}.`;
  };
