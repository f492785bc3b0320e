import { fidato, type Html } from '../../pagine/html';

/** A thing as schema.org describes it. Keys without a value are left out. */
export type Cosa = Readonly<Record<string, unknown>>;

/** Nothing in JSON needs these outside of strings, and within strings they can be written as numbers: no text can end the element. */
const neutro = (testo: string): string =>
  testo.replace(/[<>&\u2028\u2029]/g, (segno) => `\\u${segno.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Null and empty values say nothing: they are left out at every depth. */
const pieno = (_chiave: string, valore: unknown): unknown =>
  valore === null || valore === '' || (Array.isArray(valore) && valore.length === 0) ? undefined : valore;

/** A thing as a JSON-LD data block. Browsers do not run it: the Content-Security-Policy of pages lets it be. */
export const incastonato = (cosa: Cosa): Html =>
  fidato(
    `<script type="application/ld+json">${neutro(JSON.stringify({ '@context': 'https://schema.org', ...cosa }, pieno))}</script>`,
  );
