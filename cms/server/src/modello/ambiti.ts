/** Ambito of what belongs to no distretto: a change there touches everybody. The other ambiti are slugs of distretti. */
export const CONDIVISO = '*';

/** Ambito of the list of all distretti: which there are, and of which comuni. */
export const INDICE = '/';
