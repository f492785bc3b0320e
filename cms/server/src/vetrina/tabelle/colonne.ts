import type { Rimando } from '../../../../contracts/base';
import type { TipoColonna } from '../../../../contracts/dizionario';
import type { Vocabolario } from '../../../../contracts/vocabolario';
import { elencati, type Colonna } from './tabella';

interface Voce {
  slug: string;
  url: string;
  aggiornato: string;
}

const di =
  (tipo: TipoColonna, unita?: string) =>
  <R>(nome: string, significato: string, valore: Colonna<R>['valore']): Colonna<R> => ({
    nome,
    significato,
    tipo,
    ...(unita && { unita }),
    valore,
  });

export const testo = di('testo');
export const intero = di('intero');
export const siNo = di('si_no');
export const giorno = di('giorno');
export const istante = di('istante');
export const decimale = di('decimale');
export const euro = di('euro', 'euro');

/** The entries that a row refers to, by name. */
export const elenco = <R>(nome: string, significato: string, voci: (riga: R) => readonly Rimando[]): Colonna<R> =>
  testo(nome, `${significato}; più nomi separati da una barra verticale`, (riga) => elencati(voci(riga)));

/** A value of a closed list, as people read it. */
export const scelta = <R, V extends Vocabolario>(
  nome: string,
  significato: string,
  voci: V,
  valore: (riga: R) => (keyof V & string) | null,
): Colonna<R> =>
  testo(
    nome,
    `${significato}: ${Object.values(voci)
      .map(({ it }) => it)
      .join(', ')}`,
    (riga) => {
      const scelto = valore(riga);
      return scelto === null ? null : (voci[scelto]?.it ?? scelto);
    },
  );

/** The columns that end every table of entries. */
export const diVoce = <R extends Voce>(): readonly Colonna<R>[] => [
  testo('identificativo', 'Identificativo della voce, stabile, nel suo distretto', ({ slug }) => slug),
  testo('pagina', 'Indirizzo della pagina della voce', ({ url }) => url),
  istante('aggiornato', 'Ultima modifica', ({ aggiornato }) => aggiornato),
];
