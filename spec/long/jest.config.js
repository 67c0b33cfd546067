import shared from '../../jest.config.js';

/** The randomised specs at length: minutes, not seconds. Run before an issue is closed. */
const [logic] = shared.projects;
export default {
  ...logic,
  rootDir: '../..',
  displayName: 'long',
  testMatch: ['<rootDir>/spec/long/**/*.spec.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 600_000,
};
