import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A tree that was exported, and what its manifest promises: hash of the bytes, by the name of the file. */
export interface Albero {
  cartella: string;
  file: Readonly<Record<string, string>>;
}

export async function leggiAlbero(cartella: string): Promise<Albero> {
  const manifesto = await readFile(path.join(cartella, 'manifest.json'), 'utf8');
  return { cartella, file: (JSON.parse(manifesto) as Pick<Albero, 'file'>).file };
}

/** The files of a tree that are gone, or hold other bytes than promised. */
export async function diversi({ cartella, file }: Albero): Promise<string[]> {
  const trovati: string[] = [];
  for (const [nome, segno] of Object.entries(file)) {
    const byte = await readFile(path.join(cartella, nome)).catch(() => undefined);
    if (!byte || createHash('sha256').update(byte).digest('base64url') !== segno)
      trovati.push(path.join(cartella, nome));
  }
  return trovati;
}
