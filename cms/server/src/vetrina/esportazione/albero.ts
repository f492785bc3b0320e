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
  /** Trees of before that could not be taken away: the next export tries again. */
  rimasti: string[];
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

/** Writes one file of a tree. */
export type Scrivi = (nome: string, byte: Buffer) => Promise<void>;

/** A new tree beside the one in use, which `vecchia` holds. */
function apriAlbero(nuova: string, vecchia: string | undefined, precedente: Manifesto['file']) {
  const file: Manifesto['file'] = {};
  let scritti = 0;

  const scrivi: Scrivi = async (nome, byte) => {
    const segno = impronta(byte);
    const dove = path.join(nuova, nome);
    if (!dove.startsWith(nuova + path.sep)) throw new Error(`${nome} would lie outside the tree`);
    file[nome] = segno;
    await mkdir(path.dirname(dove), { recursive: true });
    if (vecchia && precedente[nome] === segno) {
      const riuscito = await link(path.join(vecchia, nome), dove).then(
        () => true,
        () => false,
      );
      if (riuscito) return;
    }
    await writeFile(dove, byte);
    scritti += 1;
  };

  return {
    scrivi,

    /** Writes what is in it beside its files. */
    async chiudi(): Promise<Omit<Esito, 'rimasti'>> {
      const scritto: Manifesto = { creato: new Date().toISOString(), file };
      await writeFile(path.join(nuova, MANIFESTO), `${JSON.stringify(scritto, null, 1)}\n`);
      const tolti = Object.keys(precedente).filter((voce) => !(voce in file)).length;
      return { file: Object.keys(file).length, scritti, tolti };
    },
  };
}

/** Takes trees away, and gives those that would not go. */
async function togli(versioni: string, nomi: readonly string[]): Promise<string[]> {
  const rimasti: string[] = [];
  for (const nome of nomi) {
    const dove = path.join(versioni, nome);
    await rm(dove, { recursive: true, force: true }).catch(() => rimasti.push(dove));
  }
  return rimasti;
}

async function sostituisci(
  destinazione: string,
  versioni: string,
  riempi: (scrivi: Scrivi) => Promise<void>,
): Promise<Esito> {
  const attuale = await readlink(destinazione).catch(() => undefined);
  const vecchia = attuale ? path.resolve(path.dirname(destinazione), attuale) : undefined;
  const precedente = vecchia ? await leggiManifesto(vecchia) : {};
  const nome = `${Date.now()}-${randomBytes(4).toString('hex')}`;
  const nuova = path.join(versioni, nome);
  // Older trees, and those of runs that were cut short. The one that was in use until now stays: who is still reading there goes on.
  const inPiu = (await readdir(versioni)).filter((voce) => voce < nome && voce !== (vecchia && path.basename(vecchia)));
  await mkdir(nuova);
  let esito: Omit<Esito, 'rimasti'>;
  try {
    const albero = apriAlbero(nuova, vecchia, precedente);
    await riempi(albero.scrivi);
    esito = await albero.chiudi();
    const provvisorio = path.join(versioni, `${nome}.link`);
    await symlink(path.relative(path.dirname(destinazione), nuova), provvisorio);
    await rename(provvisorio, destinazione);
  } catch (errore) {
    await togli(versioni, [nome]);
    throw errore;
  }
  return { ...esito, rimasti: await togli(versioni, inPiu) };
}

/**
 * Writes a tree of files that changes all at once: it is written beside the one in use, in `{destinazione}.versioni/`, and takes its
 * place by a single rename of a symbolic link. Bytes that are as before are linked, not written again. Cut short, it leaves the old
 * tree as it was; from the rename on the new one is in use, whatever becomes of the older ones.
 */
export async function scriviAlbero(destinazione: string, riempi: (scrivi: Scrivi) => Promise<void>): Promise<Esito> {
  const versioni = `${destinazione}.versioni`;
  await libera(destinazione);
  await mkdir(versioni, { recursive: true });
  const apri = chiudiAChiave(path.join(versioni, SERRATURA));
  if (!apri) throw new Error(`Un’altra esportazione in ${destinazione} è in corso: aspetta che finisca e riprova.`);
  try {
    return await sostituisci(destinazione, versioni, riempi);
  } finally {
    apri();
  }
}
