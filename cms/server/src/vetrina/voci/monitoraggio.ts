import type { Importi, Rimando } from '../../../../contracts/base';
import type { AnnoMonitoraggio, Indicatore, Monitoraggio } from '../../../../contracts/monitoraggio';
import type { SchedaInElenco, VoceDiSpesa } from '../../../../contracts/schede';
import { statoAttuazione, valori } from '../../../../contracts/vocabolario';
import { somma } from '../lettura/denaro';
import type { Modello } from '../lettura/modello';
import type { RigaIndicatore, RigaProgramma } from '../lettura/righe';
import { istanteRoma } from '../lettura/tempo';
import { paginaVerso, slugDi } from './indirizzo';
import { rimandi, rimandoA } from './rimando';
import { schedaInElenco, vociDiSpesa } from './scheda';

interface Conto {
  scheda: SchedaInElenco;
  voci: VoceDiSpesa[];
}

function conti(modello: Modello, programma: RigaProgramma): Conto[] {
  return modello.schede.flatMap((scheda) => {
    const riga = scheda.annualita.find((voce) => voce.programma.id === programma.id);
    return riga ? [{ scheda: schedaInElenco(modello, scheda, riga), voci: vociDiSpesa(riga) }] : [];
  });
}

/** Amounts under the same key, in the order in which the keys come first; `schede` counts the schede that have any. */
function raggruppa<C>(voci: readonly { chiave: string; capo: C; scheda: string; importi: Importi }[]) {
  const gruppi = new Map<string, { capo: C; schede: Set<string>; importi: Importi[] }>();
  for (const { chiave, capo, scheda, importi } of voci) {
    const gruppo = gruppi.get(chiave) ?? { capo, schede: new Set(), importi: [] };
    gruppo.schede.add(scheda);
    gruppo.importi.push(importi);
    gruppi.set(chiave, gruppo);
  }
  return [...gruppi.values()].map(({ capo, schede, importi }) => ({
    capo,
    schede: schede.size,
    totali: somma(importi),
  }));
}

const perFondo = (tutti: readonly Conto[]): AnnoMonitoraggio['fondi'] =>
  raggruppa(
    tutti.flatMap(({ scheda, voci }) =>
      voci.map(({ fondo, previsto, speso }) => ({
        chiave: fondo.codice,
        capo: fondo,
        scheda: scheda.slug,
        importi: { previsto, speso },
      })),
    ),
  )
    .toSorted((a, b) => a.capo.codice.localeCompare(b.capo.codice))
    .map(({ capo: fondo, ...resto }) => ({ fondo, ...resto }));

const SENZA_AREA: readonly (Rimando | null)[] = [null];

const perArea = (tutti: readonly Conto[]): AnnoMonitoraggio['aree'] =>
  raggruppa(
    tutti.flatMap(({ scheda: { slug, aree, totali } }) =>
      (aree.length > 0 ? aree : SENZA_AREA).map((area) => ({
        chiave: area?.slug ?? '',
        capo: area,
        scheda: slug,
        importi: totali,
      })),
    ),
  ).map(({ capo: area, ...resto }) => ({ area, ...resto }));

/** The last public report of each scheda of a programma. */
function avanzamenti(modello: Modello, programma: RigaProgramma): AnnoMonitoraggio['avanzamenti'] {
  const ultimi = new Map(
    modello.monitoraggi
      .filter((riga) => riga.programma?.id === programma.id)
      .map((riga) => [riga.scheda?.id, riga] as const),
  );
  return modello.schede.flatMap((scheda) => {
    const ultimo = ultimi.get(scheda.id);
    if (!ultimo || !scheda.annualita.some((voce) => voce.programma.id === programma.id)) return [];
    const { data, avanzamento, stato } = ultimo;
    return [{ scheda: rimandoA(scheda), data, avanzamento, stato }];
  });
}

function anno(modello: Modello, programma: RigaProgramma): AnnoMonitoraggio {
  const tutti = conti(modello, programma);
  return {
    anno: programma.anno,
    programma: rimandoA(programma),
    corrente: programma.id === modello.programmaCorrente?.id,
    schede: tutti.length,
    totali: somma(tutti.map(({ scheda }) => scheda.totali)),
    fondi: perFondo(tutti),
    aree: perArea(tutti),
    stati: valori(statoAttuazione)
      .map((stato) => ({ stato, schede: tutti.filter(({ scheda }) => scheda.stato === stato).length }))
      .filter(({ schede }) => schede > 0),
    avanzamenti: avanzamenti(modello, programma),
  };
}

const misura = (anno: number | null, valore: number | null): Indicatore['partenza'] =>
  valore === null ? null : { anno, valore };

function indicatore(modello: Modello, riga: RigaIndicatore): Indicatore {
  const slug = slugDi(riga);
  const valori = new Map(
    modello.rilevazioni.filter((voce) => voce.indicatore?.id === riga.id).map((voce) => [voce.anno, voce.valore]),
  );
  return {
    slug,
    url: paginaVerso(modello, 'distretto', slug),
    aggiornato: istanteRoma(riga.updatedAt),
    codice: riga.codice,
    nome: riga.nome,
    unita: riga.unita,
    descrizione: riga.descrizione,
    fonte: riga.fonte,
    partenza: misura(riga.annoPartenza, riga.valorePartenza),
    obiettivo: misura(riga.annoObiettivo, riga.valoreObiettivo),
    profiloComunita: riga.profiloComunita ?? false,
    schede: rimandi(modello.schedePerId, riga.schede),
    valori: [...valori].map(([anno, valore]) => ({ anno, valore })),
  };
}

/** Budget, progress and indicators of a distretto. Programmi without published schede are left out. */
export const monitoraggio = (modello: Modello): Monitoraggio => ({
  anni: modello.anni.flatMap((numero) => {
    const programma = modello.programmi.find((riga) => riga.anno === numero);
    return programma ? [anno(modello, programma)] : [];
  }),
  indicatori: modello.indicatori.map((riga) => indicatore(modello, riga)),
});
