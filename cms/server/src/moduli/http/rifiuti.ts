import type { Core } from '@strapi/strapi';
import { codiceErrore, eOccupato, eSenzaSpazio } from '../invio/transazione';
import { ErrorePubblico } from './errore';

/** Seconds: another writer is soon done, a disk takes somebody to make room on it. */
const RIPROVA_FRA = { occupato: 5, senzaSpazio: 300 };

/**
 * What a person is told about whatever went wrong. Anything unforeseen is logged by name and code only: messages of database
 * drivers quote the values of the statement, and those are personal data.
 */
export function rifiuto(strapi: Core.Strapi, errore: unknown): ErrorePubblico {
  if (errore instanceof ErrorePubblico) return errore;
  const nome = errore instanceof Error ? errore.name : typeof errore;
  if (eOccupato(errore)) {
    strapi.log.warn(`A form post found the database busy (${nome} ${codiceErrore(errore)})`);
    return new ErrorePubblico(503, 'Il servizio è molto occupato: riprova fra qualche secondo.', {
      riprovaFra: RIPROVA_FRA.occupato,
    });
  }
  if (eSenzaSpazio(errore)) {
    strapi.log.error(`A form post could not be written: no room on the disk (${codiceErrore(errore)})`);
    return new ErrorePubblico(
      503,
      'Il server non ha più spazio: la richiesta non è stata registrata. Riprova più tardi, o contatta l’ufficio.',
      { riprovaFra: RIPROVA_FRA.senzaSpazio },
    );
  }
  const dove =
    errore instanceof Error
      ? errore.stack
          ?.split('\n')
          .find((riga) => /^\s+at /.test(riga))
          ?.trim()
      : '';
  strapi.log.error(`A form post failed: ${nome} ${codiceErrore(errore)} ${dove ?? ''}`);
  return new ErrorePubblico(
    500,
    'Qualcosa non ha funzionato sul server: la richiesta non è stata registrata, riprova.',
  );
}
