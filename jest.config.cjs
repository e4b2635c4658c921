const swc = [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'commonjs', ignoreDynamic: true },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
  },
]

/** The plugins' sources, so that unit tests need no build. */
const sources = {
  '^@gostiny/([a-z-]+)$': '<rootDir>/plugins/$1/src/index.ts',
  '^@gostiny/([a-z-]+)/modules/(.*)$': '<rootDir>/plugins/$1/src/modules/$2/index.ts',
}

const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleNameMapper: sources,
  transform: { '^.+\\.tsx?$': swc },
  modulePathIgnorePatterns: ['/\\.medusa/', '/\\.data/', '/build/', '/dist/'],
}

const unitFolders = [
  'plugins/*/src',
  'backend/src',
  'storefront/app',
  'admin/src',
  'tests/unit',
  'tests/verifier/src',
]

module.exports = {
  testTimeout: 120_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: unitFolders.map((folder) => `<rootDir>/${folder}/**/*.spec.{ts,tsx}`),
    },
    ...['integration', 'faults', 'journeys'].map((name) => ({
      ...base,
      displayName: name,
      testMatch: [`<rootDir>/tests/${name}/**/*.spec.ts`],
      setupFilesAfterEnv: ['<rootDir>/tests/support/setup.ts'],
    })),
  ],
}
