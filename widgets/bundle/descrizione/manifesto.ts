import type { ElementoDescritto, Nominato } from './elemento';

const conNome = ({ nome, descrizione }: Nominato) => ({ name: nome, description: descrizione });

/**
 * The elements as a Custom Elements Manifest (schema 2.1), which editors and documentation programs read.
 * https://github.com/webcomponents/custom-elements-manifest
 * `modulo` gives the path in the package of the file that defines an element.
 */
export const manifestoElementi = (elementi: readonly ElementoDescritto[], modulo: (tag: string) => string) => ({
  schemaVersion: '2.1.0',
  modules: elementi.map((elemento) => ({
    kind: 'javascript-module',
    path: modulo(elemento.tag),
    declarations: [
      {
        kind: 'class',
        customElement: true,
        name: elemento.classe,
        tagName: elemento.tag,
        summary: elemento.sommario,
        attributes: elemento.attributi.map((attributo) => ({
          ...conNome(attributo),
          type: { text: attributo.tipo },
          fieldName: attributo.proprieta,
        })),
        members: elemento.attributi.map(({ nome, proprieta, tipo, descrizione }) => ({
          kind: 'field',
          name: proprieta,
          description: descrizione,
          type: { text: `${tipo} | undefined` },
          attribute: nome,
        })),
        events: elemento.eventi.map((evento) => ({
          ...conNome(evento),
          type: { text: `CustomEvent<${evento.dettaglio}>` },
        })),
        slots: elemento.ripieghi.map(conNome),
        cssParts: elemento.parti.map(conNome),
        cssProperties: elemento.proprietaCss.map(conNome),
      },
    ],
    exports: [
      {
        kind: 'custom-element-definition',
        name: elemento.tag,
        declaration: { name: elemento.classe, module: modulo(elemento.tag) },
      },
    ],
  })),
});
