import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

const base64 = (byte: number) => randomBytes(byte).toString('base64');

/** Long enough for any policy, and with the kinds of character that Strapi asks for. */
const password = () => `${randomBytes(12).toString('base64url')}-aA1`;

/** Strapi's secrets, each with what makes it. */
const SEGRETI: Record<string, () => string> = {
  APP_KEYS: () => `${base64(24)},${base64(24)}`,
  ADMIN_JWT_SECRET: () => base64(24),
  API_TOKEN_SALT: () => base64(24),
  TRANSFER_TOKEN_SALT: () => base64(24),
  ENCRYPTION_KEY: () => randomBytes(16).toString('hex'),
};

/**
 * Puts into the environment, and into the git-ignored file, the secrets and the passwords (by variable name) that neither has.
 * What is there stays, so that a second start has the same.
 */
export function completaSegreti(file: string, variabiliPassword: readonly string[]): void {
  const scritti = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  for (const [nome, valore] of Object.entries(scritti)) process.env[nome] ||= valore;
  const fabbriche = { ...SEGRETI, ...Object.fromEntries(variabiliPassword.map((nome) => [nome, password])) };
  const nuovi = Object.entries(fabbriche)
    .filter(([nome]) => !process.env[nome])
    .map(([nome, crea]) => [nome, crea()] as const);
  if (nuovi.length === 0) return;
  const righe = nuovi.map(([nome, valore]) => `${nome}=${valore}`);
  appendFileSync(file, ['', '# Scritto da npm run demo', ...righe, ''].join('\n'), { mode: 0o600 });
  chmodSync(file, 0o600);
  for (const [nome, valore] of nuovi) process.env[nome] = valore;
}
