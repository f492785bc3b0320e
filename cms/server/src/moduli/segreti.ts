import { hkdfSync } from 'node:crypto';
import type { Core } from '@strapi/strapi';

type Uso = 'sfida' | 'collegamento' | 'casella' | 'visita' | 'disiscrizione';

/** Made once each: a post needs several, and deriving one takes longer than signing with it. */
const derivate = new Map<string, string>();

function deriva(chiave: string, uso: Uso): string {
  const nome = `${uso} ${chiave}`;
  const nota = derivate.get(nome);
  if (nota) return nota;
  const nuova = Buffer.from(hkdfSync('sha256', chiave, '', `piano-di-zona ${uso}`, 32)).toString('hex');
  derivate.set(nome, nuova);
  return nuova;
}

/**
 * Keys for signing, one per use, derived from the application's keys (RFC 5869). The first is for signing; the others, for
 * what was signed before the application's keys were rotated.
 */
export function chiaviDerivate(strapi: Core.Strapi, uso: Uso): [string, ...string[]] {
  const [prima, ...altre] = strapi.config.get<string[]>('server.app.keys').map((chiave) => deriva(chiave, uso));
  if (!prima) throw new Error('The application has no keys (APP_KEYS): forms cannot be signed');
  return [prima, ...altre];
}
