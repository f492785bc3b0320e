import type { Stanza } from '../modello/stanza';
import { contentTypes } from './content-types';
import { createArchivio } from './file/archivio';
import { createFileController } from './file/controller';
import { rotteFile } from './file/rotte';
import { createFormati } from './formati';
import { createRevisioni } from './revisioni';
import { createAssegnazioni } from './ruoli/assegnazioni';
import { registraAzioni } from './ruoli/azioni';
import { registraCondizioni } from './ruoli/condizioni';
import { creaRuoli } from './ruoli/crea-ruoli';
import { createRedazione } from './scrittura';
import { createLimiteDiLettura } from './tenancy/documenti';

export const redazione: Stanza = {
  contentTypes,
  services: {
    archivio: createArchivio,
    assegnazioni: createAssegnazioni,
    formati: createFormati,
    redazione: createRedazione,
    revisioni: createRevisioni,
  },
  controllers: { file: createFileController },
  rotteAdmin: [...rotteFile],
  register(contesto) {
    contesto.strapi.documents.use(createLimiteDiLettura(contesto));
  },
  async bootstrap({ strapi }) {
    await registraAzioni(strapi);
    await registraCondizioni(strapi);
    await creaRuoli(strapi);
  },
};
