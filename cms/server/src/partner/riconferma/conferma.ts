import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import type { Effetto } from '../../moduli/collegamenti/effetti';
import { caselle, trovaSoggetto } from './caselle';

const FATTO = 'Grazie: i dati della tua organizzazione sono segnati come ancora giusti.';

/** Notes that the data of a partner still hold. Null where the mail went to somebody who speaks for it no more. */
export const createConfermaDati =
  ({ strapi }: { strapi: Core.Strapi }): Effetto =>
  async ({ richiesta: documentId, messaggio }) => {
    const soggetto = await trovaSoggetto(strapi, { documentId });
    const mail: { destinatario: string } | null = await strapi.db
      .query(uidTipo('messaggio'))
      .findOne({ where: { documentId: messaggio } });
    if (!soggetto || !mail || !caselle(soggetto).includes(mail.destinatario)) return null;
    await strapi.db
      .query(uidTipo('soggetto'))
      .update({ where: { id: soggetto.id }, data: { confermatoIl: new Date(Date.now()) } });
    return FATTO;
  };
