import { setTimeout as pausa } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const PASSO = 20;
const SCADENZA = 20_000;

/** Asks again until the answer is as wanted, and gives it back; fails with the last answer when it never is. */
export async function finche<T>(chiedi: () => Promise<T>, voluta: (risposta: T) => boolean): Promise<T> {
  const limite = Date.now() + SCADENZA;
  for (;;) {
    const risposta = await chiedi();
    if (voluta(risposta)) return risposta;
    if (Date.now() > limite) throw new Error(`Never came true; the last answer was ${JSON.stringify(risposta)}`);
    await pausa(PASSO);
  }
}

/** Resolves when the vetrina shows everything written until now: it follows changes a moment later, by design. */
export async function vetrinaAggiornata(strapi: Core.Strapi): Promise<void> {
  await strapi.plugin('piano-di-zona').service('catalogo').magazzino.rinnova();
}
