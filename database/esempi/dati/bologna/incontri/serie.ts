import type { SerieEsempio } from '../../../tipi';
import { laboratori } from './laboratori';
import { tavoli } from './tavoli';

export const serieIncontri: SerieEsempio[] = [...tavoli, ...laboratori];
