import path from 'node:path';

/**
 * Where the bytes of a path lie in the tree. Paths that end in the name of a format keep it; a page, which has none, becomes a
 * file of HTML, so that what is below it can be a folder: `try_files $uri $uri.html $uri/index.html` finds all of them.
 */
export function nomeNellAlbero(percorso: string): string {
  const decodificato = decodeURIComponent(percorso).replace(/^\/+/, '');
  if (decodificato === '' || decodificato.endsWith('/')) return `${decodificato}index.html`;
  return path.posix.extname(decodificato) === '' ? `${decodificato}.html` : decodificato;
}
