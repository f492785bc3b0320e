import { stdnum, type Validator } from 'stdnum';
import { forma, senzaSpazi, type Verifica } from './esito';

const { codicefiscale, iva } = stdnum.IT ?? {};

const torna = (validatore: Validator | undefined, codice: string) => validatore?.validate(codice).isValid === true;

const CIFRE_DI_CONTROLLO = 'il carattere di controllo non torna: ricopialo dal documento';

/** Art. 1 DM 23 December 1976: 16 characters for a person; an organisation has the 11 digits of a partita IVA. */
export const codiceFiscale: Verifica = (testo) => {
  const valore = senzaSpazi(testo).toUpperCase();
  if (valore.length === 11 && /^\d+$/.test(valore)) {
    return torna(iva, valore) ? { valore } : { rimedio: CIFRE_DI_CONTROLLO };
  }
  if (valore.length !== 16) {
    return { rimedio: 'scrivi le 11 cifre di un’organizzazione o i 16 caratteri di una persona' };
  }
  return torna(codicefiscale, valore) ? { valore } : { rimedio: CIFRE_DI_CONTROLLO };
};

export const partitaIva: Verifica = (testo) => {
  const valore = senzaSpazi(testo).replace(/^IT/i, '');
  if (!/^\d{11}$/.test(valore)) return { rimedio: 'scrivi le 11 cifre, senza altri segni' };
  return torna(iva, valore) ? { valore } : { rimedio: CIFRE_DI_CONTROLLO };
};

export const istat = forma(/^\d{6}$/, 'scrivi le 6 cifre del comune, per esempio 037006', senzaSpazi);

export const catastale = forma(/^[A-Z]\d{3}$/, 'scrivi una lettera e 3 cifre, per esempio A944', (testo) =>
  senzaSpazi(testo).toUpperCase(),
);

/** Not only `c_` and the catastale: unioni, ASP and schools have other shapes. */
export const ipa = forma(
  /^[a-z0-9][a-z0-9_-]{1,29}$/,
  'scrivi il codice come sta su indicepa.gov.it, per esempio c_a944',
  (testo) => senzaSpazi(testo).toLowerCase(),
);

export const cap = forma(/^\d{5}$/, 'scrivi le 5 cifre, per esempio 40121', senzaSpazi);
