import type { Knex } from 'knex';
import type { Archivio, Id, Presente, Testi } from '../archivio';
import { scriviEspressione } from '../espressione';
import { CHIAVE, COLONNE_CANDIDATA, DISTRETTI, rigaDi, tabelle, VOCI, type RigaCandidata } from '../righe';
import { risultati, type Fonte } from '../risultati';
import type { VoceRicerca } from '../voci';
import { createLettori } from './lettori';

const LESSEMI = `${VOCI}_lessemi`;

/** An index collects all that it finds before the first row is read. Slices are read one after the other, until there is enough. */
const FETTE = 16;
const fetta = (n: number): string =>
  `CREATE TABLE IF NOT EXISTS ${VOCI}_${n} PARTITION OF ${VOCI} FOR VALUES WITH (MODULUS ${FETTE}, REMAINDER ${n})`;

/** Nobody's data: a table in one piece, as it once was, is made again in slices. */
const IN_UN_PEZZO = `SELECT 1 FROM pg_class WHERE oid = to_regclass('${VOCI}') AND relkind <> 'p'`;

const CREA = [
  `CREATE SEQUENCE IF NOT EXISTS ${VOCI}_id`,
  ...tabelle({
    id: `bigint NOT NULL DEFAULT nextval('${VOCI}_id')`,
    altre: ['lessemi tsvector', 'PRIMARY KEY (id, distretto)'],
    coda: 'PARTITION BY HASH (distretto)',
  }),
  ...Array.from({ length: FETTE }, (_v, n) => fetta(n)),
  `CREATE INDEX IF NOT EXISTS ${LESSEMI} ON ${VOCI} USING gin (lessemi)`,
];

/** Any number, the same on every node: two that start together must not make the same table. */
const SERRATURA = 7_402_611;
/** Big integers come as text. */
const conId = <R extends { id: string | number }>(riga: R): R & { id: Id } => ({ ...riga, id: Number(riga.id) });

/** `id` is one of these, in one parameter: a thousand of them cost more to bind than to look up. */
const fra = (knex: Knex, ids: readonly Id[]) => knex.raw('id = ANY(?::bigint[])', [ids as Id[]]);

/** `distretto`, where the search is of one: only its slice is read. */
const createFonte = (knex: Knex, distretto: string | undefined): Fonte => ({
  async cerca(espressione, limite) {
    const scritta = scriviEspressione(espressione, {
      e: ' & ',
      o: ' | ',
      voce: ({ lessema, prefisso }) => `'${lessema}'${prefisso ? ':*' : ''}`,
    });
    const righe: RigaCandidata[] = await knex(VOCI)
      .select(...COLONNE_CANDIDATA)
      .whereRaw('lessemi @@ ?::tsquery', [scritta])
      .where(distretto === undefined ? {} : { distretto })
      .limit(limite);
    return righe.map(conId);
  },
  async testi(ids) {
    const righe: Testi[] = await knex(VOCI).where(fra(knex, ids)).select('id', 'slug', 'url', 'sintesi', 'testo');
    return righe.map(conId);
  },
});

/**
 * `tsvector` and GIN in the CMS's own database, which several nodes share. The lexemes go in as they are: no text search
 * configuration of the server has a say in what a word is. `connessione` leads to the same database as `knex`.
 */
export function createArchivioPostgres(knex: Knex, connessione: Knex.StaticConnectionConfig): Archivio {
  const lettori = createLettori(connessione);
  const rigaCompleta = (voce: VoceRicerca) => {
    const { riga, lessemi } = rigaDi(voce);
    return { ...riga, lessemi: knex.raw('array_to_tsvector(?::text[])', [lessemi]) };
  };

  return {
    async prepara() {
      await knex.transaction(async (trx) => {
        await trx.raw('SELECT pg_advisory_xact_lock(?)', [SERRATURA]);
        const { rows } = await trx.raw<{ rows: unknown[] }>(IN_UN_PEZZO);
        if (rows.length > 0) await trx.raw(`DROP TABLE ${VOCI}, ${DISTRETTI}`);
        for (const comando of CREA) await trx.raw(comando);
      });
    },

    async versioni() {
      const righe: { distretto: string; versione: string }[] = await knex(DISTRETTI).select('distretto', 'versione');
      return new Map(righe.map(({ distretto, versione }) => [distretto, versione]));
    },

    async segna(distretto, versione) {
      await knex(DISTRETTI).insert({ distretto, versione }).onConflict('distretto').merge();
      // Lexemes go into the index together, which is many times faster; what waits for it would be read by each search.
      await knex.raw(
        'SELECT gin_clean_pending_list(inhrelid::regclass) FROM pg_inherits WHERE inhparent = ?::regclass',
        [LESSEMI],
      );
    },

    async presenti(distretto) {
      const righe: Presente[] = await knex(VOCI).where({ distretto }).select('id', 'tipo', 'slug', 'impronta');
      return righe.map(conId);
    },

    async scrivi(togli, metti) {
      // Worked out before the transaction begins: it holds a connection.
      const righe = metti.map(rigaCompleta);
      await knex.transaction(async (trx) => {
        if (togli.length > 0) await trx(VOCI).where(fra(trx, togli)).delete();
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

    trova: (domanda) => risultati(createFonte(lettori, domanda.distretto), domanda),

    chiudi: () => lettori.destroy(),
  };
}
