import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const FILE = 'plugin::upload.file';

interface FileEsempio {
  /** Names the file for good within its distretto: a second load finds it by this. */
  nome: string;
  tipo: string;
  contenuto: () => Promise<Buffer> | Buffer;
  alternativo?: string;
}

interface Caricato {
  id: number;
}

interface Opzioni {
  strapi: Core.Strapi;
  /** Slug of the distretto: a file belongs to one alone. */
  distretto: string;
}

/** Puts the sample files of a distretto where staff's uploads go, through the upload service and whichever provider it has. */
export function createArchivio({ strapi, distretto }: Opzioni) {
  const caricati = new Map<string, number>();

  async function carica({ nome, tipo, contenuto, alternativo }: FileEsempio): Promise<number> {
    const cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-esempi-'));
    try {
      const dati = await contenuto();
      const filepath = path.join(cartella, nome);
      await writeFile(filepath, dati);
      const files = { filepath, originalFilename: nome, mimetype: tipo, size: dati.length };
      const [file]: Caricato[] = await strapi
        .plugin('upload')
        .service('upload')
        .upload({ data: { fileInfo: { name: nome, alternativeText: alternativo } }, files });
      if (!file) throw new Error(`the upload service kept nothing of ${nome}`);
      return file.id;
    } finally {
      await rm(cartella, { recursive: true, force: true });
    }
  }

  return {
    /** The id of a sample file, uploaded unless it is there. */
    async file(voce: FileEsempio): Promise<number> {
      const nome = `esempio-${distretto}-${voce.nome}`;
      const noto = caricati.get(nome);
      if (noto !== undefined) return noto;
      const presente: Caricato | null = await strapi.db.query(FILE).findOne({ where: { name: nome } });
      const id = presente?.id ?? (await carica({ ...voce, nome }));
      caricati.set(nome, id);
      return id;
    },
  };
}

export type Archivio = ReturnType<typeof createArchivio>;
