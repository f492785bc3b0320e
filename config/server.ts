import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { esigiRequisiti } from './avvio/requisiti';
import middlewares from './middlewares';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  esigiRequisiti(process.env, middlewares({ env }), process.argv);
  return {
    host: env('HOST', '0.0.0.0'),
    port: env.int('PORT', 1337),
    url: env('PUBLIC_URL', ''),
    app: { keys: env.array('APP_KEYS', []) },
    // Nothing that staff upload lies in a folder that a web server or Strapi hands out by itself.
    dirs: { public: path.resolve(env('DATA_DIR', '.data'), 'public') },
    logger: { updates: { enabled: false }, startup: { enabled: env('NODE_ENV') !== 'test' } },
    http: { serverOptions: { requestTimeout: 30_000 } },
  };
};

export default config;
