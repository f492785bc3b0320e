import type { Core } from '@strapi/strapi';
import { CONDIVISO } from '../../modello/ambiti';
import { servizio } from '../../servizi';
import type { RigaDistretto } from './righe';
import { giornoRoma } from './tempo';

/** Day in Rome on which each ambito changed last. */
export type Giorni = ReadonlyMap<string, string>;

/**
 * Asks the database when each ambito changed last. It is asked each second, about hundreds of ambiti: only of those that have
 * changed since is the day worked out again.
 */
export function createGiorni({ strapi }: { strapi: Core.Strapi }) {
  const revisioni = servizio(strapi, 'revisioni');
  let noti = new Map<string, { istante: number; giorno: string }>();

  return async (): Promise<Giorni> => {
    const quando = await revisioni.quando();
    noti = new Map(
      [...quando].map(([ambito, data]) => {
        const noto = noti.get(ambito);
        const istante = data.getTime();
        return [ambito, noto?.istante === istante ? noto : { istante, giorno: giornoRoma(data) }];
      }),
    );
    return new Map([...noti].map(([ambito, { giorno }]) => [ambito, giorno]));
  };
}

/** The day on which a distretto changed last, by itself or by what all share. */
export function ultimoGiorno({ slug, updatedAt }: RigaDistretto, giorni: Giorni): string {
  const proprio = giorni.get(slug ?? '') ?? giornoRoma(new Date(updatedAt));
  const condiviso = giorni.get(CONDIVISO) ?? '';
  return condiviso > proprio ? condiviso : proprio;
}
