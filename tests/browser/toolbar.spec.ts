import { expect } from '@playwright/test';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { pill, read } from '../../scripts/browser/story.ts';
import { test } from './support.ts';
import { clickToolbarButton } from './toolbar.ts';

test('a click on our button reads a site that is not listed, and asks about that very page', async ({
  strata,
}) => {
  await serve(strata.context);
  const page = await read(strata, samples.unlisted);
  await page.waitForTimeout(500);
  await expect(page.locator('strata-hint')).toHaveCount(0);
  const popup = await clickToolbarButton(strata, page);
  await expect.poll(() => popup.ask(`document.querySelector('.stem')?.innerText ?? ''`)).not.toBe('');
  expect(await popup.ask(`document.querySelector('header').innerText`)).toContain(
    'Observability · this page',
  );
});

test('a click over a page about something else says that it has no layer', async ({ strata }) => {
  await serve(strata.context);
  const popup = await clickToolbarButton(strata, await read(strata, samples.elsewhere));
  await expect
    .poll(() => popup.ask(`document.querySelector('main').innerText`))
    .toContain('No layer for this page');
});

test('the real popup shows its first question at once, without a scroll bar across', async ({ strata }) => {
  await serve(strata.context);
  const page = await read(strata, samples.subnets);
  await expect(pill(page)).toBeVisible();
  const popup = await clickToolbarButton(strata, page);
  await expect.poll(() => popup.ask(`document.querySelectorAll('.option').length`)).toBeGreaterThan(2);
  await expect.poll(() => popup.ask('innerWidth')).toBe(400);
  const overflow = `[document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]`;
  await expect.poll(() => popup.ask(overflow)).toEqual([0, 0]);
  expect(await popup.ask(`document.querySelector('.stem').getBoundingClientRect().top < 200`)).toBe(true);
});
