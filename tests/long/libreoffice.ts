import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import readXlsxFile from 'read-excel-file/node';

/** Semicolons, double quotes, UTF-8, from the first line, in Italian, with dates and numbers taken for what they are. */
const CSV = 'CSV:59,34,76,1,,1040,false,true';

export type Cella = string | number | boolean | Date | null;
export type Righe = Cella[][];

/** LibreOffice without windows, with a profile of its own: what it has understood of a file is in the workbook that it writes. */
export async function apriLibreOffice() {
  const cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-libreoffice-'));
  const uscita = path.join(cartella, 'aperti');
  await mkdir(uscita);
  const profilo = pathToFileURL(path.join(cartella, 'profilo')).href;
  return {
    /** The rows of the first sheet of a file, whose kind is told by its name. */
    async apri(nome: string, byte: Buffer): Promise<Righe> {
      const file = path.join(cartella, nome);
      await writeFile(file, byte);
      const filtro = nome.endsWith('.csv') ? [`--infilter=${CSV}`] : [];
      const opzioni = [`-env:UserInstallation=${profilo}`, '--headless', ...filtro];
      await promisify(execFile)('soffice', [...opzioni, '--convert-to', 'xlsx', '--outdir', uscita, file]);
      const fogli = await readXlsxFile(path.join(uscita, nome.replace(/\.\w+$/, '.xlsx')));
      return (fogli[0]?.data ?? []) as Righe;
    },
    chiudi: () => rm(cartella, { recursive: true, force: true }),
  };
}
