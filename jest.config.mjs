import nextJest from 'next/jest.js'

export default nextJest({ dir: './' })({
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['<rootDir>/tests/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/\\.next'],
  setupFilesAfterEnv: ['<rootDir>/tests/setup.ts'],
  // Plain Node modules run as they are; next/jest would make CommonJS of them.
  transformIgnorePatterns: ['\\.mjs$'],
  testEnvironment: 'node',
  // A limit against tests that never end, not on their speed: machines are busy at times.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
})
