import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Contenuto } from '../risorse/contenuto';
import type { TipoRisorsa } from '../risorse/tipo';
import { eImmutabile } from './pubblicati';

const TIPI: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  // Declarations for TypeScript: to be read, not run.
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const IMMUTABILE = 'public, max-age=31536000, immutable';
const BREVE = 'public, max-age=300';

interface File {
  percorso: string;
  /** Changes when the file does. */
  versione: string;
}

/** A file of a folder by the path that was asked for; undefined when there is none, or when it would lead outside. */
async function trova(cartella: string, chiesto: string, prove: readonly string[]): Promise<File | undefined> {
  if (chiesto.split('/').some((parte) => parte.startsWith('.'))) return undefined;
  const radice = await realpath(cartella).catch(() => undefined);
  if (!radice) return undefined;
  for (const prova of prove) {
    const percorso = await realpath(path.join(radice, prova)).catch(() => undefined);
    const dati = percorso?.startsWith(radice + path.sep) ? await stat(percorso) : undefined;
    if (percorso && dati?.isFile()) return { percorso, versione: `${dati.mtimeMs}.${dati.size}` };
  }
  return undefined;
}

interface Cartella {
  /** Where it is served, with a slash at both ends. */
  presso: string;
  /** Absolute paths on disk; what is in an earlier one hides what is in a later one. */
  cartelle: readonly string[];
  conservazione: (file: string) => string;
  /** Further headers of HTML files. */
  intestazioniHtml?: readonly string[];
}

/** The files of a folder as finished bytes; `nome` also finds `nome.html` and `nome/index.html`. */
function risorseDi({ presso, cartelle, conservazione, intestazioniHtml }: Cartella): TipoRisorsa[] {
  const cerca = async (file: string): Promise<File | undefined> => {
    for (const cartella of cartelle) {
      const trovato = await trova(cartella, file, [file, `${file}.html`, `${file}/index.html`]);
      if (trovato) return trovato;
    }
    return undefined;
  };
  const tipo = (modello: string, nomeDi: (file: string) => string): TipoRisorsa => ({
    modello,
    ambito: () => null,
    versione: async ({ file = '' }) => (await cerca(nomeDi(file)))?.versione,
    async costruisci(_fonti, { file = '' }): Promise<Contenuto | undefined> {
      const trovato = await cerca(nomeDi(file));
      if (!trovato) return undefined;
      const estensione = path.extname(trovato.percorso);
      return {
        tipo: TIPI[estensione] ?? 'application/octet-stream',
        corpo: await readFile(trovato.percorso),
        conservazione: conservazione(nomeDi(file)),
        ...(estensione === '.html' && intestazioniHtml && { intestazioni: intestazioniHtml }),
      };
    },
  });
  return [tipo(presso, () => 'index.html'), tipo(`${presso}:file*`, (file) => file.replace(/\/$/, ''))];
}

/** The built widgets. `archivio` holds what was published by this version and by those before it. */
export const risorseWidgets = (cartella: string, archivio?: string): TipoRisorsa[] =>
  risorseDi({
    presso: '/widgets/',
    cartelle: [...(archivio ? [archivio] : []), cartella],
    conservazione: (file) => (eImmutabile(file) ? IMMUTABILE : BREVE),
  });

/** The example pages. They live under the policy that a site with a strict one would have. */
export const risorseDemo = (cartella: string): TipoRisorsa[] =>
  risorseDi({
    presso: '/demo/',
    cartelle: [cartella],
    conservazione: () => 'public, max-age=0',
    intestazioniHtml: [
      'Content-Security-Policy',
      "default-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    ],
  });
