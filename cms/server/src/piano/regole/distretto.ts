import type { Regola } from '../../modello/scrittura';
import { testoDi } from '../../modello/voce';
import { MASSIMO_SITI, righeSiti, sitoValido } from '../../pagine/siti';

const errore = (rimedio: string) => [{ percorso: ['siti'], rimedio }];

export const distretto: Regola = {
  forma: ({ siti }) => {
    const righe = righeSiti(testoDi(siti) ?? null);
    const sbagliata = righe.find((riga) => !sitoValido(riga));
    if (sbagliata !== undefined) {
      return errore(
        `«${sbagliata.slice(0, 80)}» non va: scrivi un sito per riga, con https:// e senza la pagina, per esempio https://www.comune.esempio.it (o https://*.comune.esempio.it per tutti i suoi sottodomini)`,
      );
    }
    return righe.length > MASSIMO_SITI
      ? errore(`scrivi al massimo ${MASSIMO_SITI} siti: adesso sono ${righe.length}`)
      : [];
  },
};
