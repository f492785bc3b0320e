import { createHash } from 'node:crypto';

/** The same text always has the same UUID, wherever the CMS is moved to (RFC 9562, version 8). */
export function uuidDerivato(testo: string): string {
  const cifre = createHash('sha256').update(testo).digest('hex');
  return `${cifre.slice(0, 8)}-${cifre.slice(8, 12)}-8${cifre.slice(13, 16)}-8${cifre.slice(17, 20)}-${cifre.slice(20, 32)}`;
}
