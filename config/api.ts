import type { Core } from '@strapi/strapi';

// `maxLimit` has no default of its own: without it one request could ask for every row.
const config: Core.Config.Api = { rest: { defaultLimit: 25, maxLimit: 100, withCount: true } };

export default config;
