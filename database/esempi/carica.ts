import type { Core } from '@strapi/strapi';
import { createArchivio } from './archivio/archivio';
import { giornoARoma } from './calendario';
import { createContesto } from './contesto';
import { distrettiEsempio } from './dati/distretti';
import { scriviDistretto } from './passi/distretto';
import { scriviDocumenti } from './passi/documenti';
import { scriviIncontri } from './passi/incontri';
import { scriviMonitoraggio } from './passi/monitoraggio';
import { scriviOrgani } from './passi/organi';
import { scriviPartner } from './passi/partner';
import { scriviPiano } from './passi/piano';
import { scriviRegione } from './passi/regione';
import { scriviRichieste } from './passi/richieste';
import { scriviSchede } from './passi/schede';
import { createScrittore } from './scrittore';

interface Opzioni {
  strapi: Core.Strapi;
  /** The instant around which meetings are spread. */
  adesso?: Date;
}

/**
 * Loads the sample plans of Bologna, Ravenna-Cervia-Russi and Reno-Lavino-Samoggia. What is there already is left as it
 * is, so a second load changes nothing and one that was cut short is completed.
 */
export async function caricaEsempi({ strapi, adesso = new Date() }: Opzioni): Promise<void> {
  const scrittore = createScrittore({ strapi });
  const oggi = giornoARoma(adesso);
  await scrittore.insieme(() => scriviRegione(scrittore));
  for (const esempio of distrettiEsempio) {
    const archivio = createArchivio({ strapi, distretto: esempio.slug });
    const contesto = createContesto(scrittore, esempio, oggi);
    for (const passo of [scriviDistretto, scriviPiano, scriviOrgani, scriviPartner, scriviSchede, scriviMonitoraggio]) {
      await scrittore.insieme(() => passo(contesto));
    }
    for (const passo of [scriviIncontri, scriviDocumenti]) {
      await scrittore.insieme(() => passo(contesto, archivio));
    }
    await scrittore.insieme(() => scriviRichieste(contesto));
  }
}
