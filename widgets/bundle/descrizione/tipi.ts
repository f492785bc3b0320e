import type { Attributo, ElementoDescritto } from './elemento';

/** For whom a type has a name of its own in the page. */
const NATIVI = new Set(['lang']);

const commento = (testo: string, rientro: string) => (testo ? `${rientro}/** ${testo} */\n` : '');

const righe = (attributi: readonly Attributo[], riga: (attributo: Attributo) => string) =>
  attributi.map((attributo) => `${commento(attributo.descrizione, '  ')}  ${riga(attributo)};`).join('\n');

const chiave = (nome: string) => (/^\w+$/.test(nome) ? nome : `'${nome}'`);

const elenco = (nome: string, elementi: readonly ElementoDescritto[], di: (elemento: ElementoDescritto) => string) =>
  `export interface ${nome} {\n${elementi.map((elemento) => `  '${elemento.tag}': ${di(elemento)};`).join('\n')}\n}\n`;

const dichiarazioni = ({ classe, sommario, attributi }: ElementoDescritto) =>
  `${commento(sommario, '')}export interface ${classe} extends HTMLElement {
${righe(
  attributi.filter(({ proprieta }) => !NATIVI.has(proprieta)),
  ({ proprieta, tipo }) => `${proprieta}: ${tipo} | undefined`,
)}
}

/** What a page can write in the tag. */
export interface Attributi${classe} {
${righe(attributi, ({ nome, tipo }) => `${chiave(nome)}?: ${tipo}`)}
}
`;

/** `pdz.d.ts`: the elements, their attributes and events, for pages that use them from TypeScript. */
export function tipi(elementi: readonly ElementoDescritto[]): string {
  const eventi = new Map(
    elementi.flatMap((elemento) => elemento.eventi.map(({ nome, dettaglio }) => [nome, dettaglio])),
  );
  return `${elementi.map(dichiarazioni).join('\n')}
${elenco('ElementiPdz', elementi, ({ classe }) => classe)}
${elenco('AttributiPdz', elementi, ({ classe }) => `Attributi${classe}`)}
/** What the events carry. All bubble and cross shadow borders. */
export interface EventiPdz {
${[...eventi].map(([nome, dettaglio]) => `  '${nome}': CustomEvent<${dettaglio}>;`).join('\n')}
}

declare global {
  interface HTMLElementTagNameMap extends ElementiPdz {}
  interface GlobalEventHandlersEventMap extends EventiPdz {}
}
`;
}

/** `pdz-react.d.ts`: the tags in JSX, for React 18 and 19. */
export const tipiReact = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AttributiPdz } from './pdz';

type Etichette = {
  [T in keyof AttributiPdz]: AttributiPdz[T] & DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Etichette {}
  }
}
`;
