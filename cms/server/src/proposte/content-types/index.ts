import { proposta } from './proposta';

export const contentTypes = { proposta };
