import { expect } from '@playwright/test';
import { openOwnPage } from '../../scripts/browser/launch.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { iconTitle, read } from '../../scripts/browser/story.ts';
import { test } from './support.ts';
import { clickToolbarButton, clickToolbarButtonOfFirefox } from './toolbar.ts';

test('a site that is not listed is read on a click on our button, and not before', async ({ strata }) => {
  await serve(strata.context);
  const own = await openOwnPage(strata, 'dashboard.html');
  const page = await read(strata, samples.unlisted);
  const tab = await own.evaluate(async () => {
    type Tabs = { tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> } };
    const api =
      (globalThis as { browser?: Tabs }).browser ?? (globalThis as unknown as { chrome: Tabs }).chrome;
    return Math.max(...(await api.tabs.query({})).map(({ id }) => id)); // the newest tab: its address is hidden from us
  });
  await page.waitForTimeout(500);
  await expect(page.locator('strata-hint')).toHaveCount(0);
  expect(await iconTitle(own, tab)).toBe('Strata');
  if (strata.kind === 'chromium') await clickToolbarButton(strata, page);
  else await clickToolbarButtonOfFirefox(strata, page);
  await expect.poll(() => iconTitle(own, tab)).toContain('Strata: Observability · Prometheus');
});
