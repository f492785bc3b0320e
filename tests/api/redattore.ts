import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidTipo } from '../../cms/server/src/modello/nomi';

export type Voce = Record<string, unknown> & { id: number; documentId: string };

/** What a refusal says of one field. */
export interface Rimprovero {
  path: string[];
  message: string;
}

/** Writes as staff and programs do, through the document service. */
export function createRedattore(strapi: Core.Strapi) {
  const documenti = (tipo: string) => strapi.documents(uidTipo(tipo));
  const query = (tipo: string) => strapi.db.query(uidTipo(tipo));

  return {
    crea: async (tipo: string, data: object, status?: 'published') =>
      (await documenti(tipo).create({ data, ...(status && { status }) } as never)) as unknown as Voce,
    cambia: async (tipo: string, documentId: string, data: object) =>
      (await documenti(tipo).update({ documentId, data } as never)) as unknown as Voce,
    copia: async (tipo: string, documentId: string, data: object = {}) =>
      (await documenti(tipo).clone({ documentId, data } as never))?.entries[0] as unknown as Voce,
    pubblica: (tipo: string, documentId: string) => documenti(tipo).publish({ documentId }),
    ritira: (tipo: string, documentId: string) => documenti(tipo).unpublish({ documentId }),
    scarta: (tipo: string, documentId: string) => documenti(tipo).discardDraft({ documentId }),
    elimina: (tipo: string, documentId: string) => documenti(tipo).delete({ documentId }),

    righe: async (tipo: string, where: object = {}): Promise<Voce[]> =>
      query(tipo).findMany({ where, orderBy: { id: 'asc' }, populate: true }),
    conta: (tipo: string) => query(tipo).count(),

    versione: async (tipo: string, documentId: string, status: 'draft' | 'published'): Promise<Voce> => {
      const voce = await documenti(tipo).findOne({ documentId, status, populate: '*' } as never);
      return voce as unknown as Voce;
    },
  };
}

export type Redattore = ReturnType<typeof createRedattore>;

/** What a refused write says, by field. Fails when the write is accepted. */
export async function rimproveri(scrittura: Promise<unknown>): Promise<Record<string, string>> {
  const esito: unknown = await scrittura.then(
    () => null,
    (errore: unknown) => errore,
  );
  if (!(esito instanceof errors.ValidationError)) {
    throw new Error(`expected a validation error, got ${esito instanceof Error ? esito.message : 'none'}`);
  }
  const { errors: elenco } = esito.details as unknown as { errors: Rimprovero[] };
  return Object.fromEntries(elenco.map(({ path, message }) => [path.join('.'), message]));
}
