import { z } from 'zod';
import { richiestaDiPartner, valori } from '../../../../contracts/vocabolario';
import { FRASI, lettera, perOgni } from './frasi';
import { modello, parametriRichiesta, richiestaDiEsempio, valoriRichiesta, type Lingua } from './modello';

const DOMANDE = valori(richiestaDiPartner);

interface Frasi {
  oggetto: string;
  arrivata: Record<(typeof DOMANDE)[number], string>;
  ignora: string;
}

const testi = (lingua: Lingua, { oggetto, arrivata, ignora }: Frasi) =>
  perOgni(arrivata, (frase) => lettera(lingua, oggetto, frase, FRASI[lingua].termine, ignora));

/** The receipt of what a referente has asked of the office from the partners' area. */
export const ricevutaArea = modello({
  nome: 'Ricevuta di una richiesta dall’area dei partner',
  parametri: parametriRichiesta.extend({ tipo: z.enum(DOMANDE) }),
  variante: ({ tipo }) => tipo,
  valori: valoriRichiesta,
  esempi: DOMANDE.map((tipo) => ({ ...richiestaDiEsempio, tipo })),
  testi: {
    it: testi('it', {
      oggetto: 'La tua richiesta all’ufficio – ricevuta {ricevuta}',
      arrivata: {
        variazione:
          'la richiesta di cambiare i dati verificati della tua organizzazione è arrivata all’ufficio. La ricevuta è {ricevuta}.',
        cancellazione:
          'la richiesta di cancellare i tuoi dati (art. 17 del Regolamento UE 2016/679) è arrivata all’ufficio. La ricevuta è {ricevuta}.',
      },
      ignora: 'Se non sei stato tu, scrivi subito all’ufficio.',
    }),
    en: testi('en', {
      oggetto: 'Your request to the office – receipt {ricevuta}',
      arrivata: {
        variazione:
          'the request to change the verified data of your organisation has reached the office. The receipt is {ricevuta}.',
        cancellazione:
          'the request to erase your data (Art. 17 of Regulation (EU) 2016/679) has reached the office. The receipt is {ricevuta}.',
      },
      ignora: 'If this was not you, write to the office at once.',
    }),
  },
});
