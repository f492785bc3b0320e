import type { Stanza } from '../modello/stanza';
import { contentTypes } from './content-types';
import { createArchivio } from './file/archivio';
import { createFileController } from './file/controller';
import { rotteFile } from './file/rotte';
import { createFormati } from './formati';
import { createRevisioni } from './revisioni';
import { createRedazione } from './scrittura';

export const redazione: Stanza = {
  contentTypes,
  services: {
    formati: createFormati,
    redazione: createRedazione,
    revisioni: createRevisioni,
    archivio: createArchivio,
  },
  controllers: { file: createFileController },
  rotteAdmin: [...rotteFile],
};
