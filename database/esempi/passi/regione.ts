import { paragrafi } from '../blocchi';
import { pianoRegionale, schedeRegionali } from '../dati/regione/piano-regionale';
import { idDocumento } from '../identita';
import type { Scrittore } from '../scrittore';

const CHIAVE = 'emilia-romagna-2017-2019';

/** The document id of a regional sheet by its number. */
export const idSchedaRegionale = (codice: number): string => idDocumento('scheda-regionale', String(codice));

export const idPianoRegionale = idDocumento('piano-regionale', CHIAVE);

/** The regional plan and its implementation sheets, shared by all distretti. */
export async function scriviRegione(scrittore: Scrittore): Promise<void> {
  const { descrizione, ...piano } = pianoRegionale;
  await scrittore.crea('piano-regionale', CHIAVE, { ...piano, descrizione: paragrafi(...descrizione) });
  for (const [indice, [titolo, breve]] of schedeRegionali.entries()) {
    const codice = String(indice + 1);
    const valori = { codice, titolo, descrizione: breve, pianoRegionale: idPianoRegionale };
    await scrittore.crea('scheda-regionale', codice, valori);
  }
}
