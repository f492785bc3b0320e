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

/**
 * The limits of what is asked of the public forms and of the search, by address: they keep this process from useless work, and so each process
 * counts for itself. What was accepted is counted in the database (`quote`).
 */
export function createLimiti({ strapi }: { strapi: Core.Strapi }) {
  const impostazioni = impostazioniModuli(strapi);
  const limitatori = {
    invii: createLimitatore(impostazioni.inviiPerIndirizzo, DIECI_MINUTI),
    sfide: createLimitatore(impostazioni.sfidePerIndirizzo, DIECI_MINUTI),
    consultazioni: createLimitatore(impostazioni.consultazioniPerIndirizzo, DIECI_MINUTI),
    codici: createLimitatore(impostazioni.codiciPerIndirizzo, DIECI_MINUTI),
    ricerche: createLimitatore(impostazioni.ricerchePerIndirizzo, DIECI_MINUTI),
  };
  return {
    /** Counts one event. Returns the seconds to wait when that is one too many, else null. */
    conta: (quale: keyof typeof limitatori, chiave: string): Promise<number | null> => limitatori[quale].conta(chiave),

    /** How many events were counted of late. */
    quante: (quale: keyof typeof limitatori, chiave: string): Promise<number> => limitatori[quale].quanti(chiave),

    /** Counts one event, or refuses it with 429. */
    async esigi(quale: keyof typeof limitatori, chiave: string): Promise<void> {
      const riprovaFra = await limitatori[quale].conta(chiave);
      if (riprovaFra !== null) throw troppeRichieste(riprovaFra);
    },
  };
}

export type Limiti = ReturnType<typeof createLimiti>;
