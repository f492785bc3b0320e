import type { DistrettoEsempio, GruppoSchede } from '../../tipi';
import { aree } from './aree';
import { documenti, indicatori, richieste } from './contorno';
import { eventi } from './incontri/eventi';
import { serieIncontri } from './incontri/serie';
import { organi } from './organi';
import { partner } from './partner';
import { piano } from './piano';
import { anziani, disabili } from './schede/cura';
import { famiglie, giovani } from './schede/famiglie-giovani';
import { immigrazione, poverta, reinserimento } from './schede/inclusione';

const perArea: [area: string, obiettivo: number, schede: GruppoSchede['schede']][] = [
  ['famiglie', 0, famiglie],
  ['giovani', 0, giovani],
  ['immigrazione', 0, immigrazione],
  ['poverta', 0, poverta],
  ['reinserimento', 1, reinserimento],
  ['anziani', 2, anziani],
  ['disabili', 2, disabili],
];

export const ravenna: DistrettoEsempio = {
  slug: 'ravenna',
  sigla: 'RA',
  serie: 2,
  nome: 'Zona sociale Ravenna Cervia Russi',
  capofila: 'Comune di Ravenna',
  ausl: 'Azienda USL della Romagna',
  ufficio: 'Servizio sociale associato – U.O. Coordinamento pianificazione e monitoraggio',
  indirizzo: 'Via M. D’Azeglio 2, 48121 Ravenna',
  telefono: '0544 482238',
  email: 'udp.ravenna@example.org',
  orari: 'Lunedì, mercoledì e venerdì 9-13; giovedì 15-17',
  titolare: 'il Comune di Ravenna (esempio)',
  dpo: 'dpo.ravenna@example.org',
  colore: '#00566b',
  territori: [
    { nome: 'Ravenna', tipo: 'comune', istat: '039014', catastale: 'H199', ipa: 'c_h199' },
    { nome: 'Cervia', tipo: 'comune', istat: '039007', catastale: 'C553', ipa: 'c_c553' },
    { nome: 'Russi', tipo: 'comune', istat: '039016', catastale: 'H642', ipa: 'c_h642' },
  ],
  piano,
  aree,
  organi,
  schede: perArea.map(([area, obiettivo, schede]) => ({ area, organo: `tavolo-${area}`, obiettivo, schede })),
  partner,
  serieIncontri,
  eventi,
  indicatori,
  documenti,
  galleria: {
    titolo: 'La zona in immagini',
    immagini: [
      {
        disegno: 'pineta',
        alternativo: 'Tre pini sulla sabbia davanti al mare, con una panca',
        didascalia: 'La pineta',
      },
      {
        disegno: 'orto',
        alternativo: 'Quattro file di ortaggi e una casetta di legno',
        didascalia: 'Il campo didattico',
      },
    ],
  },
  richieste,
};
