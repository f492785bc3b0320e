import type { Quad } from 'n3';
import type { VoceIndice } from '../lettura/fonti';
import { pagina, risorsa as indirizzoRisorsa, slugDi, type Casa } from '../voci/indirizzo';
import { INSIEMI, type Formato, type Insieme } from './insiemi';
import { codice, giorno, italiano, nodo, risorsa, type Oggetto } from './nodo';
import { concetto, LICENZA } from './vocabolari';
import { luogo, nome, recapito } from './voce';

function distribuzione(casa: Casa, insieme: Insieme, formato: Formato, modificato: Oggetto): Quad[] {
  const { base } = casa;
  const indirizzo = risorsa(indirizzoRisorsa(casa, `${insieme.nome}.${formato.estensione}`));
  return nodo(
    nome(base, `${slugDi(casa.distretto)}/${insieme.nome}/${formato.estensione}`),
    ['dcatapit:Distribution', 'dcat:Distribution'],
    {
      'dct:title': italiano(`${insieme.titolo} in ${formato.nome}`),
      'dct:description': italiano(`${insieme.descrizione} Formato ${formato.nome}.`),
      'dct:format': risorsa(concetto.formato(formato.tipo)),
      'dcat:mediaType': codice(formato.media),
      'dcat:accessURL': indirizzo,
      'dcat:downloadURL': indirizzo,
      'dct:license': risorsa(LICENZA.indirizzo),
      'dct:modified': modificato,
    },
  );
}

/** Pages of the kind that shows a dataset; the others are shown by the home page. */
const PAGINE = { schede: 'schede', incontri: 'incontri', partner: 'partner', documenti: 'documenti' } as const;
const paginaDi = (casa: Casa, insieme: string): string =>
  pagina(casa, insieme in PAGINE ? PAGINE[insieme as keyof typeof PAGINE] : 'distretto');

/** The datasets of one distretto with their distributions. */
export function insiemi(base: string, { riga, comuni, ipa, modificato }: VoceIndice): Quad[] {
  const casa: Casa = { base, distretto: riga };
  const slug = slugDi(riga);
  const ente = risorsa(nome(base, `ente/${slug}`));
  const quando = giorno(modificato);
  return INSIEMI.flatMap((insieme) => {
    const { titolo, descrizione, temi, parole, formati } = insieme;
    const proprio = nome(base, `${slug}/${insieme.nome}`);
    return [
      ...nodo(proprio, ['dcatapit:Dataset', 'dcat:Dataset'], {
        'dct:identifier': codice(`${ipa ?? slug}:${slug}-${insieme.nome}`),
        'dct:title': italiano(`${titolo} – ${riga.nome}`),
        'dct:description': italiano(descrizione),
        'dct:modified': quando,
        'dcat:theme': temi.map((tema) => risorsa(concetto.tema(tema))),
        'dcat:keyword': parole.map(italiano),
        'dct:rightsHolder': ente,
        'dct:publisher': ente,
        'dct:accrualPeriodicity': risorsa(concetto.irregolare),
        'dct:accessRights': risorsa(concetto.pubblico),
        'dct:language': risorsa(concetto.italiano),
        'dcat:contactPoint': recapito(riga) ? risorsa(nome(base, `contatto/${slug}`)) : undefined,
        'dct:spatial': comuni.map(({ istat }) => (istat ? risorsa(luogo(base, istat)) : undefined)),
        'dcat:landingPage': risorsa(paginaDi(casa, insieme.nome)),
        'dcat:distribution': formati.map(({ estensione }) => risorsa(`${proprio}/${estensione}`)),
      }),
      ...formati.flatMap((formato) => distribuzione(casa, insieme, formato, quando)),
    ];
  });
}
