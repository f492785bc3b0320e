/**
 * Control characters, halves of surrogate pairs (PostgreSQL refuses some of them, exports break on others) and the marks
 * that turn the direction of writing, with which a text can show something else than what it says.
 */
const VIETATI = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const VIETATI_SU_PIU_RIGHE = /[^\P{Cc}\n\t]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

export const RIMEDIO_CARATTERI =
  'contiene caratteri invisibili: cancella il testo e riscrivilo, o incollalo senza formato';

/** Same letters, same bytes; no spaces around; one kind of line end. */
export const normalizza = (testo: string): string => testo.normalize('NFC').replace(/\r\n?/g, '\n').trim();

export const conCaratteriVietati = (testo: string, suPiuRighe: boolean): boolean =>
  (suPiuRighe ? VIETATI_SU_PIU_RIGHE : VIETATI).test(testo);
