const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

// Packages that ship only ES modules and have to be turned into CommonJS for jest.
const esm = [
  'react-merge-refs',
  'rettime',
  'until-async',
  '@open-draft/deferred-promise',
  'headers-polyfill',
  'intl-messageformat',
  '@formatjs',
  '@faker-js',
  'diff',
  'idb',
  'd3-.*',
  'internmap',
  '@visx',
];

const shared = {
  transform: { '\\.m?[jt]sx?$': swc },
  transformIgnorePatterns: [`node_modules/(?!(${esm.join('|')})/)`],
  moduleNameMapper: { '^(.*\\.json)\\?(?:first|later)$': '$1' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'jsx', 'json', 'node'],
};

/** Two worlds: plain Node for logic and contracts (fast), a DOM for components and scenarios. */
export default {
  // Generous, as nothing here measures time: a busy machine must not fail a spec.
  testTimeout: 30_000,
  // Left to itself, jest keeps one core free: half of a machine with two.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'logic',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/spec/**/*.spec.ts'],
      testPathIgnorePatterns: ['<rootDir>/spec/e2e/', '<rootDir>/spec/long/'],
      setupFiles: ['<rootDir>/spec/setup.ts'],
    },
    {
      ...shared,
      displayName: 'screens',
      testEnvironment: 'jest-fixed-jsdom',
      testMatch: ['<rootDir>/spec/**/*.spec.tsx'],
      testPathIgnorePatterns: ['<rootDir>/spec/e2e/', '<rootDir>/spec/long/'],
      setupFiles: ['<rootDir>/spec/setup.ts'],
      setupFilesAfterEnv: ['<rootDir>/spec/setupScreens.ts'],
    },
  ],
};
