import type { Core } from '@strapi/strapi';

type Ambiente = Readonly<Record<string, string | undefined>>;

type Middlewares = Core.Config.Middlewares;

const SEGRETI = ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'];
const LUNGHEZZA_MINIMA = 16;
const DATABASE = ['sqlite', 'postgres'];

/** What Strapi's own examples put in place of a secret. */
const SEGNAPOSTO = /tobemodified|changeme|da-cambiare/i;

function segreti(ambiente: Ambiente): string[] {
  return SEGRETI.flatMap((nome) => {
    const scritto = ambiente[nome] ?? '';
    const valori = (nome === 'APP_KEYS' ? scritto.split(',') : [scritto]).map((valore) => valore.trim());
    if (valori.some((valore) => valore === ''))
      return [`${nome}: manca. Scrivi un valore casuale (openssl rand -base64 24).`];
    if (valori.some((valore) => SEGNAPOSTO.test(valore)))
      return [`${nome}: ha ancora il valore di esempio. Scrivine uno casuale.`];
    if (valori.some((valore) => valore.length < LUNGHEZZA_MINIMA)) {
      return [`${nome}: è troppo corto. Servono almeno ${LUNGHEZZA_MINIMA} caratteri casuali.`];
    }
    return [];
  });
}

function indirizzoPubblico({ PUBLIC_URL }: Ambiente): string[] {
  const esempio = 'per esempio https://piano.comune.esempio.it';
  if (!PUBLIC_URL) return [`PUBLIC_URL: manca. Scrivi l’indirizzo con cui il pubblico raggiunge il CMS, ${esempio}.`];
  if (!URL.canParse(PUBLIC_URL))
    return [`PUBLIC_URL: «${PUBLIC_URL}» non è un indirizzo. Scrivilo per intero, ${esempio}.`];
  const { protocol, hostname } = new URL(PUBLIC_URL);
  const locale = hostname === 'localhost' || hostname === '127.0.0.1';
  if (protocol === 'https:' || (protocol === 'http:' && locale)) return [];
  return [`PUBLIC_URL: deve cominciare con https, ${esempio}.`];
}

function database({ DATABASE_CLIENT = 'sqlite', DATABASE_URL }: Ambiente): string[] {
  if (!DATABASE.includes(DATABASE_CLIENT))
    return [`DATABASE_CLIENT: «${DATABASE_CLIENT}» non va bene. Scegli ${DATABASE.join(' o ')}.`];
  if (DATABASE_CLIENT === 'postgres' && !DATABASE_URL)
    return ['DATABASE_URL: manca. Con postgres serve l’indirizzo del database.'];
  return [];
}

function posta({ SMTP_URL, MAIL_FROM }: Ambiente): string[] {
  if (SMTP_URL && !MAIL_FROM) return ['MAIL_FROM: manca. Con SMTP_URL serve anche l’indirizzo del mittente.'];
  // Not quoted: it holds a password. `posta.esempio.it:587` is a URL too, of the scheme `posta.esempio.it`.
  if (SMTP_URL && !(/^smtps?:\/\/./.test(SMTP_URL) && URL.canParse(SMTP_URL)))
    return ['SMTP_URL: non è un indirizzo. Scrivilo per intero, per esempio smtp://posta.comune.esempio.it:587.'];
  if (MAIL_FROM && !SMTP_URL) return ['SMTP_URL: manca. Con MAIL_FROM serve anche il server di posta.'];
  return [];
}

const aperta = (origine: unknown): boolean =>
  Array.isArray(origine) ? origine.some(aperta) : typeof origine !== 'string' || origine.trim() === '*';

/** Strapi's CORS is open unless told otherwise; open, it hands an admin token to any page of the same site. */
function cors(middlewares: Middlewares): string[] {
  const rimedio =
    'strapi::cors in config/middlewares: è aperto a ogni origine. Elenca in «origin» solo gli indirizzi del CMS.';
  for (const voce of middlewares) {
    if (voce === 'strapi::cors') return [rimedio];
    if (typeof voce !== 'object' || voce.name !== 'strapi::cors') continue;
    const { config } = voce;
    if (aperta(config && typeof config === 'object' && 'origin' in config ? config.origin : undefined))
      return [rimedio];
  }
  return [];
}

/** Everything that keeps a production server from starting, one line each with its remedy. Empty when all is well. */
export const mancanze = (ambiente: Ambiente, middlewares: Middlewares): string[] => [
  ...segreti(ambiente),
  ...indirizzoPubblico(ambiente),
  ...database(ambiente),
  ...posta(ambiente),
  ...cors(middlewares),
];

/** Stops a production start that lacks something, naming all of it at once. Building the admin needs no secrets. */
export function esigiRequisiti(ambiente: Ambiente, middlewares: Middlewares, argomenti: readonly string[]): void {
  if (ambiente.NODE_ENV !== 'production' || argomenti.includes('build')) return;
  const trovate = mancanze(ambiente, middlewares);
  if (trovate.length === 0) return;
  throw new Error(['Non posso partire in produzione:', ...trovate.map((voce) => `  - ${voce}`)].join('\n'));
}
