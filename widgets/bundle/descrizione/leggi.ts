import ts from 'typescript';
import type { Elemento } from '../elementi';
import type { ElementoDescritto, Nominato } from './elemento';
import { annotazione, annotazioni, attributi, stirpe } from './sorgente';

/** One of each name: what a class says counts more than what the one that it extends says. */
const perNome = <N extends Nominato>(voci: readonly N[]): N[] => [
  ...new Map(voci.map((voce) => [voce.nome, voce])).values(),
];

function programma(radice: string, moduli: readonly string[]): ts.Program {
  const file = `${radice}tsconfig.json`;
  const { config } = ts.readConfigFile(file, (percorso) => ts.sys.readFile(percorso)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, radice);
  return ts.createProgram([...moduli, `${radice}src/moduli-virtuali.d.ts`], options);
}

/** The class that a module gives to `registra(tag, class)`. */
function classeDi(sorgente: ts.SourceFile, controllo: ts.TypeChecker): ts.ClassDeclaration {
  for (const istruzione of sorgente.statements) {
    if (!ts.isExpressionStatement(istruzione) || !ts.isCallExpression(istruzione.expression)) continue;
    const [, classe] = istruzione.expression.arguments;
    const simbolo = classe && controllo.getSymbolAtLocation(classe);
    const dichiarata = simbolo && controllo.getAliasedSymbol(simbolo).valueDeclaration;
    if (dichiarata && ts.isClassDeclaration(dichiarata)) return dichiarata;
  }
  throw new Error(`${sorgente.fileName} defines no element`);
}

/** What each event carries, from the interface that the elements emit by. */
function dettagli(sorgente: ts.SourceFile | undefined, controllo: ts.TypeChecker): ReadonlyMap<string, string> {
  const eventi = sorgente?.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'EventiPdz');
  const proprieta = eventi ? controllo.getTypeAtLocation(eventi).getProperties() : [];
  return new Map(
    proprieta.map((simbolo) => [simbolo.name, controllo.typeToString(controllo.getTypeOfSymbol(simbolo))]),
  );
}

/**
 * Reads the elements from their sources with the TypeScript compiler: docstrings, types and `static properties` of each class and of
 * those that it extends. Programs that are made for this meet our style half-way: they do not follow `registra`, and publish what is private.
 */
export function leggiElementi(radice: string, elementi: readonly Elemento[]): ElementoDescritto[] {
  const letto = programma(
    radice,
    elementi.map(({ modulo }) => modulo),
  );
  const controllo = letto.getTypeChecker();
  const eventi = dettagli(letto.getSourceFile(`${radice}src/base/eventi.ts`), controllo);
  return elementi.map(({ tag, modulo }) => {
    const sorgente = letto.getSourceFile(modulo);
    if (!sorgente) throw new Error(`${modulo} could not be read`);
    const classe = classeDi(sorgente, controllo);
    const classi = stirpe(classe, controllo);
    const detti = (...etichette: string[]) => perNome(classi.flatMap((madre) => annotazioni(madre, ...etichette)));
    const corretti = new Map(annotazioni(classe, 'attr').map(({ nome, descrizione }) => [nome, descrizione]));
    return {
      tag,
      classe: classe.name?.text ?? '',
      sommario: annotazione(classe, 'summary'),
      attributi: perNome(classi.flatMap((madre) => attributi(madre, controllo))).map((attributo) => ({
        ...attributo,
        descrizione: corretti.get(attributo.nome) ?? attributo.descrizione,
      })),
      eventi: detti('fires').map((evento) => ({ ...evento, dettaglio: eventi.get(evento.nome) ?? 'undefined' })),
      ripieghi: detti('slot'),
      parti: detti('csspart'),
      proprietaCss: detti('cssproperty'),
    };
  });
}
