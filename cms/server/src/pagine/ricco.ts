import sanitizeHtml from 'sanitize-html';
import { fidato, html, type Html } from './html';

/** A node of Strapi's rich text. Only what is used here; what is unknown is passed over. */
export interface Blocco {
  type: string;
  text?: string;
  url?: string;
  level?: number;
  format?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
  children?: Blocco[];
}

/** The text stands under the headings of a page or a widget: its first level must be below those. */
const livello = (voluto = 1) => `h${Math.min(voluto + 2, 6)}`;

const STILI = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
] as const;

const avvolto = (nome: string, dentro: Html): Html => fidato(`<${nome}>${dentro.testo}</${nome}>`);

const foglia = (nodo: Blocco): Html => {
  const righe = (nodo.text ?? '').split('\n').map((riga, indice) => html`${indice > 0 && fidato('<br>')}${riga}`);
  return STILI.reduce((dentro, [stile, nome]) => (nodo[stile] ? avvolto(nome, dentro) : dentro), html`${righe}`);
};

function nodo(voce: Blocco): Html {
  const dentro = html`${(voce.children ?? []).map(nodo)}`;
  switch (voce.type) {
    case 'text':
      return foglia(voce);
    case 'link':
      return html`<a href="${voce.url ?? ''}">${dentro}</a>`;
    case 'heading':
      return avvolto(livello(voce.level), dentro);
    case 'list':
      return avvolto(voce.format === 'ordered' ? 'ol' : 'ul', dentro);
    case 'list-item':
      return avvolto('li', dentro);
    case 'quote':
      return avvolto('blockquote', avvolto('p', dentro));
    case 'code':
      return avvolto('pre', avvolto('code', dentro));
    case 'paragraph':
      return avvolto('p', dentro);
    default:
      return dentro;
  }
}

/** Second line of defence: whatever the database holds, nothing but these elements and addresses goes out. */
const PULIZIA: sanitizeHtml.IOptions = {
  allowedTags: 'p br h3 h4 h5 h6 ul ol li blockquote pre code strong em u s a'.split(' '),
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  exclusiveFilter: ({ tag, text }) => ['p', 'li', 'h3', 'h4', 'h5', 'h6', 'blockquote'].includes(tag) && !text.trim(),
};

/** Rich text as clean HTML; null when it says nothing. Pictures are left out: they have a place of their own, with alternative text. */
export function ricco(blocchi: readonly Blocco[] | null | undefined): string | null {
  const pulito = sanitizeHtml((blocchi ?? []).map((voce) => nodo(voce).testo).join(''), PULIZIA).trim();
  return pulito === '' ? null : pulito;
}

/** Rich text as plain text, one line per block: for calendars and summaries. */
export function piano(blocchi: readonly Blocco[] | null | undefined): string | null {
  const testo = (voce: Blocco): string => voce.text ?? (voce.children ?? []).map(testo).join('');
  const righe = (blocchi ?? []).flatMap((voce) =>
    voce.type === 'list' ? (voce.children ?? []).map((punto) => `- ${testo(punto)}`) : [testo(voce)],
  );
  return righe.join('\n').trim() || null;
}
