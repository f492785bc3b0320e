import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import type { Passaggio } from '../transizioni';
import type { RegolaConservazione } from './regole';
import type { Scarti } from './scarti';

/** A row that stops telling who made it. */
export interface Anonimizzabile {
  id: number;
  documentId: string;
  stato: string;
  storia: Passaggio[] | null;
  distretto: { slug: string } | null;
}

interface Dipendenze {
  strapi: Core.Strapi;
  scarti: Scarti;
}

/** Takes out of one request whatever tells who made it, in one transaction with what was sent about it and the entry in the change log. */
export function createAnonimizzazione({ strapi, scarti }: Dipendenze) {
  async function togliBlocchi({ tipo, blocchi = {} }: RegolaConservazione, id: number): Promise<void> {
    const righe = strapi.db.query(uidTipo(tipo));
    for (const [campo, uid] of Object.entries(blocchi)) {
      const voce = await righe.findOne({ where: { id }, populate: { [campo]: true } });
      const nominati: { id: number }[] = voce[campo] ?? [];
      await righe.update({ where: { id }, data: { [campo]: [] } });
      await strapi.db.query(uid).deleteMany({ where: { id: { $in: nominati.map((blocco) => blocco.id) } } });
    }
  }

  /** The reasons of the office are about a person: what stays of the history is when it went where. */
  const soloPassi = ({ storia }: Anonimizzabile) =>
    (storia ?? []).map(({ da, a, quando, chi }) => ({ da, a, quando, chi }));

  async function togli(regola: RegolaConservazione, riga: Anonimizzabile, motivo: string): Promise<boolean> {
    const { tipo, persona } = regola;
    const { id, documentId, stato, distretto } = riga;
    const { count } = await strapi.db.query(uidTipo(tipo)).updateMany({
      where: { id, stato, anonimizzata: { $null: true } },
      data: { ...persona, storia: soloPassi(riga), anonimizzata: new Date(Date.now()) },
    });
    if (count !== 1) return false;
    await togliBlocchi(regola, id);
    await scarti.dellaRichiesta(tipo, documentId);
    await servizio(strapi, 'redazione').annota({
      azione: 'anonimizza',
      tipo,
      documento: documentId,
      distretto: distretto?.slug ?? null,
      motivo,
    });
    return true;
  }

  /** False where another node was quicker, or the office has just moved the request. */
  return async (regola: RegolaConservazione, riga: Anonimizzabile, motivo: string): Promise<boolean> => {
    let fatto = false;
    await strapi.db.transaction(async () => {
      fatto = await togli(regola, riga, motivo);
    });
    return fatto;
  };
}
