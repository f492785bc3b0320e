import type { EsitoValore } from './numeri';

/** Years outside are typing errors: what is planned here happens now. */
const PRIMO_ANNO = 1900;
const ULTIMO_ANNO = 2199;

const nellAnno = (anno: number) => anno >= PRIMO_ANNO && anno <= ULTIMO_ANNO;

export function giorno(valore: unknown): EsitoValore {
  const rimedio = 'scrivi una data che esiste, per esempio 2026-03-29';
  const testo = valore instanceof Date ? valore.toISOString().slice(0, 10) : valore;
  if (typeof testo !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(testo)) return { rimedio };
  const letto = new Date(`${testo}T00:00:00Z`);
  const esiste = !Number.isNaN(letto.getTime()) && letto.toISOString().startsWith(testo);
  return esiste && nellAnno(letto.getUTCFullYear()) ? { valore: testo } : { rimedio };
}

/** An instant names its offset: without, it would be read in the time zone of the server. */
export function istante(valore: unknown): EsitoValore {
  const rimedio = 'scrivi data e ora che esistono';
  const completo = typeof valore === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/.test(valore);
  if (!completo && !(valore instanceof Date)) return { rimedio };
  const letto = new Date(valore);
  return !Number.isNaN(letto.getTime()) && nellAnno(letto.getUTCFullYear())
    ? { valore: letto.toISOString() }
    : { rimedio };
}
