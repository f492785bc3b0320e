/** The plugin's name: in uids, routes, table names and settings. */
export const PLUGIN = 'piano-di-zona';

/** Where the public interface begins: reading and forms. */
export const PERCORSO_API = `/api/${PLUGIN}/v1`;

/** Where the CMS's own pages begin. */
export const PERCORSO_PAGINE = '/pdz';

/** `plugin::piano-di-zona.scheda` */
export const uidTipo = <T extends string>(nome: T) => `plugin::${PLUGIN}.${nome}` as const;

/** `piano-di-zona.voce-di-spesa` */
export const uidComponente = <T extends string>(nome: T) => `${PLUGIN}.${nome}` as const;
