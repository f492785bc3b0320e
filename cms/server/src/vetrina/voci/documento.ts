import type { Documento } from '../../../../contracts/documenti';
import { istanteRoma } from '../lettura/tempo';
import type { Modello, IncontroPubblico, AccordoPubblico } from '../lettura/modello';
import type { RigaAllegato, RigaDocumento, RigaFile } from '../lettura/righe';
import { indirizzoFile } from './file';
import { indirizzoWeb, pagina, paginaVerso, slugDi } from './indirizzo';
import { rimando, rimandoA } from './rimando';

const BYTE = 1000;

const formato = (file: RigaFile | null): string | null =>
  file ? (file.ext ?? '').replace('.', '').toUpperCase() || null : null;

/** The name of an attachment in addresses: components have no slug of their own, and get new ids at every publish. */
const inSlug = (testo: string): string =>
  testo
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replace(/^-+|-+$/g, '') || 'documento';

type Contorno = Pick<Documento, 'slug' | 'url' | 'aggiornato'> & Partial<Documento>;

/** A document whose link a browser could not follow, and that has no file, is left out. */
function comune(modello: Modello, riga: RigaAllegato, contorno: Contorno): Documento[] {
  const indirizzo = riga.file ? indirizzoFile(modello, riga.file) : indirizzoWeb(riga.link);
  if (!indirizzo) return [];
  return [
    {
      titolo: riga.titolo,
      tipo: riga.tipo,
      data: riga.data,
      sintesi: riga.sintesi,
      formato: formato(riga.file),
      dimensione: riga.file ? Math.round(riga.file.size * BYTE) : null,
      accessibile: riga.accessibile ?? 'da_verificare',
      indirizzo,
      sezione: null,
      organo: null,
      territorio: null,
      scheda: null,
      incontro: null,
      ...contorno,
    },
  ];
}

export const documento = (modello: Modello, riga: RigaDocumento): Documento[] =>
  comune(modello, riga, {
    slug: slugDi(riga),
    url: paginaVerso(modello, 'documenti', slugDi(riga)),
    aggiornato: istanteRoma(riga.updatedAt),
    ...(riga.dimensione && riga.file ? { dimensione: riga.dimensione } : {}),
    sezione: riga.sezione,
    organo: rimando(modello.organiPerId, riga.organo),
    territorio: rimando(modello.territoriPerId, riga.territorio),
    scheda: rimando(modello.schedePerId, riga.scheda),
  });

/** A document that is published with the entry that holds it. */
type Genitore = { slug: string | null; documentId: string; titolo: string; updatedAt: string };

const allegato = (
  modello: Modello,
  riga: RigaAllegato,
  genitore: Genitore,
  contorno: Partial<Documento>,
): Documento[] =>
  comune(modello, riga, {
    slug: inSlug(`${slugDi(genitore)}-${riga.titolo}`),
    url: pagina(modello, 'documenti'),
    aggiornato: istanteRoma(genitore.updatedAt),
    ...contorno,
  });

/** Documents, minutes and summary of a meeting. */
export function documentiIncontro(modello: Modello, incontro: IncontroPubblico) {
  const { organi } = incontro;
  const contorno: Partial<Documento> = {
    url: pagina(modello, 'incontro', slugDi(incontro)),
    incontro: rimandoA(incontro),
    // The body, when the meeting is of one alone.
    organo: organi.length === 1 ? rimando(modello.organiPerId, organi[0]) : null,
  };
  const fai = (riga: RigaAllegato | null) => (riga ? allegato(modello, riga, incontro, contorno) : []);
  return {
    documenti: incontro.documenti.flatMap(fai),
    verbale: fai(incontro.verbale)[0] ?? null,
    resoconto: fai(incontro.resoconto)[0] ?? null,
  };
}

export const documentiAccordo = (modello: Modello, accordo: AccordoPubblico): Documento[] =>
  accordo.documenti.flatMap((riga) =>
    allegato(modello, riga, accordo, { url: paginaVerso(modello, 'distretto', slugDi(accordo)) }),
  );

/** Two attachments of the same name in one meeting still need two identifiers. */
function distinti(documenti: readonly Documento[]): Documento[] {
  const visti = new Map<string, number>();
  return documenti.map((voce) => {
    const volte = (visti.get(voce.slug) ?? 0) + 1;
    visti.set(voce.slug, volte);
    return volte > 1 ? { ...voce, slug: `${voce.slug.slice(0, 115)}-${volte}` } : voce;
  });
}

/** All documents of a distretto, wherever they are kept, the newest first; those without a date last. */
export function documenti(modello: Modello): Documento[] {
  const diIncontri = modello.incontri.flatMap((incontro) => {
    const { documenti: altri, verbale, resoconto } = documentiIncontro(modello, incontro);
    return [...altri, verbale, resoconto].filter((voce) => voce !== null);
  });
  const tutti = [
    ...modello.documenti.flatMap((riga) => documento(modello, riga)),
    ...modello.accordi.flatMap((accordo) => documentiAccordo(modello, accordo)),
    ...diIncontri,
  ];
  return distinti(tutti.toSorted((a, b) => (b.data ?? '').localeCompare(a.data ?? '')));
}
