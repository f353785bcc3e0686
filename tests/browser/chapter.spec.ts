import { expect } from '@playwright/test';
import { openOwnPage, showOwnPage } from '../../scripts/browser/launch.ts';
import { seedProgress } from '../../scripts/browser/progress.ts';
import { answer } from '../../scripts/browser/story.ts';
import { answersIn } from './extension.ts';
import { test } from './support.ts';

test('the opening chapter leads from what a reader knows to its topics, and what it asks comes back in a review', async ({
  strata,
}) => {
  const dashboard = await openOwnPage(strata, 'dashboard.html');
  await dashboard.getByRole('link', { name: 'What DevOps is' }).click();
  await expect(dashboard.getByRole('heading', { level: 1 })).toHaveText('What DevOps is');
  const layers = dashboard.locator('.strata-figure .stack h3');
  await expect(layers).toHaveCount(4);
  await expect(layers.last()).toHaveText('Cloud and networking fundamentals');
  await expect(dashboard.locator('.experiences > li')).toHaveCount(7);
  const sql = dashboard.getByRole('list', { name: 'Topics that SQL touches' });
  await expect(sql).toContainText(/CI\/CD & release: Rollback/);
  await sql.getByRole('link', { name: /Rollback/ }).click();
  await expect(dashboard.getByRole('heading', { level: 1 })).toContainText('Rollback');

  const waiting = { asked: 1, daysAgo: 6, stability: 5, rightDays: 1, dueIn: -1 };
  await seedProgress(dashboard, Date.now(), { landscape: waiting });
  await showOwnPage(strata, dashboard, 'popup.html?review');
  await expect(dashboard.locator('header')).toContainText(/What DevOps is.*The whole landscape/);
  await answer(dashboard);
  const { answers, cards } = await answersIn(dashboard);
  expect(answers).toMatchObject([{ topic: 'landscape', question: 'landscape/centre-of-gravity' }]);
  expect(cards).toMatchObject([{ topic: 'landscape', reps: 2 }]);

  await showOwnPage(strata, dashboard, 'dashboard.html?after#/topic/landscape');
  await expect(dashboard.locator('.chapter .recalled')).toContainText('1 of 11 questions asked');
  await showOwnPage(strata, dashboard, 'dashboard.html?after#/chapter/nowhere');
  await dashboard.getByRole('link', { name: 'The whole chapter is here.' }).click();
  await expect(dashboard.getByRole('heading', { level: 1 })).toHaveText('What DevOps is');
});
