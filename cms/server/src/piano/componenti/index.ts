import { documentoAllegato } from './documento-allegato';
import { fase } from './fase';
import { firmatario } from './firmatario';
import { immagine } from './immagine';
import { pagina } from './pagina';
import { referente } from './referente';
import { riferimento } from './riferimento';
import { sezione } from './sezione';
import { voceDiSpesa } from './voce-di-spesa';

export const componenti = [
  documentoAllegato,
  fase,
  firmatario,
  immagine,
  pagina,
  referente,
  riferimento,
  sezione,
  voceDiSpesa,
];
