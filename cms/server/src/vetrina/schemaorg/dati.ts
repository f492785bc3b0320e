import type { Scheda, SchedaInElenco } from '../../../../contracts/schede';
import { tipologiaScheda } from '../../../../contracts/vocabolario';
import type { Modello } from '../lettura/modello';
import { pagina, risorsa } from '../voci/indirizzo';
import { ente, luoghi } from './ente';
import type { Cosa } from './incastonato';

const LICENZA = 'https://creativecommons.org/licenses/by/4.0/';

const FORMATI = [
  ['schede.json', 'application/json'],
  ['schede.csv', 'text/csv'],
  ['schede.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const;

/** The schede of a programma as schema.org's Dataset. */
export function insieme(modello: Modello, anno: number, voci: readonly SchedaInElenco[]): Cosa {
  const url = pagina(modello, 'schede');
  const istanti = voci.map(({ aggiornato }) => aggiornato);
  return {
    '@type': 'Dataset',
    '@id': `${url}#dati`,
    name: `Schede intervento ${anno} – ${modello.distretto.nome}`,
    description: `Gli interventi sociali e sanitari del piano di zona di ${modello.distretto.nome} nel programma attuativo ${anno}: aree, tavoli, soggetti, stato di attuazione e risorse.`,
    url,
    license: LICENZA,
    inLanguage: 'it',
    isAccessibleForFree: true,
    temporalCoverage: String(anno),
    spatialCoverage: luoghi(modello, []),
    dateModified: istanti.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null,
    creator: ente(modello),
    distribution: FORMATI.map(([nome, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl: risorsa(modello, nome),
      encodingFormat,
    })),
  };
}

/** A scheda as schema.org's GovernmentService: what the latest year says of it. */
export function servizio(modello: Modello, voce: Scheda): Cosa {
  const [anno] = voce.annualita;
  return {
    '@type': 'GovernmentService',
    '@id': `${voce.url}#servizio`,
    name: voce.titolo,
    url: voce.url,
    identifier: voce.codice,
    description: anno?.sintesi ?? null,
    serviceType: tipologiaScheda[voce.tipologia].it,
    category: voce.aree.map(({ nome }) => nome),
    areaServed: luoghi(modello, anno?.territori ?? []),
    provider: anno?.capofila ? { '@type': 'Organization', name: anno.capofila.nome } : null,
    serviceOperator: ente(modello),
  };
}
