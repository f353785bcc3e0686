import { expect, type Page } from '@playwright/test';
import { answerRight } from '../../scripts/browser/answer-right.ts';
import { openOwnPage, showOwnPage } from '../../scripts/browser/launch.ts';
import { seedProgress } from '../../scripts/browser/progress.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { answer, openPopup, pill, read } from '../../scripts/browser/story.ts';
import { test } from './support.ts';

/** Goes on to the next question, or to the end. */
async function goOn(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.locator('.end').or(page.getByRole('button', { name: 'Skip' }))).toBeVisible();
}

async function answerAll(page: Page, give: (page: Page) => Promise<void>): Promise<void> {
  const end = page.locator('.end');
  while (!(await end.isVisible())) {
    await give(page);
    await goOn(page);
  }
}

test('a reader is asked on a topic’s own page by keys, leaves and goes on, and sees how each question went', async ({
  strata,
}) => {
  const page = await openOwnPage(strata, 'dashboard.html#/topic/k8s-rollouts');
  const questions = page.locator('.topic-questions > ol > li');
  await expect(questions.first()).toContainText('Never asked');
  await expect(page.locator('.topic-questions')).toContainText(/0 of \d asked/);
  await page.getByRole('link', { name: 'Quiz me on this' }).click();
  await expect(page.locator('.stem')).toBeVisible();
  await answerRight(page);
  await expect(page.locator('.after')).toContainText('asked again in');
  await goOn(page);
  const stem = await page.locator('.stem').innerText();
  await page.getByRole('link', { name: 'Rollouts' }).click();
  await expect(questions.filter({ hasText: 'Right 1 of 1' })).toHaveCount(1);
  await expect(questions.filter({ hasText: 'Right 1 of 1' })).toContainText(/comes back in \d+ days/);
  await page.getByRole('link', { name: 'Quiz me on this' }).click();
  await expect(page.locator('.stem')).toHaveText(stem);
  await page.keyboard.press('s');
  await expect(page.locator('.stem')).not.toHaveText(stem);
  await answerAll(page, answer);
  await expect(page.locator('.end')).toContainText('Saved on this computer');
  await page.getByRole('link', { name: 'Rollouts' }).click();
  await expect(page.locator('.topic-questions')).toContainText(/4 of \d asked/);
  await expect(page.locator('.tries li')).not.toHaveCount(1);
});

test('a topic that is set aside comes up nowhere until it is brought back, from wherever the reader is', async ({
  strata,
}) => {
  await serve(strata.context);
  const page = await openOwnPage(strata, 'dashboard.html');
  await seedProgress(page);
  await showOwnPage(strata, page, 'dashboard.html?seeded#/topic/terraform-state');
  const due = page.getByRole('link', { name: /^Review/ });
  await expect(due).toHaveText(/14 due/);
  await page.getByRole('button', { name: 'Set aside' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(due).toHaveText(/5 due/);
  await page.keyboard.press('Enter');
  await expect(due).toHaveText(/14 due/);
  await page.getByRole('button', { name: 'Set aside' }).click();
  await expect(page.locator('.topic-actions')).toContainText('It comes up in no quiz');
  await showOwnPage(strata, page, 'dashboard.html?seeded#/topic/terraform-state/quiz');
  await expect(page.locator('.empty-page')).toContainText('You set this topic aside');

  const doc = await read(strata, samples.state);
  await expect(pill(doc)).toBeVisible();
  const popup = await openPopup(strata, samples.state.address);
  const notice = popup.locator('.notice', { hasText: 'aside' });
  await expect(notice).toContainText('State, backends and locking');
  await expect(popup.locator('article')).not.toHaveAttribute('data-question', /^terraform-state\//);
  await notice.getByRole('button', { name: 'Bring it back' }).click();
  await expect(due).toHaveText(/14 due/); // in the other tab, at once
  // Firefox may never be told that a page of ours has loaded itself anew: there, another popup shows it.
  const after = strata.kind === 'firefox' ? await openPopup(strata, samples.state.address) : popup;
  await expect(after.locator('article')).toHaveAttribute('data-question', /^terraform-state\//);
  await expect(after.locator('.notice', { hasText: 'aside' })).toHaveCount(0);

  await page.bringToFront(); // in Firefox nothing has the focus in a tab behind another
  await showOwnPage(strata, page, 'dashboard.html?seeded#/topic/gitops');
  await page.getByRole('button', { name: 'Set aside' }).click();
  await expect(page.locator('.topic-actions')).toContainText('It comes up in no quiz'); // it is kept by now
  await showOwnPage(strata, page, 'dashboard.html?seeded#/settings');
  const part = page.getByRole('region', { name: 'Topics set aside' });
  await part.getByRole('button', { name: 'Bring back GitOps' }).click();
  await expect(part).toContainText('is back');
  await expect(part.getByRole('button', { name: 'Undo' })).toBeFocused();
});

test('three right answers show that a topic is known, one miss does not, and it can be taken back', async ({
  strata,
}) => {
  const page = await openOwnPage(strata, 'dashboard.html#/topic/vpc-subnets');
  await page.getByRole('link', { name: 'I know this' }).click();
  await expect(page.locator('.dots i')).toHaveCount(3);
  await page.keyboard.press('s');
  await expect(page.getByRole('img', { name: 'Question 2 of 3' })).toBeVisible();
  await answerAll(page, answerRight);
  await expect(page.locator('.end')).toContainText('2 of 3 shown');
  await expect(page.locator('.end .by-topic li')).toContainText('Skipped');
  await page.getByRole('link', { name: 'Back to the topic' }).click();
  await page.getByRole('link', { name: 'I know this' }).click();
  await answerAll(page, answerRight);
  await expect(page.locator('.end')).toContainText('You know this');
  await page.getByRole('link', { name: 'Back to the topic' }).click();
  const shown = page.locator('.topic-actions .shown');
  await expect(shown).toContainText(/You showed on \d+ \w+ that you know this/);
  await shown.getByRole('button', { name: 'Take that back' }).click();
  await expect(page.getByRole('link', { name: 'I know this' })).toBeVisible();
  await shown.getByRole('button', { name: 'Undo' }).click();
  await expect(shown).toContainText('You showed on');
});

test('a reader reviews what is due from all over the landscape, and what is mastered before it is due', async ({
  strata,
}) => {
  const page = await openOwnPage(strata, 'dashboard.html#/review');
  await expect(page.locator('.empty-page')).toContainText('Nothing was asked yet');
  await seedProgress(page);
  await showOwnPage(strata, page, 'dashboard.html?seeded#/review');
  await expect(page.locator('.page-head')).toContainText('14 questions today · about 5 minutes');
  await expect(page.getByRole('region', { name: /Kubernetes/ })).toContainText('3 questions');
  await page.getByRole('link', { name: 'Begin' }).click();
  await answerAll(page, answerRight);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(page.locator('.page-head')).toContainText('9 questions today');

  await page.getByRole('link', { name: /^Mastered/ }).click();
  const rows = page.locator('.rows li');
  await expect(rows).toHaveCount(4);
  await expect(rows.filter({ hasText: 'Virtual networks' })).toContainText(
    /left alone, it fades in \d months/,
  );
  await page.getByRole('link', { name: 'Review now: Virtual networks' }).click();
  for (let quiz = 0; quiz < 2; quiz++) {
    await answerAll(page, answerRight);
    await page.getByRole('button', { name: 'Another quiz' }).click();
    await expect(page.locator('.stem').or(page.locator('.empty'))).toBeVisible();
  }
  await expect(page.locator('.empty')).toContainText('all of it right today');
});
