import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { impostazioniModuli } from '../impostazioni';
import { SETTE_GIORNI } from '../invio/chiavi';

const UN_MINUTO = 60_000;
const CINQUE_SECONDI = 5_000;

/** What is usual: posts in one minute at all nodes, and challenges in ten minutes for one address. */
const CONSUETI = { invii: 60, sfide: 20 };

/** Dearer than this, an old telephone would still be at it when its owner has filled in the form. */
const AL_MASSIMO = 16;

/** 1 for what is usual; twice as much each time that there is twice as much. */
const rincaro = (quanti: number, consueti: number): number =>
  Math.min(AL_MASSIMO, 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, quanti) / consueti))));

/** What a challenge costs who solves it: more for who asks for many, and for everybody while many forms come in. */
export function createPrezzo({ strapi }: { strapi: Core.Strapi }) {
  let letto = { quando: 0, quanti: 0 };

  /** By when the keys of the posts will be forgotten, which is indexed. Asked of the database every few seconds at most. */
  async function inviiRecenti(): Promise<number> {
    const adesso = Date.now();
    if (Math.abs(adesso - letto.quando) > CINQUE_SECONDI) {
      const scade = { $gt: new Date(adesso + SETTE_GIORNI - UN_MINUTO) };
      letto = { quando: adesso, quanti: await strapi.db.query(uidTipo('invio')).count({ where: { scade } }) };
    }
    return letto.quanti;
  }

  /** Upper bound of the number to find, for a client: see `chiaveIndirizzo`. */
  return async (cliente: string): Promise<number> => {
    const perTutti = rincaro(await inviiRecenti(), CONSUETI.invii);
    const perLui = rincaro(await servizio(strapi, 'limiti').quante('sfide', cliente), CONSUETI.sfide);
    return impostazioniModuli(strapi).complessita * Math.max(perTutti, perLui);
  };
}
