import { componente } from './componente';
import { convocazione } from './convocazione';
import { incontro } from './incontro';
import { iscrizione } from './iscrizione';
import { organo } from './organo';
import { partecipazione } from './partecipazione';

export const contentTypes = { componente, convocazione, incontro, iscrizione, organo, partecipazione };
