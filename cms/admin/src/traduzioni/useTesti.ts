import { useIntl } from 'react-intl';
import { etichetteInglesi } from '../etichette/vocabolari';
import { PLUGIN } from '../plugin';
import { decisioneInglese, type ChiaveDecisione } from './decisione';
import { incontroInglese, type ChiaveIncontro } from './incontro';

const INGLESE: Readonly<Record<string, string>> = { ...decisioneInglese, ...incontroInglese };

/** What the panels say, in the language that the reader chose for the admin: Italian, else English. */
export function useTesti() {
  const intl = useIntl();
  /** The label of a value of a closed list. */
  const etichetta = (valore: string): string =>
    intl.formatMessage({ id: valore, defaultMessage: etichetteInglesi[valore] ?? valore });
  return {
    etichetta,
    testo: (chiave: ChiaveDecisione | ChiaveIncontro, valori?: Record<string, string | number>): string =>
      intl.formatMessage({ id: `${PLUGIN}.${chiave}`, defaultMessage: INGLESE[chiave] }, valori),
    /** What a button says for the step to a state. */
    passo: (stato: string): string =>
      `passo.${stato}` in INGLESE
        ? intl.formatMessage({ id: `${PLUGIN}.passo.${stato}`, defaultMessage: INGLESE[`passo.${stato}`] })
        : etichetta(stato),
    quando: (istante: string): string =>
      intl.formatDate(istante, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Rome' }),
  };
}
