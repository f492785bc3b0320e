import type { Regola } from '../../modello/scrittura';
import { testoDi } from '../../modello/voce';

/** Scheme, host and port. Anything else would end up in the `frame-ancestors` header of the pages. */
const ORIGINE = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/i;

export const distretto: Regola = {
  forma: ({ siti }) => {
    const righe = (testoDi(siti) ?? '').split('\n').map((riga) => riga.trim());
    const sbagliata = righe.find((riga) => riga !== '' && !ORIGINE.test(riga.replace(/\/$/, '')));
    return sbagliata === undefined
      ? []
      : [
          {
            percorso: ['siti'],
            rimedio: `«${sbagliata.slice(0, 80)}» non va: scrivi un sito per riga, senza la pagina, per esempio https://www.comune.esempio.it`,
          },
        ];
  },
};
