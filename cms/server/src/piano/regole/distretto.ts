import type { Errore, Regola } from '../../modello/scrittura';
import { testoDi } from '../../modello/voce';
import { MASSIMO_SITI, righeSiti, sitoValido } from '../../pagine/siti';

const errore = (campo: string, rimedio: string): Errore[] => [{ percorso: [campo], rimedio }];

/** Mail programs show the name and hide the address: one in the name would pass for where the message comes from. */
const mittenteSbagliato = (mittente: string): Errore[] =>
  /[@<>"\\]/.test(mittente) ? errore('mittentePosta', 'scrivi solo un nome, senza indirizzi e senza < > " \\') : [];

function sitiSbagliati(siti: string | null): Errore[] {
  const righe = righeSiti(siti);
  const sbagliata = righe.find((riga) => !sitoValido(riga));
  if (sbagliata !== undefined) {
    return errore(
      'siti',
      `«${sbagliata.slice(0, 80)}» non va: scrivi un sito per riga, con https:// e senza la pagina, per esempio https://www.comune.esempio.it (o https://*.comune.esempio.it per tutti i suoi sottodomini)`,
    );
  }
  return righe.length > MASSIMO_SITI
    ? errore('siti', `scrivi al massimo ${MASSIMO_SITI} siti: adesso sono ${righe.length}`)
    : [];
}

export const distretto: Regola = {
  forma: ({ siti, mittentePosta }) => [
    ...sitiSbagliati(testoDi(siti)),
    ...mittenteSbagliato(testoDi(mittentePosta) ?? ''),
  ],
};
