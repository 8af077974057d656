/** Published as ES modules only, so that jest has to translate them (the second comes with the first, the third with @microsoft/app-manifest). */
const ESM_ONLY = ['p-queue', 'p-timeout', 'strip-bom'];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/tests/support/bot-environment.ts',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.artifacts/'],
  transform: {
    '\\.m?[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${ESM_ONLY.join('|')})/)`],
  globalSetup: '<rootDir>/tests/support/azurite-start.ts',
  globalTeardown: '<rootDir>/tests/support/azurite-stop.ts',
  // The flows wait for storage and back-off as much as they compute, so three files at a time fill two cores.
  maxWorkers: 3,
  // The flows wait for storage, leases and back-off in real time; a busy machine must not fail them.
  testTimeout: 60_000,
};
