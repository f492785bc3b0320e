import { createHash, randomBytes } from 'node:crypto';
import {
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  rmdir,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { chiudiAChiave } from './serratura';

/** What an export wrote: hash of the bytes, by the name in the tree. */
export interface Manifesto {
  /** ISO instant. */
  creato: string;
  file: Record<string, string>;
}

export interface Esito {
  file: number;
  /** Those that differ from the export before, or are new. */
  scritti: number;
  tolti: number;
}

const MANIFESTO = 'manifest.json';
/** Behind the names of the trees, which begin with a digit. */
const SERRATURA = 'serratura';
const impronta = (byte: Buffer): string => createHash('sha256').update(byte).digest('base64url');

const leggiManifesto = async (cartella: string): Promise<Manifesto['file']> => {
  const testo = await readFile(path.join(cartella, MANIFESTO), 'utf8').catch(() => undefined);
  return testo ? (JSON.parse(testo) as Manifesto).file : {};
};

/** Makes room for the link: an empty folder may go, anything else was put there by somebody. */
async function libera(destinazione: string): Promise<void> {
  const stato = await lstat(destinazione).catch(() => undefined);
  if (!stato || stato.isSymbolicLink()) return;
  await rmdir(destinazione).catch(() => {
    throw new Error(
      `${destinazione} esiste già e non è un’esportazione: indica una cartella nuova o vuota, oppure spostala altrove.`,
    );
  });
}

/**
 * A tree of files that changes all at once: it is written beside the one in use, in `{destinazione}.versioni/`, and takes its place
 * by a single rename of a symbolic link. Bytes that are as before are linked, not written again. Cut short, it leaves the old tree as it was.
 */
export async function apriAlbero(destinazione: string) {
  const versioni = `${destinazione}.versioni`;
  await libera(destinazione);
  await mkdir(versioni, { recursive: true });
  const apri = chiudiAChiave(path.join(versioni, SERRATURA));
  if (!apri) throw new Error(`Un’altra esportazione in ${destinazione} è in corso: aspetta che finisca e riprova.`);
  const attuale = await readlink(destinazione).catch(() => undefined);
  const vecchia = attuale ? path.resolve(path.dirname(destinazione), attuale) : undefined;
  const precedente = vecchia ? await leggiManifesto(vecchia) : {};
  const nome = `${Date.now()}-${randomBytes(4).toString('hex')}`;
  const nuova = path.join(versioni, nome);
  await mkdir(nuova);
  const file: Manifesto['file'] = {};
  let scritti = 0;

  async function scrivi(nomeFile: string, byte: Buffer): Promise<void> {
    const segno = impronta(byte);
    const dove = path.join(nuova, nomeFile);
    if (!dove.startsWith(nuova + path.sep)) throw new Error(`${nomeFile} would lie outside the tree`);
    file[nomeFile] = segno;
    await mkdir(path.dirname(dove), { recursive: true });
    if (vecchia && precedente[nomeFile] === segno) {
      const riuscito = await link(path.join(vecchia, nomeFile), dove).then(
        () => true,
        () => false,
      );
      if (riuscito) return;
    }
    await writeFile(dove, byte);
    scritti += 1;
  }

  /**
   * Takes away older trees, and those of runs that were cut short. The one that was in use until now stays: who is still reading there
   * goes on.
   */
  async function pulisci(finora: string | undefined): Promise<void> {
    const vecchie = (await readdir(versioni)).filter((voce) => voce < nome && voce !== finora);
    for (const voce of vecchie) await rm(path.join(versioni, voce), { recursive: true, force: true });
  }

  return {
    scrivi,

    /** Puts the new tree in the place of the old one. */
    async chiudi(): Promise<Esito> {
      const scritto: Manifesto = { creato: new Date().toISOString(), file };
      await writeFile(path.join(nuova, MANIFESTO), `${JSON.stringify(scritto, null, 1)}\n`);
      const finora = await readlink(destinazione).catch(() => undefined);
      const provvisorio = path.join(versioni, `${nome}.link`);
      await symlink(path.relative(path.dirname(destinazione), nuova), provvisorio);
      await rename(provvisorio, destinazione);
      await pulisci(finora && path.basename(finora));
      apri();
      const tolti = Object.keys(precedente).filter((voce) => !(voce in file)).length;
      return { file: Object.keys(file).length, scritti, tolti };
    },

    /** Takes away what was written: the old tree stays in use. */
    async abbandona(): Promise<void> {
      await rm(nuova, { recursive: true, force: true });
      apri();
    },
  };
}

export type Albero = Awaited<ReturnType<typeof apriAlbero>>;
