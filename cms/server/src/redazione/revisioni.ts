import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';

type Ascoltatore = (ambiti: ReadonlySet<string>) => void;

export interface Revisione {
  numero: number;
  quando: Date;
}

/** In place of a kind of content: the row that counts all changes of an ambito. */
const TUTTI_I_TIPI = '';

interface Riga {
  ambito: string;
  numero: number;
  updated_at: string | number | Date;
}

const daRighe = (righe: readonly Riga[]): ReadonlyMap<string, Revisione> =>
  new Map(righe.map(({ ambito, numero, updated_at }) => [ambito, { numero, quando: new Date(updated_at) }]));

/**
 * The revision of what the public sees, one number per distretto and one per kind of content in it, in the database: several
 * nodes agree through it. `ambito` is a distretto's slug, `CONDIVISO` or `INDICE`; `tipo` the name of a content type.
 */
export function createRevisioni({ strapi }: { strapi: Core.Strapi }) {
  const ascoltatori = new Set<Ascoltatore>();
  let lette: { stato: string; revisioni: ReadonlyMap<string, Revisione> } | undefined;
  const tabella = () => strapi.db.metadata.get(uidTipo('revisione')).tableName;

  return {
    /** Raises the revision inside the running transaction; listeners hear of it once that has committed. */
    async alza(ambito: string, tipo: string): Promise<void> {
      await strapi.db.transaction(async ({ trx, onCommit }) => {
        await strapi.db
          .getConnection(tabella())
          .transacting(trx)
          .insert([TUTTI_I_TIPI, tipo].map((voce) => ({ ambito, tipo: voce, numero: 1, updated_at: new Date() })))
          .onConflict(['ambito', 'tipo'])
          .merge({ numero: strapi.db.connection.raw('?? + 1', [`${tabella()}.numero`]), updated_at: new Date() });
        onCommit(() => {
          for (const ascoltatore of ascoltatori) ascoltatore(new Set([ambito]));
        });
      });
    },

    /** How often each ambito changed, and when last: the same map while nothing changes. */
    async leggi(): Promise<ReadonlyMap<string, Revisione>> {
      const righe = () => strapi.db.getConnection(tabella()).where({ tipo: TUTTI_I_TIPI });
      // Asked each second of hundreds of rows: numbers only rise, so their sum tells whether any did.
      const stato = JSON.stringify(
        await righe().sum('numero as somma').count('* as quanti').max('updated_at as ultima'),
      );
      if (lette?.stato !== stato)
        lette = { stato, revisioni: daRighe(await righe().select('ambito', 'numero', 'updated_at')) };
      return lette.revisioni;
    },

    /** How often each kind of content of some ambiti changed, as `ambito/tipo`. */
    async dettaglio(ambiti: readonly string[]): Promise<Map<string, number>> {
      const righe: { ambito: string; tipo: string; numero: number }[] = await strapi.db
        .getConnection(tabella())
        .select('ambito', 'tipo', 'numero')
        .whereIn('ambito', [...ambiti])
        .whereNot({ tipo: TUTTI_I_TIPI });
      return new Map(righe.map(({ ambito, tipo, numero }) => [`${ambito}/${tipo}`, numero]));
    },

    /** Calls back after each committed change made by this process. Returns how to stop. */
    osserva(ascoltatore: Ascoltatore): () => void {
      ascoltatori.add(ascoltatore);
      return () => ascoltatori.delete(ascoltatore);
    },
  };
}

export type Revisioni = ReturnType<typeof createRevisioni>;
