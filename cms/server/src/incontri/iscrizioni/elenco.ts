import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { eRipetuta, type RigaIscrizione } from './riga';
import { ATTESI, type StatoIscrizione } from './stati-iscrizione';

/** The registrations for a meeting as the office looks at them: each person once, without repeated posts. */
export function createElenco({ strapi }: { strapi: Core.Strapi }) {
  const di = async (incontro: string): Promise<RigaIscrizione[]> => {
    const trovate: RigaIscrizione[] = await strapi.db
      .query(uidTipo('iscrizione'))
      .findMany({ where: { incontro }, orderBy: { id: 'asc' } });
    return trovate.filter((riga) => !eRipetuta(riga));
  };

  return {
    /** Who is expected, or was. */
    attesi: async (incontro: string) => (await di(incontro)).filter(({ stato }) => ATTESI.includes(stato)),

    /** How many there are in each state that somebody is in. */
    async conteggi(incontro: string): Promise<Partial<Record<StatoIscrizione, number>>> {
      const quante: Partial<Record<StatoIscrizione, number>> = {};
      for (const { stato } of await di(incontro)) quante[stato] = (quante[stato] ?? 0) + 1;
      return quante;
    },
  };
}
