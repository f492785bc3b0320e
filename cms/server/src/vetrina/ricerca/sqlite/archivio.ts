import path from 'node:path';
import { createOperaio } from '../../operai/operaio';
import type { Archivio } from '../archivio';
import type * as operai from './operaio';

type Compiti = typeof operai;

/**
 * FTS5 in a file of its own beside the database. There it takes no turn of the one writer that forms and staff share, waits for no
 * transaction of theirs, and stays out of backups and of Strapi's comparison of schemas; whatever happens to it, it is made again.
 * SQLite answers on the thread that asks: here on one of its own, so that no reader waits for another's search.
 */
export function createArchivioSqlite(file: string): Archivio {
  const operaio = createOperaio({ file: path.join(__dirname, 'operaio.js'), dati: { file } });
  const chiedi = <N extends keyof Compiti>(nome: N, cosa: Parameters<Compiti[N]>[0]) =>
    operaio.chiedi<Awaited<ReturnType<Compiti[N]>>>(nome, cosa);
  return {
    prepara: () => chiedi('prepara', undefined),
    versioni: () => chiedi('versioni', undefined),
    segna: (distretto, versione) => chiedi('segna', { distretto, versione }),
    presenti: (distretto) => chiedi('presenti', distretto),
    scrivi: (togli, metti) => chiedi('scrivi', { togli, metti }),
    togli: (distretto) => chiedi('togli', distretto),
    trova: (domanda) => chiedi('trova', domanda),
    chiudi: () => operaio.chiudi(),
  };
}
