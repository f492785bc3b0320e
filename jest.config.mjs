const swc = {
  '\\.ts$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
  ],
};

/** A part of the tests: what lies in a folder of `tests`. */
export const progetto = (nome, cartella, extra = {}) => ({
  displayName: nome,
  testMatch: [`<rootDir>/tests/${cartella}/**/*.test.ts`],
  transform: swc,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/cms/dist/package.json'],
  ...extra,
});

/** The same API tests run on both databases: nothing may depend on which. */
export default {
  globalSetup: '<rootDir>/tests/avvio/compila.ts',
  testTimeout: 120_000,
  maxWorkers: 2,
  projects: [
    progetto('widgets', 'widgets'),
    progetto('sqlite', 'api', {
      globals: { DATABASE: 'sqlite' },
      globalSetup: '<rootDir>/tests/avvio/prepara-sqlite.ts',
      globalTeardown: '<rootDir>/tests/avvio/togli-sqlite.ts',
    }),
    progetto('postgres', 'api', {
      globals: { DATABASE: 'postgres' },
      // What a mail says does not depend on the database, and Chromium takes its time to look at a hundred of them.
      testPathIgnorePatterns: ['/node_modules/', 'posta-modelli'],
      globalSetup: '<rootDir>/tests/avvio/accendi-postgres.ts',
      globalTeardown: '<rootDir>/tests/avvio/spegni-postgres.ts',
    }),
    progetto('browser', 'browser', {
      globalSetup: '<rootDir>/tests/avvio/accendi-demo.ts',
      globalTeardown: '<rootDir>/tests/avvio/spegni-demo.ts',
    }),
  ],
};
