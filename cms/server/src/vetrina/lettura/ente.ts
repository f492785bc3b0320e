import type { RigaDistretto, RigaEnte } from './righe';

const uguali = (a: string, b: string): boolean => a.localeCompare(b, 'it', { sensitivity: 'base' }) === 0;

/** What a capofila is called by the name of its territory: the comune of Prova is `Comune di Prova`. */
const nomi = ({ nome, tipo }: RigaEnte): string[] => (tipo === 'comune' ? [`Comune di ${nome}`] : [nome]);

/** The IPA code of the comune or unione that is the capofila of a distretto; null where the names do not tell which it is. */
export function ipaCapofila({ capofila }: RigaDistretto, enti: readonly RigaEnte[]): string | null {
  if (!capofila) return null;
  return enti.find((ente) => nomi(ente).some((nome) => uguali(nome, capofila)))?.ipa ?? null;
}
