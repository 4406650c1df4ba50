// Checks of what the build made, and of the servers and machines that it is made for: `npm test -- built`.
import { defineConfig, mergeConfig } from 'vitest/config'
import shared from './vitest.config.ts'

export default mergeConfig(
  { ...shared, test: { ...shared.test, include: [] } },
  defineConfig({
    test: {
      include: ['{scripts,deploy,e2e}/**/*.check.ts'],
      testTimeout: 120_000,
      hookTimeout: 300_000,
      // They share a machine with two cores, and some take all of it.
      fileParallelism: false,
    },
  }),
)
