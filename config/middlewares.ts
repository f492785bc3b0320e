import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  // By itself the vetrina answers before this chain, which is faster: see .env.example.
  ...(env.bool('VETRINA_IN_KOA', false) ? ['plugin::piano-di-zona.vetrina'] : []),
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  {
    name: 'strapi::cors',
    // Open, it hands an admin token to any page of the same site. The public routes of the plugin answer for themselves.
    config: { origin: URL.canParse(env('PUBLIC_URL', '')) ? [new URL(env('PUBLIC_URL', '')).origin] : [] },
  },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  // Strapi refuses to start without it, and fills the log with errors where there is no file.
  { name: 'strapi::favicon', config: { path: 'config/icona.png' } },
  'strapi::public',
];

export default config;
