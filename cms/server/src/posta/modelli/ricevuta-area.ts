import { z } from 'zod';
import { richiestaDiPartner, valori } from '../../../../contracts/vocabolario';
import { riempi, SALUTO } from './frasi';
import { giornoEsteso, modello, parametriRichiesta, type Lingua } from './modello';

type Domanda = keyof typeof richiestaDiPartner;

interface Testi {
  oggetto: string;
  arrivata: Record<Domanda, string>;
  termine: string;
  ignora: string;
}

const TESTI: Record<Lingua, Testi> = {
  it: {
    oggetto: 'La tua richiesta all’ufficio – ricevuta {ricevuta}',
    arrivata: {
      variazione:
        'la richiesta di cambiare i dati verificati della tua organizzazione è arrivata all’ufficio. La ricevuta è {ricevuta}.',
      cancellazione:
        'la richiesta di cancellare i tuoi dati (art. 17 del Regolamento UE 2016/679) è arrivata all’ufficio. La ricevuta è {ricevuta}.',
    },
    termine: 'L’ufficio risponde entro il {giorno}.',
    ignora: 'Se non sei stato tu, scrivi subito all’ufficio.',
  },
  en: {
    oggetto: 'Your request to the office – receipt {ricevuta}',
    arrivata: {
      variazione:
        'the request to change the verified data of your organisation has reached the office. The receipt is {ricevuta}.',
      cancellazione:
        'the request to erase your data (Art. 17 of Regulation (EU) 2016/679) has reached the office. The receipt is {ricevuta}.',
    },
    termine: 'The office answers by {giorno}.',
    ignora: 'If this was not you, write to the office at once.',
  },
};

/** The receipt of what a referente has asked of the office from the partners' area. */
export const ricevutaArea = modello({
  parametri: parametriRichiesta.extend({ tipo: z.enum(valori(richiestaDiPartner)) }),
  componi(lingua, { tipo, ricevuta, termine }) {
    const testi = TESTI[lingua];
    return {
      oggetto: riempi(testi.oggetto, { ricevuta }),
      paragrafi: [
        SALUTO[lingua],
        riempi(testi.arrivata[tipo], { ricevuta }),
        ...(termine ? [riempi(testi.termine, { giorno: giornoEsteso(termine, lingua) })] : []),
      ],
      seguito: [testi.ignora],
    };
  },
});
