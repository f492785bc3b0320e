const ESADECIMALE = /^#[0-9a-f]{6}$/;

/** Ratio of text to its background that WCAG 2.2 (1.4.3) wants. */
const MINIMO = 4.5;

/** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
function luminanza(colore: string): number {
  const [rosso = 0, verde = 0, blu = 0] = [1, 3, 5].map((inizio) => {
    const canale = Number.parseInt(colore.slice(inizio, inizio + 2), 16) / 255;
    return canale <= 0.04045 ? canale / 12.92 : ((canale + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rosso + 0.7152 * verde + 0.0722 * blu;
}

/** The contrast of a colour such as `#0066cc` with white, from 1 to 21. */
const contrastoSulBianco = (colore: string): number => 1.05 / (luminanza(colore) + 0.05);

/** Whether a text is a colour on which white text, and which on white, can be read: it goes into a stylesheet as it is. */
export const coloreLeggibile = (testo: string): boolean =>
  ESADECIMALE.test(testo) && contrastoSulBianco(testo) >= MINIMO;
