const { transform, transformIgnorePatterns, modulePathIgnorePatterns } = require('./jest.config.cjs');

/** The whole product in a browser; every test file starts its own Azurite, bot and playground. @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  modulePathIgnorePatterns,
  transform,
  transformIgnorePatterns,
  // One at a time: a browser, a bot and two playgrounds already fill two cores.
  maxWorkers: 1,
  testTimeout: 120_000,
  // After a test that failed before its clean-up; the programs it started stop with us (scripts/local/guard.cjs).
  forceExit: true,
};
