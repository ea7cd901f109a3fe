import { defineConfig } from 'vitest/config';
import { projectRoot } from '../db/root.js';

export default defineConfig({
  root: projectRoot,
  // type-graphql requires graphql's CommonJS build; a second copy as ES modules would be "another realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/bench/**', 'test/.out/**', '**/node_modules/**'],
    globalSetup: ['test/support/global-setup.ts'],
    env: { TZ: 'UTC' },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
