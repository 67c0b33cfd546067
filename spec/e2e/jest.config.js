import shared from '../../jest.config.js';

/** The app's own files in a real browser, on the emulated workspace. Needs dist/ and build/ (`npm run build`). */
const [logic] = shared.projects;
export default {
  ...logic,
  rootDir: '../..',
  displayName: 'e2e',
  testMatch: ['<rootDir>/spec/e2e/**/*.spec.ts'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/spec/e2e/globalSetup.ts',
  globalTeardown: '<rootDir>/spec/e2e/globalTeardown.ts',
  setupFilesAfterEnv: ['<rootDir>/spec/e2e/setup.ts'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
