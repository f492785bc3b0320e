import type { Immagine } from '../../../../contracts/base';
import type { IncontroPubblico, Modello } from '../lettura/modello';
import { indirizzoFile } from './file';

export const immagine = (modello: Modello, riga: IncontroPubblico['galleria'][number]): Immagine[] =>
  riga.file
    ? [
        {
          url: indirizzoFile(modello, riga.file),
          alternativo: riga.alternativo,
          didascalia: riga.didascalia,
          credito: riga.credito,
          larghezza: riga.file.width ?? null,
          altezza: riga.file.height ?? null,
        },
      ]
    : [];
