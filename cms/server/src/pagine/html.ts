/** Markup that is already safe. Only `html` and `fidato` make it. */
export class Html {
  constructor(readonly testo: string) {}
  toString(): string {
    return this.testo;
  }
}

/** What may stand between `${` and `}` in a template. Nothing comes out of null, undefined and false. */
export type Valore = string | number | Html | null | undefined | false | readonly Valore[];

const ENTITA: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The one place where text becomes markup: good for content and for quoted attributes. */
const neutro = (testo: string): string => testo.replace(/[&<>"']/g, (segno) => ENTITA[segno] ?? segno);

function scritto(valore: Valore): string {
  if (valore === null || valore === undefined || valore === false) return '';
  if (valore instanceof Html) return valore.testo;
  if (Array.isArray(valore)) return (valore as readonly Valore[]).map(scritto).join('');
  return neutro(String(valore));
}

/** Template of markup: every value is escaped unless it is `Html`. Attributes must be quoted. */
export const html = (parti: TemplateStringsArray, ...valori: Valore[]): Html =>
  new Html(parti.map((parte, indice) => parte + (indice < valori.length ? scritto(valori[indice]) : '')).join(''));

/** Declares that a text is clean markup: only for what `ricco` cleaned. */
export const fidato = (testo: string): Html => new Html(testo);
