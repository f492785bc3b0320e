type Nodo = { type: 'text'; text: string };
type Blocco =
  | { type: 'paragraph'; children: Nodo[] }
  | { type: 'heading'; level: 3; children: Nodo[] }
  | { type: 'list'; format: 'unordered'; children: { type: 'list-item'; children: Nodo[] }[] };

const testo = (text: string): Nodo[] => [{ type: 'text', text }];

/** Paragraphs as Strapi blocks. */
export const paragrafi = (...righe: string[]): Blocco[] =>
  righe.map((riga) => ({ type: 'paragraph', children: testo(riga) }));

/** A heading inside a rich text. */
export const titoletto = (text: string): Blocco => ({ type: 'heading', level: 3, children: testo(text) });

/** A bulleted list as Strapi blocks. */
export const elenco = (voci: string[]): Blocco[] => [
  { type: 'list', format: 'unordered', children: voci.map((voce) => ({ type: 'list-item', children: testo(voce) })) },
];
