import nextJest from 'next/jest.js'

/** The tests in a real browser, against the real server. Two at a time, for a machine of two cores. */
export default nextJest({ dir: './' })({
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/\\.next'],
  globalSetup: '<rootDir>/tests/browser/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/browser/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/tests/browser/setup.ts'],
  // Plain Node modules run as they are; next/jest would make CommonJS of them.
  transformIgnorePatterns: ['\\.mjs$'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testTimeout: 120_000,
  maxWorkers: 2,
})
