import type { Formato } from '../../modello/campo';
import { cap, catastale, codiceFiscale, ipa, istat, partitaIva } from './codici';
import type { Esito, Verifica } from './esito';
import { colore, email, modelloPagina, pec, sitoWeb, telefono } from './recapiti';
import { slug } from './slug';

const verifiche: Readonly<Record<Formato, Verifica>> = {
  slug,
  codiceFiscale,
  partitaIva,
  istat,
  catastale,
  ipa,
  pec,
  email,
  telefono,
  sitoWeb,
  cap,
  colore,
  modelloPagina,
};

/** The value of a text in its normal form, or in Italian what to do about it (to follow the field's label). */
export const verifica = (formato: Formato, testo: string): Esito => verifiche[formato](testo);

/** What other rooms may ask: the forms check the same codes as the admin does. */
export const createFormati = () => ({ verifica });
export type Formati = ReturnType<typeof createFormati>;
