/** The statuses of the contract's Forms section, with the names that Strapi's error shape gives them. */
const NOMI = {
  400: 'ValidationError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  405: 'MethodNotAllowedError',
  409: 'ConflictError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
  422: 'UnprocessableEntityError',
  429: 'RateLimitError',
  500: 'InternalServerError',
  503: 'ServiceUnavailableError',
} as const;

export type StatoErrore = keyof typeof NOMI;

/** A wrong field: where it is in the body, and what to do about it, in Italian. */
export interface ErroreCampo {
  path: string[];
  message: string;
}

/** A refusal of a public request. The message is Italian and goes to the person: it names the remedy and nothing internal. */
export class ErrorePubblico extends Error {
  constructor(
    readonly stato: StatoErrore,
    messaggio: string,
    readonly extra: { errori?: ErroreCampo[]; riprovaFra?: number } = {},
  ) {
    super(messaggio);
    this.name = NOMI[stato];
  }

  /** The body, in the error shape of Strapi. */
  corpo(): string {
    const { errori } = this.extra;
    return JSON.stringify({
      data: null,
      error: { status: this.stato, name: this.name, message: this.message, details: errori ? { errors: errori } : {} },
    });
  }
}

/** 400 with one entry per wrong field. */
export const erroreCampi = (errori: ErroreCampo[]): ErrorePubblico =>
  new ErrorePubblico(400, 'Alcuni campi non sono corretti: correggili e invia di nuovo.', { errori });
