import { expect } from '@playwright/test';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { answer, openPopup, pill, read } from '../../scripts/browser/story.ts';
import { answersIn } from './extension.ts';
import { test } from './support.ts';
import { shownByBrowser } from './toolbar.ts';

const { subnets, pods, elsewhere } = samples;

test('the quiz goes beside the page, follows the tab in front, and gives up none by itself', async ({
  strata,
}) => {
  await serve(strata.context);
  const first = await read(strata, subnets);
  const second = await read(strata, pods);
  await expect(pill(second)).toBeVisible();
  const popup = await openPopup(strata, subnets.address);
  await answer(popup);
  const stem = await popup.locator('.stem').innerText();
  const { answers } = await answersIn(popup);
  await first.bringToFront();
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Open beside the page' }).click();
  await first.bringToFront();
  const browser = strata.context.browser();
  if (!browser) throw new Error('The browser cannot be asked.');
  const panel = await shownByBrowser(await browser.newBrowserCDPSession(), '/sidepanel.html');
  const inPanel = (what: string) => panel.ask(`document.querySelector('${what}')?.innerText ?? ''`);
  const press = (name: string) =>
    panel.ask(`[...document.querySelectorAll('button')].find(b => b.innerText.includes('${name}')).click()`);

  await expect.poll(() => inPanel('.stem')).toBe(stem);
  await expect.poll(() => inPanel('footer')).toContain('Continue');
  expect(answers).toHaveLength(1);

  await second.bringToFront();
  await expect.poll(() => inPanel('.offer')).toContain('Pod lifecycle');
  expect(await inPanel('.stem')).toBe(stem);

  await first.bringToFront();
  await expect.poll(() => inPanel('.offer')).toBe('');

  await second.bringToFront();
  await expect.poll(() => inPanel('.offer')).toContain('Quiz on that');
  await press('Quiz on that');
  await expect.poll(() => inPanel('h1')).toContain('Pod lifecycle');
  expect(await inPanel('.stem')).not.toBe(stem);

  const third = await read(strata, elsewhere);
  await third.bringToFront();
  await expect.poll(() => inPanel('h1')).toContain('Pod lifecycle');
  expect(await inPanel('.offer')).toBe('');

  await first.bringToFront();
  await expect.poll(() => inPanel('.offer')).toContain('Quiz on that');
  await press('Quiz on that');
  await expect.poll(() => inPanel('.stem')).toBe(stem);
});
