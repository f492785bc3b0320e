import type { AreaEsempio } from '../../tipi';

export const aree: AreaEsempio[] = [
  {
    chiave: 'non-autosufficienza',
    nome: 'Anziani e non autosufficienza',
    descrizione: 'Vivere bene a casa propria il più a lungo possibile e trovare un posto giusto quando non basta più.',
  },
  {
    chiave: 'disabilita',
    nome: 'Disabilità',
    descrizione: 'Progetti di vita, autonomia, lavoro e tempo libero.',
    padre: 'non-autosufficienza',
  },
  {
    chiave: 'minori-famiglie',
    nome: 'Minori, famiglie e politiche di genere',
    descrizione: 'Crescere protetti, fare i genitori con qualcuno accanto, vivere senza violenza.',
  },
  {
    chiave: 'adolescenza',
    nome: 'Adolescenza',
    descrizione: 'Stare bene a scuola e fuori, dagli undici ai diciannove anni.',
  },
  {
    chiave: 'inclusione',
    nome: 'Inclusione attiva e contrasto alla povertà',
    descrizione: 'Reddito, lavoro, accoglienza e diritti per chi rischia di restare fuori.',
  },
  {
    chiave: 'casa',
    nome: 'Casa',
    descrizione: 'Trovare un alloggio, non perderlo, tornare ad averlo.',
    padre: 'inclusione',
  },
  {
    chiave: 'salute',
    nome: 'Prevenzione e promozione della salute',
    descrizione: 'Stili di vita, salute mentale, dipendenze, equità nelle cure.',
  },
  {
    chiave: 'comunita',
    nome: 'Lavoro di comunità',
    descrizione: 'Vicinato, volontariato, spazi e decisioni prese insieme.',
  },
];
