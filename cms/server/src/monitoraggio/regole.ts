import { uidTipo } from '../modello/nomi';
import type { Regole } from '../modello/scrittura';
import { eVoce, testoDi } from '../modello/voce';

const inItaliano = (giorno: string) => giorno.split('-').toReversed().join('/');

export const regole: Regole = {
  [uidTipo('rilevazione')]: {
    titolo: {
      da: ['indicatore', 'anno'],
      componi: ({ indicatore, anno }) => (eVoce(indicatore) ? `${String(indicatore.nome)} – ${String(anno)}` : null),
    },
  },
  [uidTipo('monitoraggio')]: {
    titolo: {
      da: ['scheda', 'data'],
      componi: ({ scheda, data }) => {
        const giorno = testoDi(data);
        return eVoce(scheda) && giorno ? `${String(scheda.titolo)} – ${inItaliano(giorno)}` : null;
      },
    },
  },
  [uidTipo('indicatore')]: {
    forma: ({ annoPartenza, annoObiettivo }) =>
      typeof annoPartenza === 'number' && typeof annoObiettivo === 'number' && annoObiettivo < annoPartenza
        ? [{ percorso: ['annoObiettivo'], rimedio: 'non può venire prima dell’anno di partenza' }]
        : [],
    completezza: ({ valoreObiettivo, annoObiettivo }) =>
      typeof valoreObiettivo === 'number' && typeof annoObiettivo !== 'number'
        ? [{ percorso: ['annoObiettivo'], rimedio: 'indica per quale anno vale l’obiettivo' }]
        : [],
  },
};
