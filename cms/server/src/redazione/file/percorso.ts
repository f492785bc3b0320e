import path from 'node:path';

/** A stored file as the upload plugin knows it: an entry of `plugin::upload.file`, or one of its `formats`. */
export interface FileDepositato {
  hash: string;
  /** With its dot. */
  ext?: string | null;
}

// Names come from uploads: whatever could leave the folder, hide or confuse a shell is refused, not cleaned.
const NOME = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u;

export const nomeDi = ({ hash, ext }: FileDepositato): string => `${hash}${ext ?? ''}`;

/** The path of a stored file's bytes. Throws on a name that is not a plain file name. */
export function percorsoDi(cartella: string, nome: string): string {
  if (!NOME.test(nome)) throw new RangeError('Not the name of a stored file');
  return path.join(cartella, nome);
}
