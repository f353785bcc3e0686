import { defineConfig } from '@playwright/test';

const onlyChromium = /toolbar|sidepanel|soak|preview|unsaved/;

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
  // Only Chromium lets a test click the toolbar, look into what the browser itself shows, kill all of it, and run a
  // script before those of our pages; the preview is for authors, in one browser. Firefox needs about fifteen seconds a test, and the whole run has to stay below 25 minutes:
  // what is the same code in both runs in Chromium alone unless STRATA_ALL_IN_FIREFOX is set.
  projects: [
    { name: 'chromium' },
    {
      name: 'firefox',
      testIgnore: process.env.STRATA_ALL_IN_FIREFOX
        ? onlyChromium
        : [onlyChromium, /reminders|quiz-settings|memory/],
    },
  ],
});
