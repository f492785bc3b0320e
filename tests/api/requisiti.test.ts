import { esigiRequisiti, mancanze } from '../../config/avvio/requisiti';

const chiuso = [{ name: 'strapi::cors', config: { origin: ['https://piano.comune.esempio.it'] } }];
const SEGRETO = 'c2VncmV0byBsdW5nbyBhYmJhc3RhbnphLi4u';
const buono = {
  NODE_ENV: 'production',
  APP_KEYS: `${SEGRETO},${SEGRETO}`,
  ADMIN_JWT_SECRET: SEGRETO,
  API_TOKEN_SALT: SEGRETO,
  TRANSFER_TOKEN_SALT: SEGRETO,
  ENCRYPTION_KEY: SEGRETO,
  PUBLIC_URL: 'https://piano.comune.esempio.it',
};

describe('a production start', () => {
  it('has nothing to say about a complete environment', () => {
    expect(mancanze(buono, chiuso)).toEqual([]);
    expect(() => esigiRequisiti(buono, chiuso, ['node', 'strapi', 'start'])).not.toThrow();
  });

  it.each([
    ['APP_KEYS', ''],
    ['APP_KEYS', `${SEGRETO},`],
    ['ADMIN_JWT_SECRET', ''],
    ['ADMIN_JWT_SECRET', 'corto'],
    ['API_TOKEN_SALT', 'tobemodified-tobemodified'],
    ['TRANSFER_TOKEN_SALT', ''],
    ['ENCRYPTION_KEY', ''],
    ['PUBLIC_URL', ''],
    ['PUBLIC_URL', 'piano.comune.esempio.it'],
    ['PUBLIC_URL', 'http://piano.comune.esempio.it'],
    ['DATABASE_CLIENT', 'mysql'],
    ['SMTP_URL', 'smtp://posta.esempio.it'],
    ['MAIL_FROM', 'piano@esempio.it'],
  ])('names %s when it is «%s»', (nome, valore) => {
    const trovate = mancanze({ ...buono, [nome]: valore }, chiuso);
    expect(trovate).toHaveLength(1);
    const atteso = { SMTP_URL: 'MAIL_FROM', MAIL_FROM: 'SMTP_URL' }[nome] ?? nome;
    expect(trovate[0]).toMatch(new RegExp(`^${atteso}: `));
  });

  it.each(['posta.esempio.it', 'posta.esempio.it:587', 'https://posta.esempio.it', 'smtp://'])(
    'names SMTP_URL when it is «%s», without repeating it',
    (valore) => {
      const trovate = mancanze({ ...buono, SMTP_URL: valore, MAIL_FROM: 'piano@esempio.it' }, chiuso);
      expect(trovate).toEqual([expect.stringMatching(/^SMTP_URL: non è un indirizzo/)]);
      expect(trovate[0]).not.toContain(`«${valore}»`);
    },
  );

  it('wants the address of a PostgreSQL', () => {
    expect(mancanze({ ...buono, DATABASE_CLIENT: 'postgres' }, chiuso)).toEqual([
      expect.stringMatching(/^DATABASE_URL: /),
    ]);
  });

  it.each([
    ['left to Strapi', ['strapi::cors' as const]],
    ['without origin', [{ name: 'strapi::cors', config: {} }]],
    ['for everybody', [{ name: 'strapi::cors', config: { origin: '*' } }]],
    ['with everybody in the list', [{ name: 'strapi::cors', config: { origin: ['https://a.esempio.it', '*'] } }]],
    ['decided by a function', [{ name: 'strapi::cors', config: { origin: () => '*' } }]],
  ])('refuses a CORS %s', (_quale, middlewares) => {
    expect(mancanze(buono, middlewares)).toEqual([expect.stringContaining('strapi::cors')]);
  });

  it('stops with every wrong thing at once, and only there', () => {
    const vuoto = { NODE_ENV: 'production' };
    expect(() => esigiRequisiti(vuoto, ['strapi::cors'], [])).toThrow(
      /APP_KEYS[^]*ADMIN_JWT_SECRET[^]*API_TOKEN_SALT[^]*TRANSFER_TOKEN_SALT[^]*ENCRYPTION_KEY[^]*PUBLIC_URL[^]*strapi::cors/,
    );
    expect(() => esigiRequisiti({ NODE_ENV: 'development' }, ['strapi::cors'], [])).not.toThrow();
    expect(() => esigiRequisiti(vuoto, ['strapi::cors'], ['node', 'strapi', 'build'])).not.toThrow();
  });
});
