import { expect, type Page } from '@playwright/test';
import { openOwnPage, showOwnPage } from '../../scripts/browser/launch.ts';
import { answersIn } from './extension.ts';
import { test } from './support.ts';

const stem = (page: Page) => page.locator('.stem');

/** Answers the question on screen by keys alone; a question with no whole answer from them is "I don't know". */
async function answerByKeys(page: Page, at: number): Promise<void> {
  const asked = await page.locator('article').getAttribute('data-question');
  if ((await page.locator('button.option:not([role])').count()) > 0 && at % 3 !== 2)
    await page.keyboard.press(String((at % 3) + 1));
  else await page.keyboard.press(at % 2 === 0 ? 'd' : '0');
  await expect(page.locator(`[data-question="${asked ?? ''}"]`)).toHaveCount(0);
}

test('the whole way with keys: what is said, questions, a picture that is kept and thrown away again', async ({
  strata,
}) => {
  const page = await openOwnPage(strata, 'dashboard.html#/start');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you already fit');
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight'); // from nothing to the second: Docker, sometimes
  await expect(page.getByRole('group', { name: 'Docker' }).getByLabel('Sometimes')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group', { name: 'Docker' }).getByLabel('Daily')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(stem(page)).toBeFocused();
  for (let at = 0; await stem(page).isVisible(); at++) {
    expect(at, 'More than 14 questions are asked.').toBeLessThan(14);
    await expect(page.locator('.asking [role=status]').first()).toContainText(`Question ${String(at + 1)},`);
    await answerByKeys(page, at);
    await expect(stem(page).or(page.locator('.grounds'))).toBeVisible();
    await expect(page.locator('.verdict, .option.right, .option.wrong')).toHaveCount(0);
  }
  await expect(page.locator('.grounds li')).toHaveCount(7);
  await expect(page.locator('.next-topics li')).toHaveCount(3);
  await page.getByRole('button', { name: 'Keep this picture' }).press('Enter');
  await expect(page.getByRole('link', { name: 'See your landscape' })).toBeVisible();
  expect((await answersIn(page)).answers).toEqual([]);
  await showOwnPage(strata, page, 'dashboard.html?again#/start');
  await expect(page.locator('.grounds li')).toHaveCount(7);
  await page.locator('.next-topics a').first().click();
  await expect(page).toHaveURL(/#\/topic\//);
  await page.getByRole('link', { name: 'Where you fit' }).click();
  await page.getByRole('button', { name: 'Discard the estimate' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Go on to the questions' })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('left half-way, it goes on at the same question; one step goes back; nothing needs to be kept', async ({
  strata,
}) => {
  const page = await openOwnPage(strata, 'dashboard.html#/start');
  await page.getByRole('group', { name: 'git' }).getByLabel('Daily').check();
  await page.getByRole('button', { name: 'Go on to the questions' }).click();
  const asked = async () => page.locator('article').getAttribute('data-question');
  await expect(stem(page)).toBeVisible();
  const first = await asked();
  await answerByKeys(page, 0);
  const second = await asked();
  await answerByKeys(page, 1);
  const third = await asked();
  expect(new Set([first, second, third]).size).toBe(3);
  await showOwnPage(strata, page, 'dashboard.html?again#/start');
  await expect(page.locator('article')).toHaveAttribute('data-question', third ?? '');
  await page.keyboard.press('z');
  await expect(page.locator('article')).toHaveAttribute('data-question', second ?? '');
  await page.getByRole('button', { name: /Stop and use the 1 answer/ }).click();
  await expect(page.locator('.grounds')).toContainText('one answer');
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(page.getByRole('button', { name: 'Go on to the questions' })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});
