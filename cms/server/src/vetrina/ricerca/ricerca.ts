import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { RichiestaRicerca, RispostaRicerca } from '../../../../contracts/ricerca';
import { servizio } from '../../servizi';
import { accorpa } from '../accorpa';
import type { Attuali } from '../lettura/fonti';
import { RICERCA } from '../risorse/guasti';
import { createAllineamento } from './allineamento';
import type { Archivio } from './archivio';
import { createIndicizzatore } from './indicizzatore';
import { createArchivioPostgres } from './postgres/archivio';
import { rispondi } from './risposta';
import { createArchivioSqlite } from './sqlite/archivio';

/** `.data/piano-di-zona.db` has its index in `.data/piano-di-zona-ricerca.db`. */
function fileIndice(strapi: Core.Strapi): string {
  const { dir, name, ext } = path.parse(strapi.config.get<string>('database.connection.connection.filename'));
  return path.join(dir, `${name}-ricerca${ext}`);
}

const archivioDi = (strapi: Core.Strapi): Archivio =>
  strapi.db.dialect.client === 'postgres'
    ? createArchivioPostgres(strapi.db.connection, strapi.config.get('database.connection.connection'))
    : createArchivioSqlite(fileIndice(strapi));

/** Full text search over what is public: the index, what keeps it current, and the answers from it. */
export function createRicerca({ strapi }: { strapi: Core.Strapi }) {
  const archivio = archivioDi(strapi);
  const { guasti } = servizio(strapi, 'catalogo');
  const unGiro = createAllineamento(strapi, archivio, createIndicizzatore(archivio));
  let acceso = true;
  let pronta: Promise<void> | undefined;

  /** Makes the tables once; tried again at the next call when it fails. */
  function prepara(): Promise<void> {
    pronta ??= archivio.prepara().catch((errore: unknown) => {
      pronta = undefined;
      throw errore;
    });
    return pronta;
  }

  let ultimo: Promise<unknown> = Promise.resolve();

  /** One pass after the other, whoever asks: the next finds what the one before has done. */
  function allinea(attuali: Attuali, daCapo: boolean): Promise<boolean> {
    const fatto = ultimo.then(prepara).then(() => unGiro(attuali, () => acceso, daCapo));
    ultimo = fatto.catch(() => undefined);
    return fatto;
  }

  const giro = accorpa<Attuali>((attuali) => allinea(attuali, false).then(...guasti.esito(RICERCA)));

  return {
    async cerca(richiesta: RichiestaRicerca): Promise<RispostaRicerca> {
      await prepara();
      return rispondi(archivio, await servizio(strapi, 'catalogo').fonti.indice(), richiesta);
    },

    /**
     * Brings the index to what is published now, and resolves when it holds all of it; rejects when a distretto is left out. `daCapo`
     * writes also again what it has. Searches find the rest meanwhile.
     */
    async completa(daCapo = false): Promise<void> {
      const tutti = await allinea(await servizio(strapi, 'catalogo').fonti.attuali(), daCapo);
      if (!tutti) throw new Error('L’indice non è intero: quali distretti mancano, e perché, sta nel registro.');
    },

    /** Brings the index in the background to these versions; an empty one is filled. */
    segui: (attuali: Attuali): void => giro.chiedi(attuali),

    async ferma(): Promise<void> {
      acceso = false;
      await giro.fermo();
      await archivio.chiudi();
    },
  };
}

export type Ricerca = ReturnType<typeof createRicerca>;
