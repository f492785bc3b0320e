import type { Core } from '@strapi/strapi';

const config = (): Core.Config.Plugin => ({
  'piano-di-zona': { enabled: true },
});

export default config;
