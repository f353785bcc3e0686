import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // Each test starts browsers of its own; on two cores more of them at once only wait for each other.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  use: { actionTimeout: 10_000 },
  // Only Chromium lets a test click the toolbar.
  projects: [{ name: 'chromium' }, { name: 'firefox', testIgnore: /toolbar/ }],
});
