import type { IncontroInElenco } from 'strapi-plugin-piano-di-zona/contracts';
import { giornoDi, type Giorno } from '../base/tempo';
import { piuGiorni } from './giorni';

/** The meetings of a body, of a territory, of a type; an empty value leaves all. */
export const filtra = (
  incontri: readonly IncontroInElenco[],
  organo = '',
  territorio = '',
  tipo = '',
): IncontroInElenco[] =>
  incontri.filter(
    (incontro) =>
      (!organo || incontro.organi.some(({ slug }) => slug === organo)) &&
      (!territorio || incontro.territori.some(({ slug }) => slug === territorio)) &&
      (!tipo || incontro.tipo === tipo),
  );

/** A meeting without an end lasts until its day is over. */
const finito = ({ inizio, fine }: IncontroInElenco, adesso: Date) =>
  fine ? new Date(fine) < adesso : giornoDi(inizio) < giornoDi(adesso.toISOString());

/** The coming meetings, the next one first; or the past ones, the latest first. */
export function ordinati(incontri: readonly IncontroInElenco[], passati: boolean, adesso: Date): IncontroInElenco[] {
  const verso = passati ? -1 : 1;
  return incontri
    .filter((incontro) => finito(incontro, adesso) === passati)
    .sort((a, b) => verso * (Date.parse(a.inizio) - Date.parse(b.inizio)));
}

/** In groups by what `chiavi` says, in the order of the list. */
export function raggruppa<K>(
  incontri: readonly IncontroInElenco[],
  chiavi: (incontro: IncontroInElenco) => readonly K[],
): Map<K, IncontroInElenco[]> {
  const gruppi = new Map<K, IncontroInElenco[]>();
  for (const incontro of incontri) {
    for (const chiave of chiavi(incontro)) gruppi.set(chiave, [...(gruppi.get(chiave) ?? []), incontro]);
  }
  return gruppi;
}

export const meseDi = ({ inizio }: IncontroInElenco): string => giornoDi(inizio).slice(0, 7);

/** Every day that a meeting touches, up to a month. */
export function giorniDi({ inizio, fine }: IncontroInElenco): Giorno[] {
  const giorni = [giornoDi(inizio)];
  const ultimo = fine ? giornoDi(fine) : '';
  for (
    let giorno = piuGiorni(giornoDi(inizio), 1);
    giorno <= ultimo && giorni.length < 31;
    giorno = piuGiorni(giorno, 1)
  ) {
    giorni.push(giorno);
  }
  return giorni;
}

/** What people must know of a meeting before all else: moved keeps its state and tells the earlier date. */
export type Avvertenza = 'annullato' | 'rinviato' | 'spostato';

export const avvertenza = ({ stato, dataPrecedente }: IncontroInElenco): Avvertenza | undefined =>
  stato === 'annullato' || stato === 'rinviato' ? stato : dataPrecedente ? 'spostato' : undefined;
