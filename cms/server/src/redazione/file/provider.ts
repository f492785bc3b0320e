import { createWriteStream, mkdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errors, file as misure } from '@strapi/utils';
import { indirizzoFirmato } from './firma';
import { nomeDi, percorsoDi, type FileDepositato } from './percorso';
import { siDeposita } from './tipi-ammessi';

export interface OpzioniDeposito {
  /** Absolute path of a folder that no web server hands out. */
  cartella: string;
  /** Signs the addresses by which the admin shows pictures. */
  segreto: string;
}

interface FileInArrivo extends FileDepositato {
  /** In kilobytes. */
  size: number;
  name: string;
  url: string;
  stream?: Readable;
}

/**
 * The provider of Strapi's upload plugin: a private folder. Strapi's own one puts every upload, drafts' files included, where
 * anyone can read it at once.
 */
export function init({ cartella, segreto }: OpzioniDeposito) {
  mkdirSync(cartella, { recursive: true, mode: 0o700 });

  async function deposita(file: FileInArrivo) {
    if (!siDeposita(file.ext ?? null)) {
      throw new errors.ValidationError(
        `${file.name}: questo tipo di file non si carica. Usa PDF, documenti d’ufficio, testo, CSV o immagini.`,
      );
    }
    if (!file.stream) throw new TypeError('The upload plugin gave no stream');
    const destinazione = percorsoDi(cartella, nomeDi(file));
    // Readers never meet half a file.
    const provvisorio = `${destinazione}.parziale`;
    try {
      await pipeline(file.stream, createWriteStream(provvisorio, { mode: 0o600 }));
      await rename(provvisorio, destinazione);
    } catch (errore) {
      await rm(provvisorio, { force: true });
      throw errore;
    }
    file.url = `/piano-di-zona/file/${encodeURIComponent(nomeDi(file))}`;
  }

  const elimina = (file: FileDepositato) => rm(percorsoDi(cartella, nomeDi(file)), { force: true });

  return {
    isPrivate: () => true,
    getSignedUrl: (file: FileDepositato) => ({ url: indirizzoFirmato(segreto, nomeDi(file)) }),
    checkFileSize(file: FileInArrivo, { sizeLimit }: { sizeLimit?: number } = {}) {
      if (!sizeLimit || misure.kbytesToBytes(file.size) <= sizeLimit) return;
      throw new errors.PayloadTooLargeError(
        `${file.name}: il file supera ${misure.bytesToHumanReadable(sizeLimit)}. Riducilo e riprova.`,
      );
    },
    uploadStream: deposita,
    async replaceStream(nuovo: FileInArrivo, vecchio: FileDepositato) {
      await deposita(nuovo);
      if (nomeDi(nuovo) !== nomeDi(vecchio)) await elimina(vecchio);
    },
    delete: elimina,
  };
}
