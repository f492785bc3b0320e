import { forma } from './esito';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const LUNGHEZZA_SLUG = 120;

export const slug = forma(SLUG, 'usa solo lettere minuscole senza accenti, cifre e trattini', (testo) =>
  testo.toLowerCase(),
);

/** A slug from a title: `Piano di zona – 2018/2020` becomes `piano-di-zona-2018-2020`. Empty if no letter is left. */
export function slugDa(titolo: string, lunghezza = LUNGHEZZA_SLUG): string {
  const intero = titolo
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (intero.length <= lunghezza) return intero;
  const tagliato = intero.slice(0, lunghezza + 1);
  return tagliato.slice(0, Math.max(tagliato.lastIndexOf('-'), 1)).replace(/-+$/, '');
}
