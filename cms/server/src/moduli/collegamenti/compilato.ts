import type { Compilati } from './campi';
import type { Segreto } from './collegamenti';

/** What somebody sent from the page of a link. */
export interface Compilato {
  segreto: Segreto | null;
  campi: Compilati;
}

function segretoIn({ token, codice }: Compilati): Segreto | null {
  if (token) return { token };
  return codice ? { codice } : null;
}

export function leggiCompilato(corpo: string): Compilato {
  const scritti: Compilati = Object.fromEntries(
    [...new URLSearchParams(corpo)]
      .filter(([, valore]) => valore !== '')
      // A browser sends two characters for each line break and counts one against `maxlength`.
      .map(([nome, valore]) => [nome, valore.replaceAll('\r\n', '\n')]),
  );
  const { token: _token, codice: _codice, ...campi } = scritti;
  return { segreto: segretoIn(scritti), campi };
}
