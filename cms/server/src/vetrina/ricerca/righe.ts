import type { TipoRicerca } from '../../../../contracts/ricerca';
import type { Id } from './archivio';
import { lessemiVoce } from './lessemi';
import { fraSpazi, type Pesabile } from './punteggio';
import { improntaVoce, type VoceRicerca } from './voci';

export const VOCI = 'pdz_ricerca_voci';
export const DISTRETTI = 'pdz_ricerca_distretti';

/** The columns that tell entries apart. */
export const CHIAVE = ['distretto', 'tipo', 'slug'] as const;

const COLONNE = [
  'distretto varchar(255) NOT NULL',
  'tipo varchar(20) NOT NULL',
  'slug varchar(255) NOT NULL',
  'url text NOT NULL',
  'titolo text NOT NULL',
  'aree text NOT NULL',
  'data varchar(10)',
  'impronta varchar(64) NOT NULL',
  'lessemi_titolo text NOT NULL',
  'lessemi_sintesi text NOT NULL',
  'sintesi text NOT NULL',
  'testo text NOT NULL',
];

/** Where databases differ: the type of the key, further columns and constraints, what follows the columns. */
interface Varianti {
  id: string;
  altre?: readonly string[];
  coda?: string;
}

/**
 * The statements that make the tables. No content types: Strapi would show, version and export what can be made again at any time.
 * Long texts stand last: SQLite reads a row from its beginning.
 */
export const tabelle = ({ id, altre = [], coda = '' }: Varianti): readonly string[] => [
  `CREATE TABLE IF NOT EXISTS ${VOCI} (
    ${[`id ${id}`, ...COLONNE, ...altre, `UNIQUE (${CHIAVE.join(', ')})`].join(', ')}) ${coda}`,
  `CREATE TABLE IF NOT EXISTS ${DISTRETTI} (distretto varchar(255) PRIMARY KEY, versione varchar(255) NOT NULL)`,
];

/** An entry as a row, and all its lexemes. */
export function rigaDi(voce: VoceRicerca) {
  const lessemi = lessemiVoce(voce);
  const riga = {
    distretto: voce.distretto,
    tipo: voce.tipo,
    slug: voce.slug,
    url: voce.url,
    titolo: voce.titolo,
    sintesi: voce.sintesi,
    testo: voce.testo,
    aree: JSON.stringify(voce.aree),
    data: voce.data,
    impronta: improntaVoce(voce),
    lessemi_titolo: fraSpazi(lessemi.titolo),
    lessemi_sintesi: fraSpazi(lessemi.sintesi),
  };
  return { riga, lessemi: lessemi.tutti };
}

export type RigaVoce = ReturnType<typeof rigaDi>['riga'];

/** What of a row ranking and counting look at. */
export interface RigaCandidata extends Pesabile {
  id: Id;
  distretto: string;
  tipo: TipoRicerca;
  /** As JSON: most are never looked at. */
  aree: string;
  data: string | null;
}

export const COLONNE_CANDIDATA = [
  'id',
  'distretto',
  'tipo',
  'titolo',
  'aree',
  'data',
  'lessemi_titolo',
  'lessemi_sintesi',
] as const satisfies (keyof RigaCandidata)[];
