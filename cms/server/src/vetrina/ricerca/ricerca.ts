import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { RichiestaRicerca, RispostaRicerca } from '../../../../contracts/ricerca';
import { servizio } from '../../servizi';
import { createAllineamento } from './allineamento';
import type { Archivio } from './archivio';
import { createIndicizzatore } from './indicizzatore';
import { createArchivioPostgres } from './postgres/archivio';
import { rispondi } from './risposta';
import { createArchivioSqlite } from './sqlite/archivio';
import { vigila } from './vigilanza';

/** `.data/piano-di-zona.db` has its index in `.data/piano-di-zona-ricerca.db`. */
function fileIndice(strapi: Core.Strapi): string {
  const { dir, name, ext } = path.parse(strapi.config.get<string>('database.connection.connection.filename'));
  return path.join(dir, `${name}-ricerca${ext}`);
}

const archivioDi = (strapi: Core.Strapi): Archivio =>
  strapi.db.dialect.client === 'postgres'
    ? createArchivioPostgres(strapi.db.connection)
    : createArchivioSqlite(fileIndice(strapi));

/** Full text search over what is public: the index, what keeps it current, and the answers from it. */
export function createRicerca({ strapi }: { strapi: Core.Strapi }) {
  const archivio = archivioDi(strapi);
  const indicizzatore = createIndicizzatore(archivio);
  const allinea = createAllineamento(strapi, archivio, indicizzatore);
  let pronta: Promise<void> | undefined;
  let smetti: (() => Promise<void>) | undefined;

  /** Makes the tables once; tried again at the next call when it fails. */
  function prepara(): Promise<void> {
    pronta ??= archivio.prepara().catch((errore: unknown) => {
      pronta = undefined;
      throw errore;
    });
    return pronta;
  }

  return {
    async cerca(richiesta: RichiestaRicerca): Promise<RispostaRicerca> {
      await prepara();
      return rispondi(archivio, await servizio(strapi, 'catalogo').fonti.indice(), richiesta);
    },

    /** Writes the whole index again, one distretto at a time; searches find the rest meanwhile. */
    async ricostruisci(): Promise<void> {
      await prepara();
      await allinea(() => true, true);
    },

    /** Keeps the index current from now on; an empty one is filled in the background. */
    avvia(): void {
      smetti = vigila({
        osserva: (ascoltatore) => servizio(strapi, 'revisioni').osserva(ascoltatore),
        allinea: async (ancora) => {
          await prepara();
          await allinea(ancora);
        },
        // Messages of database drivers quote the statement.
        segnala: (errore) =>
          strapi.log.error(
            `The search index could not be brought up to date: ${errore instanceof Error ? errore.name : ''}`,
          ),
      });
    },

    async ferma(): Promise<void> {
      await smetti?.();
      await archivio.chiudi();
    },
  };
}

export type Ricerca = ReturnType<typeof createRicerca>;
