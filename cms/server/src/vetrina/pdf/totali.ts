import type { Importi } from '../../../../contracts/base';
import { somma } from '../lettura/denaro';
import { euroScritti } from '../lettura/italiano';
import type { Capitolo, LavoroProgramma } from './lavoro';
import type { RigaTabella } from './tabella';

const riga = (nome: string, { previsto, speso }: Importi, totale = false): RigaTabella => ({
  celle: [nome, euroScritti(previsto), euroScritti(speso)],
  totale,
});

const totaleDi = (capitoli: readonly Capitolo[]): Importi => somma(capitoli.map(({ anno }) => anno.totali));

const capitoliDi = ({ aree }: LavoroProgramma): Capitolo[] => aree.flatMap(({ capitoli }) => capitoli);

/** The whole budget of a programma. */
export const totaleProgramma = (lavoro: LavoroProgramma): Importi => totaleDi(capitoliDi(lavoro));

/** Amounts by fund, the largest first. */
export function perFondo(lavoro: LavoroProgramma): RigaTabella[] {
  const voci = capitoliDi(lavoro).flatMap(({ anno }) => anno.vociDiSpesa);
  const fondi = new Map(voci.map(({ fondo }) => [fondo.codice, fondo.nome]));
  const righe = [...fondi].map(([codice, nome]) => ({
    nome,
    importi: somma(voci.filter(({ fondo }) => fondo.codice === codice)),
  }));
  return [
    ...righe
      .toSorted((a, b) => b.importi.previsto - a.importi.previsto)
      .map(({ nome, importi }) => riga(nome, importi)),
    riga('Totale', totaleProgramma(lavoro), true),
  ];
}

/** Amounts by area, in the order of the plan. */
export const perArea = (lavoro: LavoroProgramma): RigaTabella[] => [
  ...lavoro.aree.map(({ nome, capitoli }) => riga(nome, totaleDi(capitoli))),
  riga('Totale', totaleProgramma(lavoro), true),
];

/** Amounts by scheda, in the order of the document. */
export const perScheda = (lavoro: LavoroProgramma): RigaTabella[] => [
  ...capitoliDi(lavoro).map(({ scheda, anno }) =>
    riga([scheda.codice, scheda.titolo].filter(Boolean).join(' '), anno.totali),
  ),
  riga('Totale', totaleProgramma(lavoro), true),
];
