import path from 'node:path';
import type { Core } from '@strapi/strapi';

const MEGABYTE = 1024 * 1024;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'piano-di-zona': {
    enabled: true,
    config: {
      moduli: { proxyFidati: env.array('TRUSTED_PROXIES', []) },
      vetrina: {
        widgets: path.resolve('widgets', 'dist'),
        // Not while developing, nor in the demo: there a version is built over and over.
        ...(env('NODE_ENV') !== 'development' && {
          archivioWidgets: path.resolve(env('DATA_DIR', '.data'), 'widgets'),
        }),
        // Only where the demo runs: a comune's CMS has no example pages.
        ...(env.bool('DEMO', false) && { demo: path.resolve('widgets', 'dist', 'demo') }),
      },
      posta: { attiva: Boolean(env('SMTP_URL', '') && env('MAIL_FROM', '')), mittente: env('MAIL_FROM', '') },
    },
  },
  email: {
    config: {
      provider: 'nodemailer',
      // Shorter than the lease of a message in the outbox, so that no node sends what another is still trying to send.
      providerOptions: {
        url: env('SMTP_URL', 'smtp://localhost:25'),
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 30_000,
      },
      settings: { defaultFrom: env('MAIL_FROM', ''), defaultReplyTo: env('MAIL_FROM', '') },
    },
  },
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
