import path from 'node:path';
import type { Core } from '@strapi/strapi';

const MEGABYTE = 1024 * 1024;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'piano-di-zona': { enabled: true },
  upload: {
    config: {
      provider: 'strapi-plugin-piano-di-zona/upload-provider',
      providerOptions: {
        cartella: path.resolve(env('DATA_DIR', '.data'), 'file'),
        segreto: env('ADMIN_JWT_SECRET', ''),
      },
      sizeLimit: 30 * MEGABYTE,
    },
  },
});

export default config;
