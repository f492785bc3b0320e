import { esegui } from './comando';

/**
 * `npm run reindex`: writes the search index again from what is published. Never needed in the ordinary: the index keeps itself current,
 * and an empty one fills itself. The CMS may go on running meanwhile.
 */
esegui(async (strapi) => {
  await strapi.plugin('piano-di-zona').service('ricerca').completa(true);
  console.log('L’indice della ricerca è stato riscritto.');
});
