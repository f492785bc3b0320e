import { uidComponente, uidTipo } from '../../modello/nomi';
import type { Regola, Regole } from '../../modello/scrittura';
import { testoDi, voci } from '../../modello/voce';
import { annualita } from './annualita';
import { unoSoloCorrente } from './corrente';
import { distretto } from './distretto';
import { accordo, documento, documentoAllegato } from './documento';

const validita: Regola = {
  dateInOrdine: [
    ['inizio', 'fine'],
    ['fine', 'prorogatoFino'],
    ['inizio', 'prorogatoFino'],
  ],
};

/** WCAG 2.2, 1.1.1 asks for the text; art. 96 L. 633/1941 for the release. */
const immagine: Regola = {
  completezza: ({ liberatoria }) =>
    liberatoria === true
      ? []
      : [
          {
            percorso: ['liberatoria'],
            rimedio: 'conferma che c’è, o che non si riconosce nessuno: senza, non si pubblica',
          },
        ],
};

const referente: Regola = {
  completezza: ({ ufficio, nome, pubblicaPersona }) => {
    if (pubblicaPersona === true && testoDi(nome) === null) {
      return [{ percorso: ['nome'], rimedio: 'scrivi nome e cognome, o spegni «Pubblica la persona»' }];
    }
    return testoDi(ufficio) === null && testoDi(nome) === null
      ? [{ percorso: ['ufficio'], rimedio: 'scrivi l’ufficio a cui rivolgersi' }]
      : [];
  },
};

const galleria: Regola = {
  completezza: ({ immagini }) =>
    voci(immagini).length === 0 ? [{ percorso: ['immagini'], rimedio: 'aggiungi almeno un’immagine' }] : [],
};

const territorio: Regola = {
  forma: ({ tipo, istat }) =>
    tipo !== 'comune' && testoDi(istat) !== null
      ? [{ percorso: ['istat'], rimedio: 'lascialo vuoto: qui va solo il codice di un comune' }]
      : [],
};

export const regole: Regole = {
  [uidTipo('accordo')]: accordo,
  [uidTipo('annualita')]: annualita,
  [uidTipo('distretto')]: distretto,
  [uidTipo('documento')]: documento,
  [uidTipo('galleria')]: galleria,
  [uidTipo('piano')]: { ...validita, segue: unoSoloCorrente },
  [uidTipo('piano-regionale')]: validita,
  [uidTipo('programma')]: { segue: unoSoloCorrente },
  [uidTipo('territorio')]: territorio,
  [uidComponente('documento-allegato')]: documentoAllegato,
  [uidComponente('fase')]: { dateInOrdine: [['inizio', 'fine']] },
  [uidComponente('immagine')]: immagine,
  [uidComponente('referente')]: referente,
};
