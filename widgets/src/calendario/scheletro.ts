import { ossa } from '../base/stati';

/** As high as the commands with a month or with the first meetings of a list. */
export const scheletro = ossa(2, 9);
