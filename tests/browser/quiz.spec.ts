import { expect, type Page } from '@playwright/test';
import { openOwnPage, showOwnPage } from '../../scripts/browser/launch.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { answer, openPopup, pill, read, tabOf } from '../../scripts/browser/story.ts';
import { answersIn, killBackground } from './extension.ts';
import { test } from './support.ts';
import { popupOfFirefox, realPopup } from './toolbar.ts';

const { subnets, pods, elsewhere } = samples;

test('a quiz that is left goes on at the same question with the same order of options', async ({
  strata,
}) => {
  await serve(strata.context);
  await read(strata, subnets);
  const popup = await openPopup(strata, subnets.address);
  await answer(popup);
  await popup.getByRole('button', { name: 'Continue' }).click();
  await expect(popup.getByRole('button', { name: 'Skip' })).toBeVisible();
  const before = await onScreen(popup);
  const again = await openPopup(strata, subnets.address);
  expect(await onScreen(again)).toEqual(before);
});

test('an answer is stored once, with what was chosen, and its card beside it', async ({ strata }) => {
  await serve(strata.context);
  await read(strata, pods);
  const popup = await openPopup(strata, pods.address);
  await answer(popup);
  const { answers, cards } = await answersIn(popup);
  expect(answers).toHaveLength(1);
  expect(answers[0]).toMatchObject({
    kind: 'answer',
    seq: 1,
    topic: 'k8s-pods-probes',
    where: 'popup',
    guessed: false,
  });
  expect(cards).toHaveLength(1);
  expect(cards[0]?.question).toBe(answers[0]?.question);
});

test('the quiz is answered by keys alone, and G says that it was a guess', async ({ strata }) => {
  await serve(strata.context);
  await read(strata, subnets);
  const popup = await openPopup(strata, subnets.address);
  for (let at = 0; at < 5; at++) {
    await expect(popup.getByRole('img', { name: `Question ${String(at + 1)} of 5` })).toBeVisible();
    const choices = await popup.locator('button.option:not([role])').count();
    if (choices === 0) {
      await popup.keyboard.press('s');
      continue;
    }
    await popup.keyboard.press('g');
    await expect(popup.getByRole('button', { name: 'I guessed' })).toHaveAttribute('aria-pressed', 'true');
    await popup.keyboard.press('1');
    await expect(popup.getByRole('button', { name: 'Continue' })).toBeFocused();
    await popup.keyboard.press('Enter');
  }
  await expect(popup.locator('.end')).toBeVisible();
  const { answers } = await answersIn(popup);
  expect(answers.length).toBeGreaterThanOrEqual(3);
  expect(answers.every(({ guessed }) => guessed)).toBe(true);
});

test('killing the background in the middle of the story loses nothing', async ({ strata }) => {
  await serve(strata.context);
  const page = await read(strata, subnets);
  await expect(pill(page)).toBeVisible();
  const popup = await openPopup(strata, subnets.address);
  await killBackground(strata, popup);
  await answer(popup);
  await killBackground(strata, popup);
  await pill(page).locator('.grip').click();
  await expect(page.locator('strata-hint .card')).toContainText('Hold on to this');
  const { answers } = await answersIn(popup);
  expect(answers).toHaveLength(1);
  const again = await openPopup(strata, subnets.address);
  await expect(again.getByRole('button', { name: 'Continue' })).toBeVisible();
});

test('on a page without a layer the popup says so, and a mixed review is one press away', async ({
  strata,
}) => {
  await serve(strata.context);
  await read(strata, elsewhere);
  const popup = await openOwnPage(strata, 'dashboard.html');
  await showOwnPage(strata, popup, `popup.html?tab=${String(await tabOf(popup, popup.url()))}`);
  await expect(popup.locator('.empty')).toBeVisible();
  await popup.getByRole('button', { name: 'Mixed review' }).click();
  await expect(popup.locator('.stem')).toBeVisible();
});

test('two popups that answer at the same time lose nothing', async ({ strata }) => {
  await serve(strata.context);
  await read(strata, subnets);
  await read(strata, pods);
  const [first, second] = [await openPopup(strata, subnets.address), await openPopup(strata, pods.address)];
  await Promise.all([answer(first), answer(second)]);
  const { answers, cards } = await answersIn(first);
  expect(answers.map(({ seq }) => seq)).toEqual([1, 2]);
  expect(cards).toHaveLength(2);
});

test('Quiz in the pill opens the quiz about this page, in the popup or in a small window', async ({
  strata,
}) => {
  await serve(strata.context);
  const page = await read(strata, subnets);
  await pill(page).getByRole('button', { name: 'Quiz' }).click();
  const browser = strata.context.browser();
  if (strata.kind === 'chromium' && browser) {
    const popup = await realPopup(await browser.newBrowserCDPSession());
    await expect.poll(() => popup.ask(`document.querySelector('h1').innerText`)).toContain('subnets');
  } else await expect.poll(() => popupOfFirefox(strata)).toMatch(/popup\.html(\?tab=\d+)?$/);
});

/** The question and its options as they stand on the screen. */
async function onScreen(popup: Page): Promise<string[]> {
  return [
    await popup.locator('.stem').innerText(),
    ...(await popup.locator('.option .said').allInnerTexts()),
  ];
}
