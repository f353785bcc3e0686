import { expect, type Page } from '@playwright/test';
import { standing } from '../../core/memory/answer.ts';
import { openOwnPage, showOwnPage } from '../../scripts/browser/launch.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { answer, openPopup, pill, read, tabOf } from '../../scripts/browser/story.ts';
import { answersIn, changeSettings, killBackground } from './extension.ts';
import { test } from './support.ts';
import { popupOfFirefox, realPopup } from './toolbar.ts';

const { subnets, pods, state, elsewhere } = samples;

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
  const end = popup.locator('.end');
  for (let at = 1; !(await end.isVisible()); at++) {
    await expect(
      popup.getByRole('img', { name: new RegExp(`^Question ${String(at)} of`) }).or(end),
    ).toBeVisible();
    if (await end.isVisible()) break;
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
  await expect(end).toBeVisible();
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

test('Z takes the last answer back, from the verdict and from the next question', async ({ strata }) => {
  await serve(strata.context);
  await read(strata, subnets);
  const popup = await openPopup(strata, subnets.address);
  const asked = await popup.locator('article').getAttribute('data-question');
  const before = await onScreen(popup);
  await answer(popup);
  await popup.keyboard.press('z');
  await expect(popup.getByRole('button', { name: 'Skip' })).toBeVisible();
  expect(await onScreen(popup)).toEqual(before);
  await answer(popup);
  await popup.keyboard.press('Enter');
  await expect(popup.locator('article')).not.toHaveAttribute('data-question', String(asked));
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.locator('article')).toHaveAttribute('data-question', String(asked));
  const { answers, cards } = await answersIn(popup);
  expect(answers.map(({ kind }): string => kind)).toEqual(['answer', 'withdrawal', 'answer', 'withdrawal']);
  expect(cards).toEqual([]);
});

test('a question that was missed comes once more at the end, as practice that moves no date', async ({
  strata,
}) => {
  await serve(strata.context);
  await read(strata, subnets);
  const popup = await openPopup(strata, subnets.address);
  await skipTo(popup, 'button.option:not([role])');
  const missed = await answerWrongly(popup);
  const [card] = (await answersIn(popup)).cards;
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Skip' })).toBeVisible();
  await skipTo(popup, '.again');
  await expect(popup.locator('article')).toHaveAttribute('data-question', missed);
  await answer(popup);
  await popup.getByRole('button', { name: 'Continue' }).click();
  await expect(popup.locator('.end')).toContainText('0 of 1 right');
  const { cards, answers } = await answersIn(popup);
  expect(standing(answers)).toHaveLength(2);
  expect(cards[0]).toMatchObject({ due: card?.due, reps: 1 });
});

test('what is marked and not yet answered is there when the popup is opened again', async ({ strata }) => {
  await serve(strata.context);
  await changeSettings(await openOwnPage(strata, 'dashboard.html'), { length: 10 });
  await read(strata, subnets);
  const popup = await openPopup(strata, subnets.address);
  await skipTo(popup, '[role=checkbox]');
  await popup.keyboard.press('2');
  await popup.keyboard.press('g');
  const marked = popup.locator('[role=checkbox][aria-checked=true]');
  await expect(marked).toHaveCount(1);
  const text = await marked.locator('.said').innerText();
  const again = await openPopup(strata, subnets.address);
  await expect(again.locator('[role=checkbox][aria-checked=true] .said')).toHaveText(text);
  await expect(again.getByRole('button', { name: 'I guessed' })).toHaveAttribute('aria-pressed', 'true');
});

test('the steps of an order question are moved by keys, by buttons and by dragging', async ({ strata }) => {
  await serve(strata.context);
  await changeSettings(await openOwnPage(strata, 'dashboard.html'), { length: 10 });
  await read(strata, state);
  const popup = await openPopup(strata, state.address);
  const steps = popup.locator('.step .said');
  await skipTo(popup, '.step');
  const [first, second, third, ...rest] = await steps.allInnerTexts();
  await popup.keyboard.press('1');
  await popup.keyboard.press('ArrowDown');
  await expect(steps).toHaveText([second, first, third, ...rest].map(String));
  await expect(popup.getByRole('button', { name: /^Step 2 of/ })).toBeFocused();
  await popup.getByRole('button', { name: 'Move step 2 up' }).click();
  await expect(steps).toHaveText([first, second, third, ...rest].map(String));
  const [from, to] = [popup.locator('.step .grip').nth(0), popup.locator('.step').nth(2)];
  await from.hover();
  await popup.mouse.down();
  const box = await to.boundingBox();
  if (!box) throw new Error('The third step is not on screen.');
  await popup.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await popup.mouse.move(box.x + box.width / 2, box.y + box.height * 0.9, { steps: 8 });
  await popup.mouse.up();
  await expect(steps).toHaveText([second, third, first, ...rest].map(String));
  await popup.getByRole('button', { name: 'Answer' }).click();
  await expect(popup.locator('.step small')).toHaveCount(rest.length + 3);
});

