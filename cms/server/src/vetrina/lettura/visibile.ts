import type { RigaImmagine, RigaReferente } from './righe';

/** Whether a period without or with ends holds on a day; both days belong to it. */
export const inCarica = ({ dal, al }: { dal: string | null; al: string | null }, oggi: string): boolean =>
  (!dal || dal <= oggi) && (!al || al >= oggi);

/** A picture without alternative text or release is not shown, however it was published. */
export const immagineVisibile = <I extends RigaImmagine>(
  immagine: I,
): immagine is I & { file: object; alternativo: string } =>
  Boolean(immagine.file && immagine.alternativo?.trim() && immagine.liberatoria);

/** Mail addresses of public offices are often `name.surname@`: they would give away a person who is not published. */
const tradisce = (email: string, nome: string): boolean => {
  const locale = email.toLowerCase().split('@')[0] ?? '';
  return nome
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((parola) => parola.length > 2 && locale.includes(parola));
};

/** What a referente shows of itself: the office, and the person only where she is published. */
export function referenteVisibile({ ufficio, ruolo, nome, email, telefono, pubblicaPersona, pubblico }: RigaReferente) {
  const persona = pubblicaPersona ? nome : null;
  if (!pubblico || !(ufficio ?? ruolo ?? persona)) return undefined;
  const riservata = email && nome && !pubblicaPersona && tradisce(email, nome);
  return { ruolo, ufficio, nome: persona, email: riservata ? null : email, telefono };
}
