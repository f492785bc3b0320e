import { copyFile, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { eImmutabile } from './pubblicati';

/** The files of a folder and of those in it, with slashes, without copies that were cut short; none when it is not there. */
export async function fileDi(cartella: string): Promise<string[]> {
  const voci = await readdir(cartella, { recursive: true, withFileTypes: true }).catch(() => []);
  return voci
    .filter((voce) => voce.isFile() && !voce.name.startsWith('.'))
    .map((voce) => path.relative(cartella, path.join(voce.parentPath, voce.name)).split(path.sep).join('/'));
}

/** A copy that is there whole or not at all, whoever else is making the same one. */
async function copia(da: string, a: string): Promise<void> {
  await mkdir(path.dirname(a), { recursive: true });
  const provvisorio = path.join(path.dirname(a), `.${randomBytes(6).toString('hex')}`);
  await copyFile(da, provvisorio);
  await rename(provvisorio, a);
}

/**
 * Keeps what is published: what of the built widgets must never change is copied to `archivio`, where it stays when the program is
 * replaced by a newer one. What is there already wins. Answers with the files that were published with other content: they
 * were built again without a new version, and nobody will get them.
 */
export async function conserva(widgets: string, archivio: string): Promise<string[]> {
  const tenuti = new Set(await fileDi(archivio));
  const diversi: string[] = [];
  for (const file of (await fileDi(widgets)).filter(eImmutabile)) {
    const [nuovo, tenuto] = [path.join(widgets, file), path.join(archivio, file)];
    if (!tenuti.has(file)) await copia(nuovo, tenuto);
    else if (!(await readFile(nuovo)).equals(await readFile(tenuto))) diversi.push(file);
  }
  return diversi;
}
