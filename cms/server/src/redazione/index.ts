import type { Stanza } from '../modello/stanza';
import { esigiCommit } from '../modello/commit';
import { servizio } from '../servizi';
import { nominaRelazioni, riapplicaAspetto } from './aspetto/aspetto';
import { contentTypes } from './content-types';
import { createArchivio, type Archivio } from './file/archivio';
import { createFileController } from './file/controller';
import { createGuardiaMultipart } from './file/multipart';
import { aggiungiProprietario, sorvegliaFile } from './file/proprieta';
import { rotteFile } from './file/rotte';
import { sorvegliaRotteUpload } from './file/rotte-upload';
import { tipiAmmessi } from './file/tipi-ammessi';
import { createFormati, type Formati } from './formati';
import { createLetture, lettureVecchie, type Letture } from './letture/letture';
import { createSpiaLetture } from './letture/middleware';
import { createRevisioni, type Revisioni } from './revisioni';
import { createAssegnazioni, type Assegnazioni } from './ruoli/assegnazioni';
import { registraAzioni } from './ruoli/azioni';
import { registraCondizioni } from './ruoli/condizioni';
import { createAssegnazioniController } from './ruoli/controller';
import { creaRuoli } from './ruoli/crea-ruoli';
import { rotteAssegnazioni } from './ruoli/rotte';
import { createRedazione, type Redazione } from './scrittura';
import { createControlloAtti } from './tenancy/atti';
import { createControlloTenancy } from './tenancy/controllo';
import { createLimiteDiLettura } from './tenancy/documenti';
import { sorvegliaRotteContenuti } from './tenancy/rotte-contenuti';

declare module '../servizi' {
  interface Servizi {
    archivio: Archivio;
    assegnazioni: Assegnazioni;
    formati: Formati;
    letture: Letture;
    redazione: Redazione;
    revisioni: Revisioni;
  }
}

export const redazione: Stanza = {
  contentTypes,
  controlli: (contesto) => [createControlloTenancy(contesto), createControlloAtti(contesto)],
  services: {
    archivio: createArchivio,
    assegnazioni: createAssegnazioni,
    formati: createFormati,
    letture: createLetture,
    redazione: createRedazione,
    revisioni: createRevisioni,
  },
  controllers: { assegnazioni: createAssegnazioniController, file: createFileController },
  rotteAdmin: [...rotteFile, ...rotteAssegnazioni],
  register(contesto) {
    const { strapi } = contesto;
    strapi.server.use(createGuardiaMultipart(contesto));
    strapi.config.set('plugin::upload.security', { allowedTypes: tipiAmmessi });
    nominaRelazioni(strapi);
    aggiungiProprietario(strapi);
    sorvegliaRotteUpload(strapi);
    sorvegliaRotteContenuti(strapi);
    servizio(strapi, 'conservazione').scarta('modifica', lettureVecchie);
    strapi.documents.use(createSpiaLetture(contesto));
    strapi.documents.use(createLimiteDiLettura(contesto));
  },
  async bootstrap({ strapi }) {
    esigiCommit(strapi);
    sorvegliaFile(strapi);
    await registraAzioni(strapi);
    await registraCondizioni(strapi);
    await creaRuoli(strapi);
    await riapplicaAspetto(strapi);
  },
};
