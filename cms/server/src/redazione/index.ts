import type { Stanza } from '../modello/stanza';
import { contentTypes } from './content-types';
import { createArchivio } from './file/archivio';
import { createFileController } from './file/controller';
import { rotteFile } from './file/rotte';
import { createRevisioni } from './revisioni';

export const redazione: Stanza = {
  contentTypes,
  services: { revisioni: createRevisioni, archivio: createArchivio },
  controllers: { file: createFileController },
  rotteAdmin: [...rotteFile],
};
