import type { Core, UID } from '@strapi/strapi';
import { idDocumento } from './identita';

export type Valori = Record<string, unknown>;

interface Opzioni {
  /** Release it as well, where the type has draft & publish. */
  pubblica?: boolean;
}

const uid = (tipo: string) => `plugin::piano-di-zona.${tipo}` as UID.ContentType;

/**
 * Writes sample entries through the documents service, so that the rules of every write hold for them too.
 * Document ids derive from type and key: what is there is left as it is, and relations need no lookup.
 */
export function createScrittore({ strapi }: { strapi: Core.Strapi }) {
  const presenti = new Map<string, Set<string>>();

  async function noti(tipo: string): Promise<Set<string>> {
    const letti = presenti.get(tipo);
    if (letti) return letti;
    const righe: { documentId: string }[] = await strapi.db.query(uid(tipo)).findMany({ select: ['documentId'] });
    const insieme = new Set(righe.map(({ documentId }) => documentId));
    presenti.set(tipo, insieme);
    return insieme;
  }

  return {
    strapi,

    /** Creates the entry unless it is there. Tells whether it did. */
    async crea(tipo: string, chiave: string, valori: Valori, { pubblica = false }: Opzioni = {}): Promise<boolean> {
      const insieme = await noti(tipo);
      const documentId = idDocumento(tipo, chiave);
      if (insieme.has(documentId)) return false;
      try {
        await strapi.documents(uid(tipo)).create({
          data: { ...valori, documentId },
          ...(pubblica && { status: 'published' as const }),
        });
      } catch (cause) {
        throw new Error(`sample ${tipo} ${chiave} was refused: ${String(cause)}`, { cause });
      }
      insieme.add(documentId);
      return true;
    },

    /** Changes an entry and releases the change. */
    async cambia(tipo: string, chiave: string, valori: Valori): Promise<void> {
      const documentId = idDocumento(tipo, chiave);
      await strapi.documents(uid(tipo)).update({ documentId, data: valori, status: 'published' });
    },

    /** One transaction for many writes: an fsync each would take most of the time. */
    async insieme(lavoro: () => Promise<void>): Promise<void> {
      await strapi.db.transaction(() => lavoro());
    },
  };
}

export type Scrittore = ReturnType<typeof createScrittore>;
