import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const segreto = () => randomBytes(24).toString('base64');

/** Makes a new data folder and sets the environment of a CMS that lives in it, on a free port of this machine. */
export async function preparaAmbiente(extra: Record<string, string>): Promise<string> {
  const cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-cms-'));
  await mkdir(path.join(cartella, 'public', 'uploads'), { recursive: true });
  Object.assign(process.env, {
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    DATA_DIR: cartella,
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(cartella, 'prova.db'),
    APP_KEYS: segreto(),
    ADMIN_JWT_SECRET: segreto(),
    API_TOKEN_SALT: segreto(),
    TRANSFER_TOKEN_SALT: segreto(),
    ENCRYPTION_KEY: randomBytes(16).toString('hex'),
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...extra,
  });
  return cartella;
}
