import { z } from 'zod';
import { coloreLeggibile } from '../../pagine/colore';
import type { Esito, Verifica } from './esito';

const LUNGHEZZA_EMAIL = 254;
const schemaEmail = z.email().max(LUNGHEZZA_EMAIL);

const posta =
  (rimedio: string): Verifica =>
  (testo) => {
    const chiocciola = testo.lastIndexOf('@');
    // The domain is not case-sensitive, what stands before it may be (RFC 5321, 2.4).
    const valore = testo.slice(0, chiocciola + 1) + testo.slice(chiocciola + 1).toLowerCase();
    return schemaEmail.safeParse(valore).success ? { valore } : { rimedio };
  };

export const email = posta('scrivi un indirizzo come ufficio@comune.esempio.it');
export const pec = posta('scrivi un indirizzo di posta certificata come protocollo@pec.comune.esempio.it');

/** Italian numbers as people write them, or international ones with their prefix (ITU-T E.164: 15 digits at most). */
export const telefono: Verifica = (testo) => {
  const valore = testo.replace(/\s+/g, ' ').replace(/^00/, '+');
  const cifre = valore.replace(/\D/g, '');
  const scritto = /^\+?[\d ./()-]+$/.test(valore);
  const internazionale = valore.startsWith('+');
  const lungo = cifre.length >= (internazionale ? 8 : 5) && cifre.length <= (internazionale ? 15 : 11);
  // Without a prefix: 0 for fixed lines, 3 for mobiles, 8 for toll-free, 1 for services such as 112 and 1500.
  const italiano = internazionale || /^[0138]/.test(cifre);
  return scritto && lungo && italiano
    ? { valore }
    : {
        rimedio: 'scrivi un numero italiano, per esempio 051 219 1234, o con il prefisso, per esempio +39 051 219 1234',
      };
};

function indirizzo(testo: string, protocolli: readonly string[]): URL | null {
  if (/\s/.test(testo) || !URL.canParse(testo)) return null;
  const url = new URL(testo);
  const conNome = url.hostname.includes('.') || url.hostname === 'localhost';
  const senzaCredenziali = url.username === '' && url.password === '';
  return protocolli.includes(url.protocol) && conNome && senzaCredenziali ? url : null;
}

/** Only http and https: a `javascript:` address in a link would run in the reader's page. */
export const sitoWeb: Verifica = (testo) =>
  indirizzo(testo, ['http:', 'https:'])
    ? { valore: testo }
    : { rimedio: 'scrivi l’indirizzo completo, che comincia con https://' };

/** A page address with the place of the slug; the host must not depend on it. */
export const modelloPagina: Verifica = (testo): Esito => {
  const segnaposti = testo.match(/[{}][^{}]*[{}]?/g) ?? [];
  const soloSlug = segnaposti.length <= 1 && segnaposti.every((segnaposto) => segnaposto === '{slug}');
  const url = indirizzo(testo.replace('{slug}', 'slug'), ['https:']);
  const ospiteFisso = !/^https:\/\/[^/?#]*\{/.test(testo);
  return soloSlug && url && ospiteFisso
    ? { valore: testo }
    : { rimedio: 'scrivi un indirizzo che comincia con https:// e, dove va la voce, una sola volta {slug}' };
};

/** The distretto's colour lies under white text and, as text, on white. */
export const colore: Verifica = (testo) => {
  const valore = testo.toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(valore)) {
    return { rimedio: 'scrivi cancelletto e 6 cifre esadecimali, per esempio #0066cc' };
  }
  return coloreLeggibile(valore)
    ? { valore }
    : { rimedio: 'scegli un colore più scuro: su questo il testo bianco non si legge (serve un contrasto di 4,5 a 1)' };
};
