import { defineConfig } from 'vitest/config';
import solid from 'vite-plugin-solid';

export default defineConfig({
  plugins: [solid()],
  test: {
    include: ['tests/{core,platform,components,modules,fences}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    fileParallelism: true,
  },
});
