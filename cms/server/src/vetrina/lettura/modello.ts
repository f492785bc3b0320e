import { documentoVisibile } from '../../modello/documento';
import type { Righe } from './collezioni';
import type { Lettura } from './lettura';
import type { Capo, RigaAnnualita, RigaPiano, RigaProgramma, RigaScheda } from './righe';
import { slugDi } from '../voci/indirizzo';
import { immagineVisibile, inCarica } from './visibile';

/** An annualita whose scheda and programma are both there to be seen. */
export type AnnualitaPubblica = RigaAnnualita & { programma: RigaProgramma };

/** A scheda is public when an annualita of it is; the latest year comes first. */
export type SchedaPubblica = RigaScheda & { annualita: [AnnualitaPubblica, ...AnnualitaPubblica[]] };

const perSlug = <R extends { slug: string | null; documentId: string }>(righe: readonly R[]): ReadonlyMap<string, R> =>
  new Map(righe.map((riga) => [slugDi(riga), riga]));

const perId = <R extends Capo>(righe: readonly R[]): ReadonlyMap<number, R> =>
  new Map(righe.map((riga) => [riga.id, riga]));

/** Where staff mark no piano as current, the one that began last; before the first has begun, the first. */
function pianoCorrente(piani: readonly RigaPiano[], oggi: string): RigaPiano | undefined {
  return piani.find(({ corrente }) => corrente) ?? piani.find(({ inizio }) => inizio <= oggi) ?? piani.at(-1);
}

function schedePubbliche({ schede, annualita }: Righe, programmi: ReadonlyMap<number, RigaProgramma>) {
  const perScheda = new Map<number, AnnualitaPubblica[]>();
  for (const riga of annualita) {
    const programma = riga.programma && programmi.get(riga.programma.id);
    if (!programma || !riga.scheda) continue;
    const altre = perScheda.get(riga.scheda.id) ?? [];
    perScheda.set(riga.scheda.id, [...altre, { ...riga, programma }]);
  }
  return schede.flatMap((scheda): SchedaPubblica[] => {
    const anni = (perScheda.get(scheda.id) ?? []).toSorted((a, b) => b.programma.anno - a.programma.anno);
    const [ultima, ...altre] = anni;
    return ultima ? [{ ...scheda, annualita: [ultima, ...altre] }] : [];
  });
}

/**
 * What the public may see of one distretto on one day, and nothing else: what is not visible is dropped here, so that no
 * maker of an answer has to think of it.
 */
export function componiModello({ distretto, righe, dettaglio }: Lettura, oggi: string, base: string) {
  const piani = perId(righe.piani);
  // A programma of a hidden piano is hidden with all that it holds.
  const programmi = righe.programmi.filter(({ piano }) => piano && piani.has(piano.id));
  const schede = schedePubbliche(righe, perId(programmi));
  const anni = [...new Set(schede.flatMap(({ annualita }) => annualita.map(({ programma }) => programma.anno)))].sort(
    (a, b) => b - a,
  );
  const allegati = <A extends Parameters<typeof documentoVisibile>[0]>(voci: readonly A[]) =>
    voci.filter((voce) => documentoVisibile(voce, oggi));
  const allegato = <A extends Parameters<typeof documentoVisibile>[0]>(voce: A | null) =>
    voce && documentoVisibile(voce, oggi) ? voce : null;
  const incontri = righe.incontri.map((incontro) => ({
    ...incontro,
    documenti: allegati(incontro.documenti),
    verbale: allegato(incontro.verbale),
    resoconto: allegato(incontro.resoconto),
    galleria: incontro.galleria.filter(immagineVisibile),
  }));
  return {
    distretto,
    oggi,
    /** Address of the CMS, without a slash at the end. */
    base,
    /** How often each kind of content changed: who reads rows of another room looks its kind up here, and is made again when it does. */
    revisioni: new Map([...dettaglio].map(([voce, numero]) => [voce.slice(voce.lastIndexOf('/') + 1), numero])),
    piani: righe.piani,
    pianoCorrente: pianoCorrente(righe.piani, oggi),
    programmi,
    programmaCorrente: programmi.find(({ corrente }) => corrente) ?? programmi.find(({ anno }) => anno === anni[0]),
    /** Years with published schede, the latest first. */
    anni,
    schede,
    schedePerId: perId(schede),
    schedePerSlug: perSlug(schede),
    territori: righe.territori,
    territoriPerId: perId(righe.territori),
    aree: righe.aree,
    areePerId: perId(righe.aree),
    obiettivi: righe.obiettivi,
    obiettiviPerId: perId(righe.obiettivi),
    priorita: righe.priorita,
    bisogni: righe.bisogni,
    organi: righe.organi,
    organiPerId: perId(righe.organi),
    organiPerSlug: perSlug(righe.organi),
    componenti: righe.componenti.filter((componente) => inCarica(componente, oggi)),
    partecipazioni: righe.partecipazioni.filter((partecipazione) => inCarica(partecipazione, oggi)),
    soggetti: righe.soggetti,
    soggettiPerId: perId(righe.soggetti),
    incontri,
    incontriPerSlug: perSlug(incontri),
    documenti: allegati(righe.documenti),
    accordi: righe.accordi
      .filter(({ piano }) => piano && piani.has(piano.id))
      .map((accordo) => ({ ...accordo, documenti: allegati(accordo.documenti) })),
    gallerie: righe.gallerie
      .filter(({ piano }) => piano && piani.has(piano.id))
      .map((galleria) => ({ ...galleria, immagini: galleria.immagini.filter(immagineVisibile) })),
    // One that belongs to no piano, like those of the profilo di comunità, is seen by itself.
    indicatori: righe.indicatori.filter(({ piano }) => !piano || piani.has(piano.id)),
    rilevazioni: righe.rilevazioni,
    monitoraggi: righe.monitoraggi,
  };
}

export type Modello = ReturnType<typeof componiModello>;
export type IncontroPubblico = Modello['incontri'][number];
export type AccordoPubblico = Modello['accordi'][number];
