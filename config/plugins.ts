import path from 'node:path';
import type { Core } from '@strapi/strapi';

const MEGABYTE = 1024 * 1024;

/**
 * Milliseconds that the mail server may take for each thing. All of them together, with some ten answers to a message, are shorter
 * than its lease in the outbox, so that no node sends what another is still trying to send.
 */
const PAZIENZA = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** With an address nodemailer takes every option from there, and none from beside it. What is none is told by `avvio/requisiti`. */
function conPazienza(indirizzo: string): string {
  if (!URL.canParse(indirizzo)) return indirizzo;
  const url = new URL(indirizzo);
  for (const [nome, tempo] of Object.entries(PAZIENZA))
    if (!url.searchParams.has(nome)) url.searchParams.set(nome, String(tempo));
  return url.href;
}

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
      providerOptions: { url: conPazienza(env('SMTP_URL', '') || 'smtp://localhost:25') },
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
