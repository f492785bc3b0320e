import ts from 'typescript';
import type { Attributo, Nominato } from './elemento';

const primaRiga = (testo: string) => testo.replace(/\s+/g, ' ').trim();

/** What stands behind a tag like `@csspart` in the docstring of a class: `name - description`, each. */
export function annotazioni(classe: ts.ClassDeclaration, ...etichette: string[]): Nominato[] {
  return ts
    .getJSDocTags(classe)
    .filter(({ tagName }) => etichette.includes(tagName.text))
    .map(({ comment }) => {
      const [, nome = '', descrizione = ''] = /^(\S*?)\s*- ([^]*)$/.exec(ts.getTextOfJSDocComment(comment) ?? '') ?? [];
      return { nome, descrizione: primaRiga(descrizione) };
    });
}

/** The text behind a tag that is there once, like `@summary`. */
export function annotazione(classe: ts.ClassDeclaration, etichetta: string): string {
  const trovata = ts.getJSDocTags(classe).find(({ tagName }) => tagName.text === etichetta);
  return primaRiga(ts.getTextOfJSDocComment(trovata?.comment) ?? '');
}

function docstring(nodo: ts.Node | undefined): string {
  const [ultimo] = nodo ? ts.getJSDocCommentsAndTags(nodo).filter(ts.isJSDoc).reverse() : [];
  return primaRiga(ts.getTextOfJSDocComment(ultimo?.comment) ?? '');
}

/** What an object literal says by itself, without what it spreads. */
const vociDi = (oggetto: ts.Expression | undefined): ts.PropertyAssignment[] =>
  oggetto && ts.isObjectLiteralExpression(oggetto) ? oggetto.properties.filter(ts.isPropertyAssignment) : [];

/** The attributes that a class adds: its `static properties` that are not state, described where they are declared. */
export function attributi(classe: ts.ClassDeclaration, controllo: ts.TypeChecker): Attributo[] {
  const campi = classe.members.filter(ts.isPropertyDeclaration);
  const properties = campi.find(({ name }) => name.getText() === 'properties')?.initializer;
  const istanza = controllo.getTypeAtLocation(classe);
  return vociDi(properties).flatMap((voce) => {
    const proprieta = voce.name.getText();
    const opzioni = new Map(vociDi(voce.initializer).map(({ name, initializer }) => [name.getText(), initializer]));
    const simbolo = controllo.getPropertyOfType(istanza, proprieta);
    if (opzioni.has('state') || !simbolo) return [];
    const attributo = opzioni.get('attribute');
    const tipo = controllo.getNonNullableType(controllo.getTypeOfSymbolAtLocation(simbolo, classe));
    return {
      nome: attributo && ts.isStringLiteral(attributo) ? attributo.text : proprieta,
      proprieta,
      tipo: controllo.typeToString(tipo, undefined, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias),
      descrizione: docstring(campi.find(({ name }) => name.getText() === proprieta)) || docstring(voce),
    };
  });
}

/** A class of ours and those that it extends, the most general first. */
export function stirpe(classe: ts.ClassDeclaration, controllo: ts.TypeChecker): ts.ClassDeclaration[] {
  const sopra = controllo
    .getBaseTypes(controllo.getTypeAtLocation(classe) as ts.InterfaceType)
    .flatMap((tipo) => tipo.symbol?.declarations ?? [])
    .filter(ts.isClassDeclaration)
    .filter((dichiarazione) => !dichiarazione.getSourceFile().isDeclarationFile);
  return [...sopra.flatMap((madre) => stirpe(madre, controllo)), classe];
}