test('? shows the keys, and Escape closes them and nothing else', async ({ strata }) => {
  await serve(strata.context);
  await read(strata, subnets);
  const popup = await openPopup(strata, subnets.address);
  await popup.keyboard.press('?');
  await expect(popup.getByRole('dialog', { name: 'Keys' })).toContainText('Take the last answer back');
  await popup.keyboard.press('1');
  await expect(popup.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('dialog')).toHaveCount(0);
  await expect(popup.locator('.stem')).toBeVisible();
});

test('a report shows just what would be shared, and opens the issue form with it', async ({ strata }) => {
  await serve(strata.context);
  await read(strata, subnets);
  const popup = await openPopup(strata, subnets.address);
  await answer(popup);
  const asked = String(await popup.locator('article').getAttribute('data-question'));
  await popup.getByRole('button', { name: 'Report' }).click();
  const dialog = popup.getByRole('dialog', { name: 'Report this question' });
  await dialog.getByLabel('What is wrong or unclear?').fill('The third one is right as well.');
  const shared = await dialog.getByRole('region', { name: 'What would be shared' }).innerText();
  expect(shared).toContain(`Question: ${asked}`);
  expect(shared).toContain('The third one is right as well.');
  const form = dialog.getByRole('link', { name: 'Open issue form' });
  await expect(form).toHaveAttribute('target', '_blank');
  const address = new URL(String(await form.getAttribute('href')));
  expect(address.pathname).toMatch(/\/issues\/new$/);
  expect(address.searchParams.get('body')).toBe(shared);
});

test('popup and side panel that are open together stay in step', async ({ strata }) => {
  await serve(strata.context);
  await read(strata, subnets);
  const popup = await openPopup(strata, subnets.address);
  await expect(popup.locator('.stem')).toBeVisible();
  const panel = await openOwnPage(strata, 'dashboard.html');
  const tab = await tabOf(panel, subnets.address);
  await showOwnPage(strata, panel, `sidepanel.html?tab=${String(tab)}`);
  await expect(panel.locator('.stem')).toBeVisible();
  expect(await onScreen(panel)).toEqual(await onScreen(popup));
  await answer(popup);
  await expect(panel.getByRole('button', { name: 'Continue' })).toBeVisible();
  await panel.getByRole('button', { name: 'Continue' }).click();
  await expect(popup.getByRole('button', { name: 'Skip' })).toBeVisible();
  expect(await onScreen(popup)).toEqual(await onScreen(panel));
  expect((await answersIn(popup)).answers).toHaveLength(1);
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

/** Answers until an answer was wrong, taking right ones back. Gives the question that was missed. */
async function answerWrongly(popup: Page): Promise<string> {
  const options = popup.locator('button.option:not([role])');
  for (let at = 0; ; at++) {
    await options.nth(at).click();
    await expect(popup.getByRole('button', { name: 'Continue' })).toBeVisible();
    if ((await popup.locator('.after.wrong').count()) > 0) break;
    await popup.keyboard.press('z');
    await expect(popup.getByRole('button', { name: 'Skip' })).toBeVisible();
  }
  return String(await popup.locator('article').getAttribute('data-question'));
}

/** Skips questions until one of a kind is on screen. */
async function skipTo(popup: Page, kind: string): Promise<void> {
  const article = popup.locator('article');
  await expect(article).toBeVisible();
  while ((await article.locator(kind).count()) === 0) {
    const asked = await article.getAttribute('data-question');
    await popup.keyboard.press('s');
    await expect(article).not.toHaveAttribute('data-question', String(asked));
  }
}
