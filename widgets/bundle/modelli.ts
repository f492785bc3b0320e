import type { Plugin } from 'vite';

interface Nodo {
  type: string;
  start: number;
  end: number;
  tail?: boolean;
  tag?: { name?: string };
  quasi?: { quasis: Nodo[] };
}

const isNodo = (valore: unknown): valore is Nodo =>
  typeof valore === 'object' && valore !== null && 'type' in valore && typeof valore.type === 'string';

function* modelliDi(nodo: Nodo): Generator<Nodo> {
  if (nodo.type === 'TaggedTemplateExpression') yield nodo;
  for (const valore of Object.values(nodo)) {
    for (const figlio of Array.isArray(valore) ? valore : [valore]) if (isNodo(figlio)) yield* modelliDi(figlio);
  }
}

/**
 * White space with a line break between two tags is layout of the source; any other run counts as one space. End tags go where
 * the HTML standard has the parser supply them: at the end of a template, and before what cannot stand inside.
 */
export const stringiHtml = (testo: string, ultimo = false): string =>
  testo
    .replace(/>\s*\n\s*/g, '>')
    .replace(/\s*\n\s*</g, '<')
    .replace(/\s+/g, ' ')
    .replace(/(?<=["'\w-]) >/g, '>')
    .replace(/="([\w-]+)"(?=[ >])/g, '=$1')
    .replace(/<\/(?:p|li)>(?=<\/(?:div|ul|ol|li|details|article|figure)>|<(?:p|li|ul|ol|dl|div|details)[ >])/g, '')
    .replace(
      /<\/(?:d[dt]|t[dhr]|option)>(?=<\/(?:d[lv]|div|tr|thead|tbody|tfoot|table|select)>|<(?:d[dt]|t[dhr])[ >])/g,
      '',
    )
    .replace(ultimo ? /(?:<\/\w+>)+$/ : /$^/, '');

export const stringiCss = (testo: string) =>
  testo
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/(?<=[ :,(])0\./g, '.')
    .replace(/;}/g, '}')
    .replace(/="?'?([\w-]+)'?"?]/g, '=$1]')
    .trim();

const regole: Readonly<Record<string, (testo: string, ultimo?: boolean) => string>> = {
  html: stringiHtml,
  css: stringiCss,
};

/** Where `src/base/modello.ts` cannot put a value, and how it would go wrong. */
const vietati: readonly (readonly [caso: RegExp, perche: string])[] = [
  [/(^|>)[^<>]*=\0/, 'a child after "=" would be taken for an attribute'],
  [/<(?:[^<>"\0]|"[^"]*"|(?<==)\0)*(?<!=)\0/, 'a value must be a child, or in the value of an attribute'],
  [/<(textarea|title|style|script|template)\b[^>]*>[^<]*\0/, 'here the browser reads texts, not places'],
  [/\s[.?@]([\w-]*[A-Z]|[\w-]+="(?!\0"))/, 'after a sign a name in small letters, and one value alone'],
];

/** Takes the white space out of Lit's templates and styles, which minifiers leave as they are. */
export function modelli(): Plugin {
  return {
    name: 'piano-di-zona:modelli',
    apply: 'build',
    transform(codice, id) {
      if (!/[\\/]src[\\/].*\.ts(?:\?|$)/.test(id)) return null;
      let uscita = codice;
      const pezzi = [...modelliDi(this.parse(codice) as unknown as Nodo)].flatMap((modello) => {
        const stringi = regole[modello.tag?.name ?? ''];
        if (!stringi) return [];
        const quasi = modello.quasi?.quasis ?? [];
        if (stringi === stringiHtml) {
          const testo = quasi.map(({ start, end }) => codice.slice(start, end)).join('\0');
          for (const [caso, perche] of vietati) if (caso.test(testo)) this.error(`${perche}: ${testo}`);
        }
        return quasi.map((pezzo) => ({ pezzo, stringi }));
      });
      // From the end, so that the offsets of what is still to do stay good.
      for (const { pezzo, stringi } of pezzi.sort((a, b) => b.pezzo.start - a.pezzo.start)) {
        uscita =
          uscita.slice(0, pezzo.start) +
          stringi(uscita.slice(pezzo.start, pezzo.end), pezzo.tail) +
          uscita.slice(pezzo.end);
      }
      return { code: uscita, map: null };
    },
  };
}
