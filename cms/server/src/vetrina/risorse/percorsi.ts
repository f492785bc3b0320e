import type { Parametri } from '../http/percorso';
import type { Indice } from '../lettura/fonti';
import type { Modello } from '../lettura/modello';
import { slugDi } from '../voci/indirizzo';
import type { TipoRisorsa } from './tipo';

/** What the segments of a path can be, by their name. */
const VALORI: Readonly<Record<string, (modello: Modello) => readonly string[]>> = {
  distretto: ({ distretto }) => [slugDi(distretto)],
  scheda: ({ schedePerSlug }) => [...schedePerSlug.keys()],
  incontro: ({ incontriPerSlug }) => [...incontriPerSlug.keys()],
  organo: ({ organiPerSlug }) => [...organiPerSlug.keys()],
  anno: ({ anni }) => anni.map(String),
  modulo: () => ['contatti', 'adesioni', 'iscrizioni', 'proposte', 'area'],
};

const nomiDi = ({ modello }: TipoRisorsa): string[] =>
  [...modello.matchAll(/:([a-z]\w*)/gi)].map(([, nome = '']) => nome);

const percorsoDi = ({ modello }: TipoRisorsa, parametri: Parametri): string =>
  modello.replace(/:([a-z]\w*)/gi, (_tutto, nome: string) => encodeURIComponent(parametri[nome] ?? ''));

/** A resource that there may be: some forms are not in use, some distretti have no piano. */
export interface Percorso {
  percorso: string;
  parametri: Parametri;
}

/** The paths of a kind of resource in one distretto; none where a segment is something else, like the name of a file. */
export function percorsiNelDistretto(tipo: TipoRisorsa, modello: Modello): Percorso[] {
  const nomi = nomiDi(tipo);
  if (!nomi.includes('distretto') || nomi.some((nome) => !(nome in VALORI))) return [];
  const combinazioni = nomi.reduce<Parametri[]>(
    (finora, nome) =>
      finora.flatMap((parametri) =>
        (VALORI[nome]?.(modello) ?? []).map((valore) => ({ ...parametri, [nome]: valore })),
      ),
    [{}],
  );
  return combinazioni.map((parametri) => ({ percorso: percorsoDi(tipo, parametri), parametri }));
}

/** The path of a kind of resource that there is only one of. */
export const percorsoUnico = (tipo: TipoRisorsa): Percorso[] =>
  nomiDi(tipo).length === 0 ? [{ percorso: tipo.modello, parametri: {} }] : [];

/** The slugs of an index. */
export const slugDistretti = ({ distretti }: Indice): string[] => distretti.map(({ riga }) => slugDi(riga));
