import type { Attributo } from '../../modello/descrittore';

export type EsitoValore = { valore: unknown } | { rimedio: string };

/** The width of Strapi's `decimal` columns on PostgreSQL: ten digits, two of which after the point. */
const MASSIMO_DECIMALE = 99_999_999.99;

const limiti = (minimo: number, massimo: number) =>
  Number.isFinite(massimo)
    ? `scrivi un numero da ${minimo} a ${massimo}`
    : `scrivi un numero non inferiore a ${minimo}`;

function entro(valore: number, { min, max }: Attributo): EsitoValore {
  const minimo = min === undefined ? -2_147_483_648 : Number(min);
  const massimo = max === undefined ? 2_147_483_647 : Number(max);
  return valore < minimo || valore > massimo ? { rimedio: limiti(minimo, massimo) } : { valore };
}

const numero = (valore: unknown): number =>
  typeof valore === 'string' && valore.trim() !== '' ? Number(valore) : typeof valore === 'number' ? valore : NaN;

export function intero(valore: unknown, attributo: Attributo): EsitoValore {
  const letto = numero(valore);
  return Number.isInteger(letto) ? entro(letto, attributo) : { rimedio: 'scrivi un numero intero' };
}

export function decimale(valore: unknown): EsitoValore {
  const letto = numero(valore);
  if (!Number.isFinite(letto)) return { rimedio: 'scrivi un numero, con il punto per i decimali' };
  if (Math.abs(letto) > MASSIMO_DECIMALE) return { rimedio: 'il numero è troppo grande: cambia unità di misura' };
  return Math.round(letto * 100) / 100 === letto ? { valore: letto } : { rimedio: 'scrivi al massimo due decimali' };
}

/** Euro cents, kept as a string like Strapi's `biginteger`; never more than JSON can carry. */
export function centesimi(valore: unknown): EsitoValore {
  const letto = numero(valore);
  return Number.isSafeInteger(letto) && letto >= 0
    ? { valore: String(letto) }
    : { rimedio: 'scrivi i centesimi di euro senza punti né virgole: 1.250,00 euro si scrive 125000' };
}
