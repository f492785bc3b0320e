import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A file that was written, and what it needs. `dipendenze` are the static imports, by file name. */
export interface Pezzo {
  file: string;
  codice: string;
  dipendenze: readonly string[];
}

/** What a page downloads for a file: bytes as stored and after gzip level 9. */
export interface Misura {
  file: string;
  byte: number;
  gzip: number;
  integrita: string;
}

export interface Manifesto {
  versione: string;
  elementi: Record<string, { conCaricatore: { file: Misura[]; gzip: number }; singolo: Misura }>;
}

export const misura = ({ file, codice }: Pick<Pezzo, 'file' | 'codice'>): Misura => ({
  file,
  byte: Buffer.byteLength(codice),
  gzip: gzipSync(codice, { level: 9 }).length,
  integrita: `sha384-${createHash('sha384').update(codice).digest('base64')}`,
});

/** A short name for the content of files. */
export function impronta(codici: readonly string[]): string {
  const somma = createHash('sha256');
  for (const codice of codici) somma.update(codice);
  return somma.digest('hex').slice(0, 8);
}

/** All that these files load, themselves included, each once. */
export function chiusura(partenze: readonly string[], pezzi: ReadonlyMap<string, Pezzo>): Pezzo[] {
  const visti = new Map<string, Pezzo>();
  const resto = [...partenze];
  for (let file = resto.pop(); file !== undefined; file = resto.pop()) {
    const pezzo = pezzi.get(file);
    if (!pezzo || visti.has(file)) continue;
    visti.set(file, pezzo);
    resto.push(...pezzo.dipendenze);
  }
  return [...visti.values()];
}
