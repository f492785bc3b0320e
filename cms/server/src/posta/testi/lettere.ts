import { REGIMI } from '../../moduli/collegamenti/scopi';
import { modelli } from '../modelli';
import type { Ambiente, Lettera, Lingua } from '../modelli/modello';

/** A message whose text the office may change. */
export interface LetteraNota {
  /** The template and which of its texts: `esito-adesione.accolta`. */
  chiave: string;
  /** What the office calls this kind of message. */
  nome: string;
  /** With sample values, nothing left out that it may say. */
  lettera: Lettera;
}

export const chiaveLettera = (modello: string, { variante }: Lettera): string => `${modello}.${variante}`;

const note = Object.entries(modelli).flatMap(([modello, { nome, esempi }]) =>
  esempi.map((lettera): LetteraNota => ({ chiave: chiaveLettera(modello, lettera), nome, lettera })),
);

const perChiave = new Map(note.map((nota) => [nota.chiave, nota]));

export const lettere: readonly LetteraNota[] = note;
export const letteraNota = (chiave: string): LetteraNota | null => perChiave.get(chiave) ?? null;

export const LINGUE = ['it', 'en'] as const satisfies readonly Lingua[];
export const eLingua = (valore: unknown): valore is Lingua => LINGUE.some((lingua) => lingua === valore);

/** What a message would know if it were sent. Its links lead nowhere. */
export const ambienteDiEsempio = ({ scopo }: Lettera, distretto: Ambiente['distretto']): Ambiente => ({
  distretto,
  invito: scopo && {
    indirizzo: 'https://www.esempio.it/collegamento#esempio',
    codice: 'ABCDE-FGHJK',
    pagina: 'https://www.esempio.it/collegamento',
    oreValide: REGIMI[scopo].oreValide,
  },
  paginaUfficio: 'https://www.esempio.it/admin',
});
