import type { Core } from '@strapi/strapi';
import { ErrorePubblico } from '../http/errore';
import { impostazioniModuli } from '../impostazioni';
import { createLimitatore } from './limitatore';

const DIECI_MINUTI = 600;

/** 429 with the seconds to wait. */
export const troppeRichieste = (riprovaFra: number): ErrorePubblico =>
  new ErrorePubblico(
    429,
    `Troppe richieste in poco tempo: riprova fra ${Math.ceil(riprovaFra / 60)} minuti, o contatta l’ufficio.`,
    { riprovaFra },
  );

/** The limits of the public forms and of the search, by address. Those by mailbox are in `destinatari`. */
export function createLimiti({ strapi }: { strapi: Core.Strapi }) {
  const { inviiPerIndirizzo, sfidePerIndirizzo, codiciPerIndirizzo, ricerchePerIndirizzo } = impostazioniModuli(strapi);
  const limitatori = {
    invii: createLimitatore(inviiPerIndirizzo, DIECI_MINUTI),
    sfide: createLimitatore(sfidePerIndirizzo, DIECI_MINUTI),
    codici: createLimitatore(codiciPerIndirizzo, DIECI_MINUTI),
    ricerche: createLimitatore(ricerchePerIndirizzo, DIECI_MINUTI),
  };
  return {
    /** Counts one event. Returns the seconds to wait when that is one too many, else null. */
    conta: (quale: keyof typeof limitatori, chiave: string): Promise<number | null> => limitatori[quale].conta(chiave),

    /** The same, refusing with 429. */
    async esigi(quale: keyof typeof limitatori, chiave: string): Promise<void> {
      const riprovaFra = await limitatori[quale].conta(chiave);
      if (riprovaFra !== null) throw troppeRichieste(riprovaFra);
    },
  };
}

export type Limiti = ReturnType<typeof createLimiti>;
