import type { RispostaErrore } from '../../../../contracts/invii';

const NOMI: Readonly<Record<number, string>> = {
  400: 'ValidationError',
  404: 'NotFoundError',
  405: 'MethodNotAllowedError',
  429: 'RateLimitError',
  500: 'InternalServerError',
  503: 'ServiceUnavailableError',
};

const MESSAGGI: Readonly<Record<number, string>> = {
  400: 'La richiesta non è corretta: correggi quello che è indicato e riprova.',
  404: 'Questo indirizzo non esiste o non è più pubblico. Controlla di averlo scritto per intero.',
  405: 'Questo indirizzo non accetta questo tipo di richiesta: prova con quelli indicati in Allow.',
  429: 'Troppe richieste in poco tempo: riprova fra qualche minuto.',
  500: 'Qualcosa non ha funzionato sul server. Riprova fra qualche minuto.',
  503: 'Il servizio è occupato. Riprova fra qualche minuto.',
};

/** The statuses that the reading road answers beside 200, 204 and 304. */
export type StatoErrore = 400 | 404 | 405 | 429 | 500 | 503;

/** A wrong parameter: its name, and what to do about it, in Italian. */
export interface ErroreParametro {
  path: string[];
  message: string;
}

export const messaggioErrore = (stato: StatoErrore): string => MESSAGGI[stato] ?? '';

/** Strapi's error shape, kept: `{ data: null, error: { status, name, message, details } }`. */
export const corpoErrore = (stato: StatoErrore, errors?: ErroreParametro[]): RispostaErrore => ({
  data: null,
  error: {
    status: stato,
    name: NOMI[stato] ?? 'ApplicationError',
    message: messaggioErrore(stato),
    details: errors ? { errors } : {},
  },
});
