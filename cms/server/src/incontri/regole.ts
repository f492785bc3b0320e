import { uidTipo } from '../modello/nomi';
import type { Regole } from '../modello/scrittura';
import { eVoce, testoDi } from '../modello/voce';
import { regolaConvocazione } from './convocazioni/regola-convocazione';
import { regolaIscrizione } from './iscrizioni/regola-iscrizione';
import { incontro } from './regole-incontro';

/** The name by which an entry is known, whichever field holds it. */
const nomeDi = (voce: unknown): string | null => (eVoce(voce) ? (testoDi(voce.nome) ?? testoDi(voce.titolo)) : null);

const dalAl = [['dal', 'al']] as const;

export const regole: Regole = {
  [uidTipo('incontro')]: incontro,
  [uidTipo('convocazione')]: regolaConvocazione,
  [uidTipo('iscrizione')]: regolaIscrizione,
  [uidTipo('componente')]: { dateInOrdine: dalAl },
  [uidTipo('partecipazione')]: {
    dateInOrdine: dalAl,
    titolo: {
      da: ['soggetto', 'organo', 'scheda'],
      componi: ({ soggetto, organo, scheda }) => {
        const [chi, dove] = [nomeDi(soggetto), nomeDi(organo) ?? nomeDi(scheda)];
        return chi !== null && dove !== null ? `${chi} – ${dove}` : chi;
      },
    },
    forma: ({ organo, scheda }) =>
      eVoce(organo) && eVoce(scheda)
        ? [{ percorso: ['scheda'], rimedio: 'c’è già un tavolo: per la scheda aggiungi un’altra partecipazione' }]
        : [],
    completezza: ({ organo, scheda }) =>
      eVoce(organo) || eVoce(scheda) ? [] : [{ percorso: ['organo'], rimedio: 'scegli un tavolo, oppure una scheda' }],
  },
};
