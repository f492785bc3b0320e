import path from 'node:path';
import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  app: { keys: env.array('APP_KEYS', []) },
  // Nothing that staff upload lies in a folder that a web server or Strapi hands out by itself.
  dirs: { public: path.resolve(env('DATA_DIR', '.data'), 'public') },
  logger: { updates: { enabled: false }, startup: { enabled: env('NODE_ENV') !== 'test' } },
  http: { serverOptions: { requestTimeout: 30_000 } },
});

export default config;
