/** The package types this entry only through `exports`, which the compiler's `node` resolution does not read. */
declare module 'altcha-lib/v1' {
  export interface Challenge {
    algorithm: 'SHA-1' | 'SHA-256' | 'SHA-512';
    challenge: string;
    salt: string;
    signature: string;
  }
  export function createChallenge(options: {
    hmacKey: string;
    maxnumber: number;
    expires: Date;
    params: Record<string, string>;
  }): Promise<Challenge>;
  export function verifySolution(payload: Challenge & { number: number }, hmacKey: string): Promise<boolean>;
  export function extractParams(payload: Challenge): Record<string, string>;
}
