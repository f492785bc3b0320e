import { createReadStream, type ReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { nomeDi, percorsoDi, type FileDepositato } from './percorso';
import type { OpzioniDeposito } from './provider';
import { tipoDi } from './tipi-ammessi';

/** Reads what staff uploaded. Who may read a file is for the caller to decide. */
export function createArchivio({ strapi }: { strapi: Core.Strapi }) {
  const percorso = (file: FileDepositato) => {
    const { cartella } = strapi.config.get<OpzioniDeposito>('plugin::upload.providerOptions');
    return percorsoDi(cartella, nomeDi(file));
  };

  return {
    /** The bytes of an entry of `plugin::upload.file`, or of one of its `formats`. Rejects with ENOENT when they are gone. */
    leggi: (file: FileDepositato): Promise<Buffer> => readFile(percorso(file)),

    /** The same as a stream, from byte `start` to byte `end` included, for large files and ranges. */
    apri: (file: FileDepositato, tratto: { start?: number; end?: number } = {}): ReadStream =>
      createReadStream(percorso(file), tratto),

    /** The media type to serve it with, from its extension. */
    tipo: (file: FileDepositato): string => tipoDi(file.ext ?? null),
  };
}

export type Archivio = ReturnType<typeof createArchivio>;
