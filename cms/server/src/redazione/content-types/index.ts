import { assegnazione } from './assegnazione';
import { chiaveUnica } from './chiave-unica';
import { modifica } from './modifica';
import { revisione } from './revisione';

export const contentTypes = { assegnazione, 'chiave-unica': chiaveUnica, modifica, revisione };
