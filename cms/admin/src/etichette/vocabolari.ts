import * as vocabolario from '../../../contracts/vocabolario';

type Etichette = Readonly<Record<string, string>>;

const inLingua = (lingua: 'it' | 'en'): Etichette[] =>
  Object.values(vocabolario)
    .filter((voci) => typeof voci === 'object')
    .map((voci) => Object.fromEntries(Object.entries(voci).map(([valore, etichetta]) => [valore, etichetta[lingua]])));

const vocabolari = inLingua('it');

/** The Italian labels of the list that an enumeration takes its values from. */
export const etichetteDi = (valori: readonly string[]): Etichette =>
  vocabolari.find((voci) => {
    const noti = Object.keys(voci);
    return noti.length === valori.length && valori.every((valore) => valore in voci);
  }) ?? {};

/**
 * All labels by value. The admin's select boxes ask for the translation of the bare value: where two lists share a value,
 * the first one's label stands.
 */
export const etichette: Etichette = Object.assign({}, ...vocabolari.toReversed());

/** The same in English. */
export const etichetteInglesi: Etichette = Object.assign({}, ...inLingua('en').toReversed());
