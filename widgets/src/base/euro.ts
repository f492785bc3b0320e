import type { Lingua } from './lingua';

/** Cents as whole euro: `12.345 €`. Plans are made in thousands, cents would only be noise. */
export const euro = (centesimi: number, lingua: Lingua): string =>
  new Intl.NumberFormat(lingua === 'en' ? 'en-GB' : lingua, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
    useGrouping: 'always',
  }).format(centesimi / 100);
