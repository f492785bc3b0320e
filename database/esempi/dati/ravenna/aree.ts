import type { AreaEsempio } from '../../tipi';

export const aree: AreaEsempio[] = [
  {
    chiave: 'famiglie',
    nome: 'Responsabilità familiari, capacità genitoriali, diritti dei bambini e degli adolescenti',
    descrizione: 'Crescere figli con qualcuno accanto, e crescere protetti.',
  },
  {
    chiave: 'giovani',
    nome: 'Benessere dei giovani e prevenzione del disagio giovanile',
    descrizione: 'Stare bene a scuola, in gruppo, in città.',
  },
  {
    chiave: 'immigrazione',
    nome: 'Immigrazione, asilo, lotta alla tratta',
    descrizione: 'Lingua, diritti, protezione.',
  },
  {
    chiave: 'poverta',
    nome: 'Contrasto alla povertà e all’esclusione sociale',
    descrizione: 'Reddito, casa e servizi a bassa soglia.',
  },
  {
    chiave: 'reinserimento',
    nome: 'Reinserimento sociale',
    descrizione: 'Dipendenze e altre forme di disagio: cure, lavoro, relazioni per ricominciare.',
  },
  { chiave: 'anziani', nome: 'Anziani', descrizione: 'Restare a casa, restare attivi, non restare soli.' },
  { chiave: 'disabili', nome: 'Disabili', descrizione: 'Autonomia, lavoro, tempo libero.' },
];
