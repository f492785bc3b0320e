import type { Modello } from '../lettura/modello';
import type { RigaFile } from '../lettura/righe';
import { risorsa } from './indirizzo';

/** The file's name as people know it, fit for an address and for a disk. */
export function nomeFile({ name, ext }: RigaFile): string {
  const nome = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'file';
  return ext && !nome.toLowerCase().endsWith(ext.toLowerCase()) ? `${nome}${ext}` : nome;
}

/** Where a published file is read. */
export const indirizzoFile = (modello: Modello, file: RigaFile): string =>
  risorsa(modello, `file/${file.id}/${encodeURIComponent(nomeFile(file))}`);

/** The files that published content of a distretto refers to, by id: the only ones that a reader gets. */
export function filePubblici(modello: Modello): ReadonlyMap<number, RigaFile> {
  const allegati = [
    ...modello.documenti,
    ...modello.accordi.flatMap(({ documenti }) => documenti),
    ...modello.incontri.flatMap(({ documenti, verbale, resoconto }) => [...documenti, verbale, resoconto]),
    ...modello.incontri.flatMap(({ galleria }) => galleria),
    ...modello.gallerie.flatMap(({ immagini }) => immagini),
  ];
  const file = allegati.map((voce) => voce?.file).filter((voce) => voce !== null && voce !== undefined);
  return new Map(file.map((voce) => [voce.id, voce]));
}
