import type { DistrettoEsempio } from '../../tipi';
import { aree } from './aree';
import { documenti } from './documenti';
import { eventi } from './incontri/eventi';
import { serieIncontri } from './incontri/serie';
import { indicatori } from './indicatori';
import { organi } from './organi';
import { partner } from './partner';
import { piano } from './piano';
import { richieste } from './richieste';
import { schede } from './schede/gruppi';

const quartieri = [
  'Borgo Panigale-Reno',
  'Navile',
  'Porto-Saragozza',
  'San Donato-San Vitale',
  'Santo Stefano',
  'Savena',
];

export const bologna: DistrettoEsempio = {
  slug: 'bologna',
  sigla: 'BO',
  serie: 1,
  nome: 'Distretto Città di Bologna',
  capofila: 'Comune di Bologna',
  ausl: 'Azienda USL di Bologna',
  ufficio: 'Ufficio di Piano',
  // The address that the district publishes is real: sample receipts must not reach it.
  email: 'udp.bologna@example.org',
  orari: 'Da lunedì a venerdì, 9-13',
  titolare: 'il Comune di Bologna (esempio)',
  dpo: 'dpo.bologna@example.org',
  colore: '#a6192e',
  territori: [
    { nome: 'Bologna', tipo: 'comune', istat: '037006', catastale: 'A944', ipa: 'c_a944' },
    ...quartieri.map((nome) => ({ nome, tipo: 'quartiere' as const, padre: 'Bologna' })),
  ],
  piano,
  aree,
  organi,
  schede,
  partner,
  serieIncontri,
  eventi,
  indicatori,
  documenti,
  galleria: {
    titolo: 'Il percorso in immagini',
    immagini: [
      {
        disegno: 'foglietti',
        alternativo: 'Un cartellone bianco coperto di foglietti colorati, disposti su due file',
        didascalia: 'Le idee raccolte in un laboratorio',
      },
      {
        disegno: 'sala',
        alternativo: 'Una sala con un grande tavolo ovale, quattro sedie rosse e uno schermo bianco',
        didascalia: 'La sala di un tavolo tecnico',
      },
      {
        disegno: 'portico',
        alternativo: 'Un edificio rosso con quattro archi di portico e finestre verdi',
        didascalia: 'Un portico della città',
      },
    ],
  },
  richieste,
};
