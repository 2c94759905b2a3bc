import {defineConfig} from 'vitest/config'

// no test changes what a module holds, so they share the modules; a command that a test waits for leaves its core to another
export default defineConfig({
  test: {
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    isolate: false,
    maxWorkers: '100%'
  }
})
