import { stdnum } from 'stdnum';
import type { naturaSoggetto } from '../../../../contracts/vocabolario';
import type { ErroreCampo } from '../http/errore';

type Natura = keyof typeof naturaSoggetto;

interface Organizzazione {
  natura: Natura;
  codiceFiscale?: string;
  partitaIva?: string;
  sezioneRunts?: string;
}

/** Who may be one person with a 16-character code: a sole trader, a single physician, what the list does not foresee. */
const ANCHE_PERSONE: readonly Natura[] = ['impresa', 'ordine_medici', 'altro'];

/** Public bodies, unions and informal groups are never in the RUNTS (D.Lgs. 117/2017, art. 4). */
const FUORI_RUNTS: readonly Natura[] = [
  'comune',
  'unione',
  'provincia',
  'amministrazione_statale',
  'ausl',
  'asp_ipab',
  'scuola',
  'sindacato',
  'ordine_medici',
  'gruppo_informale',
];

const valido = (validatore: 'codicefiscale' | 'iva', codice: string): boolean =>
  stdnum.IT?.[validatore]?.validate(codice).isValid ?? false;

function erroreCodiceFiscale(natura: Natura, codice: string | undefined): string | null {
  if (natura === 'gruppo_informale')
    return codice ? 'Un gruppo informale non ha codice fiscale: lascia vuoto il campo o cambia la natura.' : null;
  if (!codice) return 'Indica il codice fiscale: serve per riconoscere l’organizzazione.';
  if (codice.length === 16 && !ANCHE_PERSONE.includes(natura))
    return 'Indica il codice fiscale dell’organizzazione, di 11 cifre, non quello di una persona.';
  return valido(codice.length === 16 ? 'codicefiscale' : 'iva', codice.toUpperCase())
    ? null
    : 'Il codice fiscale non supera il controllo delle ultime cifre: ricopialo con attenzione.';
}

/** What the shape alone cannot tell: check digits, and whether codes and register fit the kind of organisation. */
export function controllaCodici({ natura, codiceFiscale, partitaIva, sezioneRunts }: Organizzazione): ErroreCampo[] {
  const errori: ErroreCampo[] = [];
  const fiscale = erroreCodiceFiscale(natura, codiceFiscale);
  if (fiscale) errori.push({ path: ['codiceFiscale'], message: fiscale });
  if (partitaIva && !valido('iva', partitaIva))
    errori.push({
      path: ['partitaIva'],
      message: 'La partita IVA non supera il controllo dell’ultima cifra: ricopiala con attenzione.',
    });
  if (sezioneRunts && FUORI_RUNTS.includes(natura))
    errori.push({
      path: ['sezioneRunts'],
      message: 'La sezione RUNTS riguarda gli enti del Terzo settore: lasciala vuota o cambia la natura.',
    });
  return errori;
}
