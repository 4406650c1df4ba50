import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      '@/': root,
      // `server-only` throws outside a React server build; the tests are not one.
      'server-only': `${root}scripts/support/empty.ts`,
    },
  },
  test: {
    include: ['{lib,scripts,components,app,bench,data}/**/*.test.{ts,tsx}'],
    testTimeout: 180_000,
  },
})
