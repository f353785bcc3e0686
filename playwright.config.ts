import { defineConfig } from '@playwright/test';

const onlyChromium = /toolbar|sidepanel|soak|preview|unsaved/;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // Each test starts browsers of its own, which wait as much as they work.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  use: { actionTimeout: 10_000 },
  // Only Chromium lets a test click the toolbar, look into what the browser itself shows, kill all of it, and run a
  // script before those of our pages; the preview is for authors, in one browser. The whole run has to stay below 25
  // minutes, and Firefox needs twice the time: what is the same code in both, and the slow look of axe at the same markup in
  // other colours or states, runs in Chromium alone unless STRATA_ALL_IN_FIREFOX is set.
  projects: [
    { name: 'chromium', testIgnore: /damaged/ }, // it makes damaged storage anew by itself
    process.env.STRATA_ALL_IN_FIREFOX
      ? { name: 'firefox', testIgnore: onlyChromium }
      : {
          name: 'firefox',
          testIgnore: [onlyChromium, /reminders|quiz-settings|memory/],
          grepInvert: /axe finds nothing.*(dark|states|refusal)/,
        },
  ],
});
