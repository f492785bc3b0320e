import { createHash } from 'node:crypto';

const impronta = (...parti: string[]) => createHash('sha256').update(parti.join('\u0000'), 'utf8').digest();

/** The document id of a sample entry: always the same, so that a second load finds what the first one wrote. */
export function idDocumento(tipo: string, chiave: string): string {
  const cifre = BigInt(`0x${impronta(tipo, chiave).toString('hex')}`).toString(36);
  return `e${cifre.slice(0, 23)}`;
}

/** A stable UUID, marked as version 8 (custom) of RFC 9562. */
export function uuidStabile(...parti: string[]): string {
  const esadecimale = impronta('uuid', ...parti).toString('hex');
  return [
    esadecimale.slice(0, 8),
    esadecimale.slice(8, 12),
    `8${esadecimale.slice(13, 16)}`,
    `a${esadecimale.slice(17, 20)}`,
    esadecimale.slice(20, 32),
  ].join('-');
}

/** A fraction from 0 to 1 that depends on the parts alone: sample figures vary and stay the same at every load. */
export const frazione = (...parti: string[]): number => impronta('frazione', ...parti).readUInt32BE(0) / 0xffff_ffff;

/** Words of a title as an address. */
export const inSlug = (testo: string): string =>
  testo
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)
    .replace(/-$/, '');
