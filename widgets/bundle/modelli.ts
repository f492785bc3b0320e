import type { Plugin } from 'vite';

interface Nodo {
  type: string;
  start: number;
  end: number;
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

/** White space with a line break between two tags is layout of the source; any other run counts as one space. */
const stringiHtml = (testo: string) =>
  testo
    .replace(/>\s*\n\s*/g, '>')
    .replace(/\s*\n\s*</g, '<')
    .replace(/\s+/g, ' ')
    .replace(/(?<=["'\w-]) >/g, '>')
    .replace(/="([\w-]+)"(?=[ >])/g, '=$1');

const stringiCss = (testo: string) =>
  testo
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/(?<=[ :,(])0\./g, '.')
    .replace(/;}/g, '}');

const regole: Readonly<Record<string, (testo: string) => string>> = {
  html: stringiHtml,
  svg: stringiHtml,
  css: stringiCss,
};

/** Takes the white space out of Lit's templates and styles, which minifiers leave as they are. */
export function modelli(): Plugin {
  return {
    name: 'piano-di-zona:modelli',
    apply: 'build',
    transform(codice, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id)) return null;
      let uscita = codice;
      const pezzi = [...modelliDi(this.parse(codice) as unknown as Nodo)].flatMap((modello) => {
        const stringi = regole[modello.tag?.name ?? ''];
        return stringi ? (modello.quasi?.quasis ?? []).map((pezzo) => ({ pezzo, stringi })) : [];
      });
      // From the end, so that the offsets of what is still to do stay good.
      for (const { pezzo, stringi } of pezzi.sort((a, b) => b.pezzo.start - a.pezzo.start)) {
        uscita = uscita.slice(0, pezzo.start) + stringi(uscita.slice(pezzo.start, pezzo.end)) + uscita.slice(pezzo.end);
      }
      return { code: uscita, map: null };
    },
  };
}
