/** Namespaces of the catalogue, by the prefix that both of its formats write. */
export const SPAZI = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefisso = keyof typeof SPAZI;

/** `dct:title`: a term of one of the namespaces. */
export type Termine = `${Prefisso}:${string}`;

/** The full IRI of a term. */
export function iri(termine: Termine): string {
  const [prefisso, nome] = termine.split(':') as [Prefisso, string];
  return `${SPAZI[prefisso]}${nome}`;
}

const AUTORITA = 'http://publications.europa.eu/resource/authority';

/** Concepts of the EU's authority tables, which DCAT-AP_IT prescribes. */
export const concetto = {
  tema: (codice: string) => `${AUTORITA}/data-theme/${codice}`,
  formato: (codice: string) => `${AUTORITA}/file-type/${codice}`,
  temi: `${AUTORITA}/data-theme`,
  italiano: `${AUTORITA}/language/ITA`,
  /** Staff publish when they have something to publish. */
  irregolare: `${AUTORITA}/frequency/IRREG`,
  pubblico: `${AUTORITA}/access-right/PUBLIC`,
} as const;

/** CC BY 4.0 in the national list of licences, and its class. */
export const LICENZA = {
  indirizzo: 'https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40',
  testo: 'https://creativecommons.org/licenses/by/4.0/',
  tipo: 'http://purl.org/adms/licencetype/Attribution',
  nome: 'Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)',
  versione: '4.0',
} as const;
