import {defineConfig} from 'vitest/config'

// what takes long: kills, full disks, many files (to take away, too), large files
export default defineConfig({
  test: {include: ['tests/**/*.slow.ts'], testTimeout: 240_000, hookTimeout: 240_000}
})
