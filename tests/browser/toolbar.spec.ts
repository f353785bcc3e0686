import { expect } from '@playwright/test';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { pill, read } from '../../scripts/browser/story.ts';
import { test } from './support.ts';
import { clickToolbarButton } from './toolbar.ts';

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
  // Scroll bars would take their room from the page.
  const { clientWidth, clientHeight } = (await popup.ask(
    `({ clientWidth: innerWidth - document.documentElement.clientWidth, clientHeight: innerHeight - document.documentElement.clientHeight })`,
  )) as { clientWidth: number; clientHeight: number };
  expect([clientWidth, clientHeight]).toEqual([0, 0]);
  expect(await popup.ask(`document.querySelector('.stem').getBoundingClientRect().top < 200`)).toBe(true);
});
