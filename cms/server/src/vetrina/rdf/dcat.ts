import type { Quad } from 'n3';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import type { Indice, VoceIndice } from '../lettura/fonti';
import { giornoRoma } from '../lettura/tempo';
import { slugDi } from '../voci/indirizzo';
import { insiemi } from './dataset';
import { contatto, ente, luoghi } from './ente';
import { INSIEMI } from './insiemi';
import { codice, giorno, italiano, nodo, risorsa } from './nodo';
import { concetto, LICENZA } from './vocabolari';
import { nome } from './voce';

/** What the catalogue says of one distretto. */
export const tripleDistretto = (base: string, voce: VoceIndice): Quad[] => [
  ...ente(base, voce),
  ...contatto(base, voce),
  ...luoghi(base, voce),
  ...insiemi(base, voce),
];

/** Of one distretto alone the capofila publishes the catalogue; of several, the site that holds them. */
function editore(base: string, distretti: readonly VoceIndice[]): { indirizzo: string; triple: Quad[] } {
  const [unico, ...altri] = distretti;
  if (unico && altri.length === 0) return { indirizzo: nome(base, `ente/${slugDi(unico.riga)}`), triple: [] };
  const { host } = new URL(base);
  const indirizzo = nome(base, 'editore');
  const proprieta = { 'dct:identifier': codice(host), 'foaf:name': italiano(`Piani di zona su ${host}`) };
  return { indirizzo, triple: nodo(indirizzo, ['dcatapit:Agent', 'foaf:Agent'], proprieta) };
}

/** What the catalogue says of itself and of its licence. */
export function tripleCatalogo({ base, distretti }: Indice): Quad[] {
  const modificato = distretti
    .map((voce) => voce.modificato)
    .toSorted()
    .at(-1);
  const { indirizzo, triple } = editore(base, distretti);
  return [
    ...nodo(nome(base, 'catalogo'), ['dcatapit:Catalog', 'dcat:Catalog'], {
      'dct:title': italiano('Dati aperti dei piani di zona'),
      'dct:description': italiano(
        'I piani di zona dei distretti sociosanitari: interventi, incontri, organismi, partner, documenti, monitoraggio.',
      ),
      'dct:publisher': risorsa(indirizzo),
      'dct:modified': giorno(modificato ?? giornoRoma(new Date())),
      'dct:language': risorsa(concetto.italiano),
      'dcat:themeTaxonomy': risorsa(concetto.temi),
      'foaf:homepage': risorsa(`${base}${PERCORSO_PAGINE}/`),
      'dcat:dataset': distretti.flatMap(({ riga }) =>
        INSIEMI.map((insieme) => risorsa(nome(base, `${slugDi(riga)}/${insieme.nome}`))),
      ),
    }),
    ...triple,
    ...nodo(LICENZA.indirizzo, ['dcatapit:LicenseDocument', 'dct:LicenseDocument'], {
      'dct:type': risorsa(LICENZA.tipo),
      'foaf:name': italiano(LICENZA.nome),
      'owl:versionInfo': codice(LICENZA.versione),
      'owl:sameAs': risorsa(LICENZA.testo),
    }),
  ];
}
