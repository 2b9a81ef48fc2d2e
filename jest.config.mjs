import { existsSync } from 'node:fs';

const CONTEXTS = 'kernel|platform|adapters|testing|organization|enforcement|law|exchange|audit|identity';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  maxWorkers: 2,
  testTimeout: 120_000,
  workerIdleMemoryLimit: '1GB',
  globalSetup: '<rootDir>/test/setup/postgres-run.mjs',
  globalTeardown: '<rootDir>/test/setup/postgres-end.mjs',
  reporters: ['default', '<rootDir>/test/setup/left-out-reporter.mjs'],
  roots: ['libs', 'apps', 'test'].filter(existsSync).map((folder) => `<rootDir>/${folder}`),
  testMatch: [
    '<rootDir>/libs/**/*.spec.ts',
    '<rootDir>/test/**/*.spec.ts',
    '<rootDir>/apps/{assembly,api,worker,ops}/**/*.spec.ts',
  ],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    '<rootDir>/apps/console/',
    '<rootDir>/test/performance/peers/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.shouzheng/', '<rootDir>/test/performance/peers/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'nodenext' },
        // Kept beside the code, and read only for the stack of a failure.
        sourceMaps: true,
      },
    ],
  },
  moduleNameMapper: {
    '^@shouzheng/adapters/embedded-postgres$': '<rootDir>/libs/adapters/src/embedded-postgres/index.ts',
    [`^@shouzheng/(${CONTEXTS})$`]: '<rootDir>/libs/$1/src/index.ts',
    [`^@shouzheng/(${CONTEXTS})/contract$`]: '<rootDir>/libs/$1/src/contract.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
