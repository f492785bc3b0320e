import type { naturaSoggetto } from '../../../../contracts/vocabolario';
import type { Formati } from '../../redazione/formati';
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

type Verifica = Formati['verifica'];

const rimedio = (esito: ReturnType<Verifica>, campo: string): string | null =>
  'rimedio' in esito ? `«${campo}»: ${esito.rimedio}.` : null;

function erroreCodiceFiscale(verifica: Verifica, natura: Natura, codice: string | undefined): string | null {
  if (natura === 'gruppo_informale')
    return codice ? 'Un gruppo informale non ha codice fiscale: lascia vuoto il campo o cambia la natura.' : null;
  if (!codice) return 'Indica il codice fiscale: serve per riconoscere l’organizzazione.';
  if (codice.length === 16 && !ANCHE_PERSONE.includes(natura))
    return 'Indica il codice fiscale dell’organizzazione, di 11 cifre, non quello di una persona.';
  return rimedio(verifica('codiceFiscale', codice), 'Codice fiscale');
}

/** What the shape alone cannot tell: check digits, and whether codes and register fit the kind of organisation. */
export function controllaCodici(
  verifica: Verifica,
  { natura, codiceFiscale, partitaIva, sezioneRunts }: Organizzazione,
): ErroreCampo[] {
  const errori: ErroreCampo[] = [];
  const fiscale = erroreCodiceFiscale(verifica, natura, codiceFiscale);
  if (fiscale) errori.push({ path: ['codiceFiscale'], message: fiscale });
  const iva = partitaIva ? rimedio(verifica('partitaIva', partitaIva), 'Partita IVA') : null;
  if (iva) errori.push({ path: ['partitaIva'], message: iva });
  if (sezioneRunts && FUORI_RUNTS.includes(natura))
    errori.push({
      path: ['sezioneRunts'],
      message: 'La sezione RUNTS riguarda gli enti del Terzo settore: lasciala vuota o cambia la natura.',
    });
  return errori;
}
