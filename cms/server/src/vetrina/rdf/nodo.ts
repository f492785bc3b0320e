import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { iri, type Termine } from './vocabolari';

export type Oggetto = Literal | NamedNode;

/** Text for people, in Italian. */
export const italiano = (testo: string): Oggetto => DataFactory.literal(testo, 'it');

/** A code, a number of a version: text without a language. */
export const codice = (testo: string): Oggetto => DataFactory.literal(testo);

/** A day of the calendar. */
export const giorno = (data: string): Oggetto => DataFactory.literal(data, DataFactory.namedNode(iri('xsd:date')));

/** Another resource. What an IRI may not hold is escaped: an address of ours may come from what people typed. */
export const risorsa = (indirizzo: string): Oggetto =>
  DataFactory.namedNode(indirizzo.replace(/[\s<>"{}|^`\\\p{Cc}]/gu, (carattere) => encodeURIComponent(carattere)));

export type Proprieta = Partial<Record<Termine, Oggetto | readonly (Oggetto | undefined)[] | undefined>>;

const elenco = (valore: Proprieta[Termine]): readonly Oggetto[] =>
  (Array.isArray(valore) ? (valore as readonly (Oggetto | undefined)[]) : [valore as Oggetto | undefined]).filter(
    (voce) => voce !== undefined,
  );

/** The triples of one subject: its classes, then its properties. Those without a value are left out. */
export function nodo(soggetto: string, classi: readonly Termine[], proprieta: Proprieta): Quad[] {
  const capo = DataFactory.namedNode(soggetto);
  const tripla = (termine: Termine, valore: Oggetto) =>
    DataFactory.quad(capo, DataFactory.namedNode(iri(termine)), valore);
  return [
    ...classi.map((classe) => tripla('rdf:type', risorsa(iri(classe)))),
    ...Object.entries(proprieta).flatMap(([termine, valore]) =>
      elenco(valore).map((voce) => tripla(termine as Termine, voce)),
    ),
  ];
}
