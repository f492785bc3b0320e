/** Files that never change once they are published: a page or a cache that knows one may ask for it years later. */
const VERSIONE_ESATTA = /^\d+\.\d+\.\d+\//;
/** The chunks of the loader are in a folder that has the hash of their contents for a name. */
const PEZZO = /^v\d+\/[\da-f]{8}\/[^/]+\.js$/;

/** True for a file of `/widgets/`, named from there, that stays as it is. */
export const eImmutabile = (file: string): boolean => VERSIONE_ESATTA.test(file) || PEZZO.test(file);
