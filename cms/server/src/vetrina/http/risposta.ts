/** An answer as it goes on the wire. Header names and values alternate, as `writeHead` takes them fastest. */
export interface Risposta {
  stato: number;
  intestazioni: string[];
  corpo?: Buffer;
}

/** The headers that the reading road looks at. Cookies are not among them. */
export interface IntestazioniLette {
  'accept-encoding'?: string | string[];
  'if-none-match'?: string;
}

/** Open to every origin and never with credentials: what is answered is the same for everybody. */
export const APERTA = ['Access-Control-Allow-Origin', '*', 'X-Content-Type-Options', 'nosniff'];

/** The answer to a preflight, or to a question about what an address allows. */
export const consentiti = (metodi: readonly string[]): Risposta => ({
  stato: 204,
  intestazioni: [
    ...APERTA,
    'Allow',
    metodi.join(', '),
    'Access-Control-Allow-Methods',
    metodi.join(', '),
    'Access-Control-Allow-Headers',
    'Content-Type, Idempotency-Key, If-None-Match',
    'Access-Control-Expose-Headers',
    'Retry-After',
    'Access-Control-Max-Age',
    '86400',
  ],
});
