import type { Quad } from 'n3';
import { iri, SPAZI } from './vocabolari';

const TIPO = iri('rdf:type');
const STRINGA = iri('xsd:string');
const spazi = Object.entries(SPAZI);

/** `dct:title` of a full IRI, where it is in one of the namespaces. */
function breve(indirizzo: string): string {
  const trovato = spazi.find(([, inizio]) => indirizzo.startsWith(inizio));
  return trovato ? `${trovato[0]}:${indirizzo.slice(trovato[1].length)}` : indirizzo;
}

function valore(oggetto: Quad['object']): object | string {
  if (oggetto.termType !== 'Literal') return { '@id': oggetto.value };
  if (oggetto.language) return { '@value': oggetto.value, '@language': oggetto.language };
  const tipo = oggetto.datatype.value;
  return tipo === STRINGA ? oggetto.value : { '@value': oggetto.value, '@type': breve(tipo) };
}

type NodoJson = Record<string, unknown[] | string>;

function nodi(triple: readonly Quad[]): NodoJson[] {
  const perSoggetto = new Map<string, Record<string, unknown[]>>();
  for (const { subject, predicate, object } of triple) {
    const suo = perSoggetto.get(subject.value) ?? {};
    perSoggetto.set(subject.value, suo);
    const chiave = predicate.value === TIPO ? '@type' : breve(predicate.value);
    (suo[chiave] ??= []).push(predicate.value === TIPO ? breve(object.value) : valore(object));
  }
  return [...perSoggetto].map(([soggetto, proprieta]) => ({ '@id': soggetto, ...proprieta }));
}

/** The same triples as JSON-LD 1.1, a group at a time. Terms are prefixed, nothing else is compacted. */
export function createJsonLd() {
  const pezzi: string[] = [];
  return {
    tipo: 'application/ld+json',
    aggiungi: (triple: readonly Quad[]): void => {
      pezzi.push(...nodi(triple).map((voce) => JSON.stringify(voce)));
    },
    chiudi: (): string => `{"@context":${JSON.stringify(SPAZI)},"@graph":[${pezzi.join(',\n')}]}`,
  };
}
