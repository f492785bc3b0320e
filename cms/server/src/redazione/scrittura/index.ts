import type { Core } from '@strapi/strapi';
import type { Controllo, Regole } from '../../modello/scrittura';
import { createAnnotazione } from './atto';
import { createAttori } from './attore';
import { createMiddleware } from './middleware';

/** The road of editing: who is writing, and the middleware through which every write passes. */
export function createRedazione({ strapi }: { strapi: Core.Strapi }) {
  const attori = createAttori({ strapi });
  return {
    ...attori,
    annota: createAnnotazione({ strapi }, () => attori.attore()),

    /** Starts to check and log writes. Called once, when all rooms have said their rules. */
    avvia(regole: Regole, controlli: readonly Controllo[]): void {
      strapi.documents.use(createMiddleware({ strapi, attori, regole, controlli }));
    },
  };
}

export type Redazione = ReturnType<typeof createRedazione>;
