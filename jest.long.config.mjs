import { progetto } from './jest.config.mjs';

/** What takes long or wants more programs installed: LibreOffice, a second browser, every page of the sample plans. */
export default {
  globalSetup: '<rootDir>/tests/avvio/compila.ts',
  testTimeout: 600_000,
  maxWorkers: 1,
  projects: [
    progetto('long', 'long', {
      globalSetup: '<rootDir>/tests/avvio/accendi-demo.ts',
      globalTeardown: '<rootDir>/tests/avvio/spegni-demo.ts',
    }),
  ],
};
