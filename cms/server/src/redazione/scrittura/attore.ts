import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Attore } from '../../modello/scrittura';

/** Who is writing: the admin's user of the running request, or the program that says so. */
export function createAttori({ strapi }: { strapi: Core.Strapi }) {
  const nomi = new AsyncLocalStorage<string>();
  return {
    /** Runs `fn`; what it writes is entered in the change log under `nome` (beside the user, if there is one). */
    comeAttore: <T>(nome: string, fn: () => T): T => nomi.run(nome, fn),

    attore(): Attore {
      const utente: unknown = strapi.requestContext.get()?.state.user?.id;
      const nome = nomi.getStore() ?? null;
      return typeof utente === 'number' ? { utente, nome } : { utente: null, nome: nome ?? 'sistema' };
    },
  };
}

export type Attori = ReturnType<typeof createAttori>;
