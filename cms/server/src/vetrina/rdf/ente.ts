import type { Quad } from 'n3';
import type { VoceIndice } from '../lettura/fonti';
import { pagina, slugDi } from '../voci/indirizzo';
import { codice, italiano, nodo, risorsa } from './nodo';
import { luogo, nome, recapito } from './voce';

/** The capofila, who holds the rights on the data of its distretto. */
export function ente(base: string, { riga, ipa }: VoceIndice): Quad[] {
  const slug = slugDi(riga);
  return nodo(nome(base, `ente/${slug}`), ['dcatapit:Agent', 'foaf:Agent'], {
    'dct:identifier': codice(ipa ?? slug),
    'foaf:name': italiano(riga.capofila ?? riga.nome),
  });
}

/** The office that answers for the data. */
export function contatto(base: string, { riga }: VoceIndice): Quad[] {
  const email = recapito(riga);
  if (!email) return [];
  return nodo(nome(base, `contatto/${slugDi(riga)}`), ['dcatapit:Organization', 'vcard:Organization', 'vcard:Kind'], {
    'vcard:fn': italiano(`${riga.ufficio ?? 'Ufficio di Piano'} – ${riga.nome}`),
    'vcard:hasEmail': risorsa(`mailto:${email}`),
    'vcard:hasTelephone': riga.telefono ? risorsa(`tel:${riga.telefono.replace(/[^+\d]/g, '')}`) : undefined,
    'vcard:hasURL': risorsa(pagina({ base, distretto: riga }, 'distretto')),
  });
}

/** The comuni of a distretto. */
export const luoghi = (base: string, { comuni }: VoceIndice): Quad[] =>
  comuni.flatMap(({ nome: comune, istat }) =>
    istat
      ? nodo(luogo(base, istat), ['dct:Location'], {
          'locn:geographicName': italiano(comune),
          'dcatapit:geographicalIdentifier': codice(istat),
        })
      : [],
  );
