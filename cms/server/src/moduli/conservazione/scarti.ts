import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import type { TipoPratica } from '../modulo';
import { GIORNI_SOSPESO } from '../sospesi/termine';

const UN_GIORNO = 86_400_000;

/** Which rows of a table have served their purpose, as a `where`. */
export type Serviti = () => object;

/** Rows whose instant `campo` is so many days ago. */
export const passati = (campo: string, giorni: number) => ({
  [campo]: { $lt: new Date(Date.now() - giorni * UN_GIORNO) },
});

/** What the software keeps for a while for its own use. Rooms add theirs through the service `conservazione`. */
const SERVITI: readonly [string, Serviti][] = [
  ['invio', () => passati('scade', 0)],
  ['sfida-usata', () => passati('scade', 0)],
  // Whoever wants to know why a link did not work asks soon.
  ['collegamento', () => passati('scade', 30)],
  ['sospeso', () => passati('scade', 0)],
  // For who asks whether a mail was sent; one that never left waits for the office longer.
  [
    'messaggio',
    () => ({
      $or: [
        { stato: 'inviato', ...passati('inviato', 90) },
        { stato: { $in: ['fallito', 'annullato'] }, ...passati('createdAt', 365) },
        // Nothing is left of who was written to in vain.
        { tipoRichiesta: 'sospeso', ...passati('createdAt', GIORNI_SOSPESO) },
      ],
    }),
  ],
];

export function createScarti({ strapi }: { strapi: Core.Strapi }) {
  const serviti = new Map(SERVITI);

  const butta = (tipo: string, where: object) => strapi.db.query(uidTipo(tipo)).deleteMany({ where });

  return {
    registra(tipo: string, quali: Serviti): void {
      serviti.set(tipo, quali);
    },

    /** What was sent about a request, and the links in it: they hold its author's address. */
    async dellaRichiesta(tipoRichiesta: TipoPratica, richiesta: string): Promise<void> {
      for (const tipo of ['messaggio', 'collegamento']) await butta(tipo, { tipoRichiesta, richiesta });
    },

    async buttaServiti(): Promise<void> {
      for (const [tipo, quali] of serviti) await butta(tipo, quali());
    },
  };
}

export type Scarti = ReturnType<typeof createScarti>;
