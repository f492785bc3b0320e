import type { Knex } from 'knex';
import type { Archivio, Id, Presente, Testi } from '../archivio';
import { scriviEspressione } from '../espressione';
import { candidataDi, CHIAVE, COLONNE_CANDIDATA, DISTRETTI, rigaDi, tabelle, VOCI, type RigaCandidata } from '../righe';
import type { VoceRicerca } from '../voci';

const GIN = `CREATE INDEX IF NOT EXISTS ${VOCI}_lessemi ON ${VOCI} USING gin (lessemi) WITH (fastupdate = off)`;
/** Any number, the same on every node: two that start together must not make the same table. */
const SERRATURA = 7_402_611;
/** Nobody waits longer for a page of results. Milliseconds. */
const ATTESA = '2000';

/** Big integers come as text. */
const conId = <R extends { id: string | number }>(riga: R): R & { id: Id } => ({ ...riga, id: Number(riga.id) });

/**
 * `tsvector` and GIN in the CMS's own database, which several nodes share. The lexemes go in as they are: no text search
 * configuration of the server has a say in what a word is.
 */
export function createArchivioPostgres(knex: Knex): Archivio {
  /** `id` is one of these, in one parameter: a thousand of them cost more to bind than to look up. */
  const fra = (ids: readonly Id[]) => knex.raw('id = ANY(?::bigint[])', [ids as Id[]]);

  const rigaCompleta = (voce: VoceRicerca) => {
    const { riga, lessemi } = rigaDi(voce);
    return { ...riga, lessemi: knex.raw('array_to_tsvector(?::text[])', [lessemi]) };
  };

  return {
    async prepara() {
      await knex.transaction(async (trx) => {
        await trx.raw('SELECT pg_advisory_xact_lock(?)', [SERRATURA]);
        const chiave = 'bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY';
        for (const comando of [...tabelle(chiave, 'lessemi tsvector,'), GIN]) await trx.raw(comando);
      });
    },

    async versioni() {
      const righe: { distretto: string; versione: string }[] = await knex(DISTRETTI).select('distretto', 'versione');
      return new Map(righe.map(({ distretto, versione }) => [distretto, versione]));
    },

    async segna(distretto, versione) {
      await knex(DISTRETTI).insert({ distretto, versione }).onConflict('distretto').merge();
    },

    async presenti(distretto) {
      const righe: Presente[] = await knex(VOCI).where({ distretto }).select('id', 'tipo', 'slug', 'impronta');
      return righe.map(conId);
    },

    async scrivi(togli, metti) {
      // Worked out before the transaction begins: it holds a connection.
      const righe = metti.map(rigaCompleta);
      await knex.transaction(async (trx) => {
        if (togli.length > 0) await trx(VOCI).where(fra(togli)).delete();
        // Another node may have written the same entries meanwhile, from the same content.
        if (righe.length > 0) {
          await trx(VOCI)
            .insert(righe)
            .onConflict([...CHIAVE])
            .merge();
        }
      });
    },

    async togli(distretto) {
      await knex.transaction(async (trx) => {
        for (const tabella of [VOCI, DISTRETTI]) await trx(tabella).where({ distretto }).delete();
      });
    },

    // The planner does not count the cost of unpacking lexemes: for common words it would read row after row.
    async trova(espressione, limite) {
      const cerca = scriviEspressione(espressione, {
        e: ' & ',
        o: ' | ',
        voce: ({ lessema, prefisso }) => `'${lessema}'${prefisso ? ':*' : ''}`,
      });
      return knex.transaction(async (trx) => {
        await trx.raw("SELECT set_config('enable_seqscan', 'off', true), set_config('statement_timeout', ?, true)", [
          ATTESA,
        ]);
        const righe: { id: string | number }[] = await trx(VOCI)
          .select('id')
          .whereRaw('lessemi @@ ?::tsquery', [cerca])
          .limit(limite);
        return righe.map(({ id }) => Number(id));
      });
    },

    async candidate(ids) {
      const righe: RigaCandidata[] = await knex(VOCI)
        .where(fra(ids))
        .select(...COLONNE_CANDIDATA);
      return righe.map((riga) => candidataDi(conId(riga)));
    },

    async testi(ids) {
      const righe: Testi[] = await knex(VOCI).where(fra(ids)).select('id', 'slug', 'url', 'sintesi', 'testo');
      return righe.map(conId);
    },

    // The connections are Strapi's.
    chiudi: () => Promise.resolve(),
  };
}
