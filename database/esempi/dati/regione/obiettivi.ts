import type { VoceEsempio } from '../../tipi';

/** The three objectives of the regional plan, which run across all areas. */
export const obiettiviRegionali: VoceEsempio[] = [
  {
    nome: 'Promozione dell’inclusione sociale e contrasto a ogni forma di povertà e impoverimento',
    descrizione:
      'Aiutare chi è in difficoltà prima che la difficoltà diventi esclusione: reddito, casa, lavoro, relazioni.',
  },
  {
    nome: 'Rafforzamento del Distretto come polo della governance e dell’integrazione sociale e sanitaria',
    descrizione: 'Decidere insieme, comuni e Azienda USL, che cosa serve in uno stesso territorio e come pagarlo.',
  },
  {
    nome: 'Nuovi strumenti e servizi di prossimità e di integrazione sociosanitaria',
    descrizione:
      'Portare i servizi vicino a dove le persone vivono, con un unico punto di riferimento per la salute e il sociale.',
  },
];
