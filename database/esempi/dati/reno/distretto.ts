import type { DistrettoEsempio } from '../../tipi';
import { aree } from './aree';
import { documenti, indicatori, richieste } from './contorno';
import { eventi } from './incontri/eventi';
import { serieIncontri } from './incontri/serie';
import { organi } from './organi';
import { partner } from './partner';
import { piano } from './piano';
import { domiciliarita, prossimita } from './schede/casa-e-territori';
import { poverta, qualificazione, salute } from './schede/salute-e-inclusione';

const comuni: [nome: string, istat: string, catastale: string][] = [
  ['Casalecchio di Reno', '037011', 'B880'],
  ['Monte San Pietro', '037042', 'F627'],
  ['Sasso Marconi', '037057', 'G972'],
  ['Valsamoggia', '037061', 'M320'],
  ['Zola Predosa', '037060', 'M185'],
];

export const reno: DistrettoEsempio = {
  slug: 'reno-lavino-samoggia',
  sigla: 'RL',
  serie: 3,
  nome: 'Distretto Reno, Lavino e Samoggia',
  capofila: 'Unione dei Comuni Valli del Reno, Lavino e Samoggia',
  ausl: 'Azienda USL di Bologna',
  ufficio: 'Ufficio di Piano dell’Unione',
  email: 'udp.valli@example.org',
  orari: 'Da lunedì a giovedì, 9-12.30',
  titolare: 'l’Unione dei Comuni Valli del Reno, Lavino e Samoggia (esempio)',
  dpo: 'dpo.valli@example.org',
  colore: '#2c6e49',
  territori: [
    { nome: 'Unione Valli del Reno, Lavino e Samoggia', tipo: 'unione' },
    ...comuni.map(([nome, istat, catastale]) => ({
      nome,
      tipo: 'comune' as const,
      istat,
      catastale,
      ipa: `c_${catastale.toLowerCase()}`,
      padre: 'Unione Valli del Reno, Lavino e Samoggia',
    })),
  ],
  piano,
  aree,
  organi,
  schede: [
    { area: 'domiciliarita', organo: 'tavolo-domiciliarita', obiettivo: 2, schede: domiciliarita },
    { area: 'prossimita', organo: 'tavolo-domiciliarita', obiettivo: 2, schede: prossimita },
    { area: 'salute', organo: 'tavolo-prevenzione', obiettivo: 0, schede: salute },
    { area: 'qualificazione', organo: 'tavolo-qualificazione', obiettivo: 1, schede: qualificazione },
    { area: 'poverta', organo: 'tavolo-poverta', obiettivo: 0, schede: poverta },
  ],
  partner,
  serieIncontri,
  eventi,
  indicatori,
  documenti,
  galleria: {
    titolo: 'Le Valli in immagini',
    immagini: [
      {
        disegno: 'colline',
        alternativo: 'Colline verdi con una casa dal tetto rosso e il sole',
        didascalia: 'Le colline',
      },
      {
        disegno: 'orto',
        alternativo: 'Quattro file di ortaggi e una casetta di legno',
        didascalia: 'Un orto condiviso',
      },
    ],
  },
  richieste,
};
