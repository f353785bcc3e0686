import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{core,content,platform,components,modules,scripts,fences}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    fileParallelism: true,
  },
});
