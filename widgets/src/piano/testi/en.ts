import tipi from 'etichette:en/tipoOrgano';
import stati from 'etichette:en/statoFase';
import { testi as comuni } from '../../base/testi/en';
import type { TestiPiano } from './it';

export const testi: TestiPiano = {
  ...comuni,
  tipi,
  stati,
  cheCosE:
    'The Piano di zona is the document in which the municipalities and the health authority write together, every three years, how to help those who live in the district.',
  vale: (inizio, fine) => `In force from ${inizio} to ${fine}`,
  proroga: ', extension included',
  obiettivi: 'What it wants to achieve',
  regionale: 'Objective of the Region',
  priorita: 'What comes first',
  bisogni: 'The needs it starts from',
  aree: 'What it is about',
  fasi: 'The phases',
  dal: (giorno) => `from ${giorno}`,
  al: (giorno) => `until ${giorno}`,
  organi: 'Who makes it: the bodies',
  prossimo: 'Next meeting:',
  immagini: 'Pictures',
  atti: 'Agreement, programmes and laws',
  accordi: 'Programme agreements',
  adottato: 'Adopted by',
  atto: 'Act',
  del: (giorno) => `of ${giorno}`,
  protocollo: 'Registry number',
  firmatari: 'Signed by',
  programmi: 'Implementation programmes',
  schede: (n) => (n === 1 ? '1 intervention' : `${n} interventions`),
  processi: 'Linked processes',
  normativa: 'Laws',
  parole: 'What these words mean',
};
