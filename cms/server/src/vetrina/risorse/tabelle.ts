import { PERCORSO_API } from '../../modello/nomi';
import type { Modello } from '../lettura/modello';
import type { RigaProgramma } from '../lettura/righe';
import { csv } from '../tabelle/csv';
import { dizionario, righeDizionario, tabellaDizionario } from '../tabelle/dizionario';
import { tabellaIncontri } from '../tabelle/incontri';
import { righeMonitoraggio, tabellaMonitoraggio } from '../tabelle/monitoraggio';
import { tabellaPartner } from '../tabelle/partner';
import { tabellaSchede, type RigaTabellaSchede } from '../tabelle/schede';
import { xlsx } from '../tabelle/xlsx';
import { incontriInCalendario, incontroInElenco } from '../voci/incontro';
import { monitoraggio } from '../voci/monitoraggio';
import { partner } from '../voci/partner';
import { schedeDelProgramma } from '../voci/scheda';
import type { Parametri } from '../http/percorso';
import { json } from './contenuto';
import { diDistretto, fissa, type TipoRisorsa } from './tipo';

const SUO = `${PERCORSO_API}/distretti/:distretto`;

const righeSchede = (modello: Modello, programma: RigaProgramma | undefined): RigaTabellaSchede[] =>
  programma ? schedeDelProgramma(modello, programma).map((scheda) => ({ anno: programma.anno, ...scheda })) : [];

type RigheDi = (modello: Modello, parametri: Parametri) => RigaTabellaSchede[] | undefined;

/** Schede of the current programma, and of any other. */
const SCHEDE: readonly { percorso: string; righe: RigheDi }[] = [
  { percorso: `${SUO}/schede`, righe: (modello) => righeSchede(modello, modello.programmaCorrente) },
  {
    percorso: `${SUO}/programmi/:anno/schede`,
    righe(modello, { anno }) {
      const programma = modello.programmi.find((riga) => String(riga.anno) === anno);
      return programma && righeSchede(modello, programma);
    },
  },
];

const schedeCsv = SCHEDE.map(({ percorso, righe }) =>
  diDistretto(`${percorso}.csv`, (modello, parametri) => {
    const voci = righe(modello, parametri);
    return voci && csv(tabellaSchede, voci);
  }),
);

/** Workbooks are made off the loop, so that they are there only after a while. */
const schedeXlsx = SCHEDE.map(({ percorso, righe }): TipoRisorsa => ({
  modello: `${percorso}.xlsx`,
  ambito: ({ distretto = '' }) => distretto,
  async costruisci(fonti, parametri) {
    const modello = await fonti.modello(parametri.distretto ?? '');
    const voci = modello && righe(modello, parametri);
    return voci && xlsx(tabellaSchede, voci);
  },
}));

/** The open tables of the contract, and the dictionary of their columns. */
export const risorseTabelle: readonly TipoRisorsa[] = [
  ...schedeCsv,
  ...schedeXlsx,
  diDistretto(`${SUO}/incontri.csv`, (modello) =>
    csv(
      tabellaIncontri,
      incontriInCalendario(modello).map((riga) => incontroInElenco(modello, riga)),
    ),
  ),
  diDistretto(`${SUO}/partner.csv`, (modello) =>
    csv(
      tabellaPartner,
      modello.soggetti.map((riga) => partner(modello, riga)),
    ),
  ),
  diDistretto(`${SUO}/monitoraggio.csv`, (modello) =>
    csv(tabellaMonitoraggio, righeMonitoraggio(monitoraggio(modello))),
  ),
  fissa(`${PERCORSO_API}/dizionario.json`, () => json({ data: dizionario, meta: { totale: dizionario.length } })),
  fissa(`${PERCORSO_API}/dizionario.csv`, () => csv(tabellaDizionario, righeDizionario())),
];
