import type { Core } from '@strapi/strapi';
import type { Modelli, Modello } from '../../modello/descrittore';
import { eVoce, type Voce } from '../../modello/voce';
import { UID_FILE } from './proposta';
import type { Rimando } from './relazioni';

const CAMPI_FILE = ['id', 'name', 'hash', 'ext', 'mime', 'size', 'url'];

type Piano = Record<string, { select?: string[]; populate?: Piano }>;

export interface Versioni {
  bozza: Voce | null;
  pubblicata: Voce | null;
}

/** Reads entries as this room needs them: blocks whole, relations and files by id and name. */
export function createLettura({ strapi }: { strapi: Core.Strapi }, modelli: Modelli) {
  const piani = new Map<string, Piano>();
  const query = (uid: string) => strapi.db.query(uid);

  const campiDi = (uid: string): string[] => {
    const { titolo, campi } = modelli(uid);
    return ['id', 'documentId', titolo, ...(campi.has('slug') ? ['slug'] : [])];
  };

  function piano(modello: Modello): Piano {
    const noto = piani.get(modello.uid);
    if (noto) return noto;
    const nuovo: Piano = {};
    for (const { nome, attributo } of modello.campi.values()) {
      if (attributo.type === 'relation' && attributo.target) nuovo[nome] = { select: campiDi(attributo.target) };
      if (attributo.type === 'media') nuovo[nome] = { select: CAMPI_FILE };
      if (attributo.component) nuovo[nome] = { populate: piano(modelli(attributo.component)) };
    }
    piani.set(modello.uid, nuovo);
    return nuovo;
  }

  return {
    /** The stored versions of a document. Without draft & publish its only row counts as the draft: what staff edit. */
    async versioni(modello: Modello, documentId: string): Promise<Versioni> {
      const righe: Voce[] = await query(modello.uid).findMany({ where: { documentId }, populate: piano(modello) });
      if (!modello.bozze) return { bozza: righe[0] ?? null, pubblicata: null };
      return {
        bozza: righe.find(({ publishedAt }) => publishedAt === null) ?? null,
        pubblicata: righe.find(({ publishedAt }) => publishedAt !== null) ?? null,
      };
    },

    async file(ids: readonly number[]): Promise<ReadonlyMap<number, Voce>> {
      if (ids.length === 0) return new Map();
      const righe: (Voce & { id: number })[] = await query(UID_FILE).findMany({
        where: { id: { $in: [...ids] } },
        select: CAMPI_FILE,
      });
      return new Map(righe.map((riga) => [riga.id, riga]));
    },

    /** The entry that a relation leads to, with its plain fields and its distretto. */
    async trova(uid: string, { id, documentId }: Rimando): Promise<Voce | null> {
      const populate = modelli(uid).campi.has('distretto')
        ? { distretto: { select: campiDi(modelli(uid).campi.get('distretto')?.attributo.target ?? uid) } }
        : {};
      const where = documentId === undefined ? { id } : { documentId };
      const trovata: unknown = await query(uid).findOne({ where, populate });
      return eVoce(trovata) ? trovata : null;
    },
  };
}

export type Lettura = ReturnType<typeof createLettura>;
