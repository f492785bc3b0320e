import { setImmediate as cedi } from 'node:timers/promises';
import type { Modello } from '../lettura/modello';
import { slugDi } from '../voci/indirizzo';
import type { Archivio, Presente } from './archivio';
import { improntaVoce, vociRicerca, type VoceRicerca } from './voci';

/** Entries written in one transaction: some milliseconds of work. */
const A_VOLTA = 20;

const chiaveDi = ({ tipo, slug }: { tipo: string; slug: string }): string => `${tipo}/${slug}`;

/** What changed: stored entries that must go, and entries to write. One that changed is in both. */
function differenze(presenti: readonly Presente[], voci: readonly VoceRicerca[], daCapo: boolean) {
  const volute = new Map(voci.map((voce) => [chiaveDi(voce), { voce, impronta: improntaVoce(voce) }]));
  const uguale = (riga: Presente) => !daCapo && volute.get(chiaveDi(riga))?.impronta === riga.impronta;
  const uguali = new Set(presenti.filter(uguale).map(chiaveDi));
  const togli = presenti.filter((riga) => !uguali.has(chiaveDi(riga)));
  const metti = [...volute.values()].map(({ voce }) => voce).filter((voce) => !uguali.has(chiaveDi(voce)));
  return { togli, metti };
}

/** Brings what is stored of a distretto to what its read model holds, and writes nothing where nothing changed. */
export function createIndicizzatore(archivio: Archivio) {
  /** `daCapo` writes again also what has not changed. */
  return async function indicizza(modello: Modello, versione: string, daCapo: boolean): Promise<void> {
    const distretto = slugDi(modello.distretto);
    const voci = await vociRicerca(modello);
    const { togli, metti } = differenze(await archivio.presenti(distretto), voci, daCapo);
    const vecchie = new Map(togli.map((riga) => [chiaveDi(riga), riga.id]));
    for (let da = 0; da < metti.length; da += A_VOLTA) {
      const pezzo = metti.slice(da, da + A_VOLTA);
      const sostituite = pezzo.map((voce) => vecchie.get(chiaveDi(voce))).filter((id) => id !== undefined);
      await archivio.scrivi(sostituite, pezzo);
      for (const voce of pezzo) vecchie.delete(chiaveDi(voce));
      await cedi();
    }
    if (vecchie.size > 0) await archivio.scrivi([...vecchie.values()], []);
    await archivio.segna(distretto, versione);
  };
}

export type Indicizzatore = ReturnType<typeof createIndicizzatore>;
