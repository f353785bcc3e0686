import { expect, type Locator, type Page } from '@playwright/test';
import { answerRight } from './answer-right.ts';
import { openOwnPage, showOwnPage, type Strata } from './launch.ts';
import { seedStudied } from './studied.ts';

/** Takes a picture under a name. */
export type Take = (name: string, what: Page | Locator) => Promise<void>;

/** What was done and what is known of it: with nothing to see yet, and after some months. */
export async function shootProgress(strata: Strata, dashboard: Page, take: Take): Promise<void> {
  const page = dashboard.locator('main');
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/progress');
  await expect(page.locator('.weekly-aim')).toBeVisible();
  await take('progress-empty', page);
  await seedStudied(dashboard);
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/progress');
  await expect(page.locator('.strips svg').first()).toBeVisible();
  await take('progress-narrow', page);
  await dashboard.setViewportSize({ width: 1280, height: 860 });
  await take('progress', page);
}

/** The first run, the trail of what was read for the pictures before, and the way to delete it all. */
export async function shootFirstAndTrail(strata: Strata, take: Take): Promise<void> {
  const own = await openOwnPage(strata, 'dashboard.html#/welcome');
  await own.setViewportSize({ width: 1280, height: 860 });
  await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
  await take('welcome', own);
  await own.locator('.grip').click();
  await expect(own.getByText('Hold on to this')).toBeVisible();
  await take('welcome-card', own);
  await showOwnPage(strata, own, 'dashboard.html?again#/trail');
  await expect(own.locator('.trail-row').first()).toBeVisible();
  await take('trail', own);
  await own.locator('.trail-row .icon-button').first().click();
  await expect(own.getByRole('button', { name: 'Undo' })).toBeFocused();
  await take('trail-deleted', own);
  await own.getByRole('link', { name: 'By topic' }).click();
  await own.locator('.trail-group [aria-expanded]').first().click();
  await expect(own.locator('.trail-row').first()).toBeVisible();
  await take('trail-topics', own);
  await own.setViewportSize({ width: 360, height: 760 });
  await take('trail-topics-narrow', own);
  await own.setViewportSize({ width: 1280, height: 860 });
  await showOwnPage(strata, own, 'dashboard.html?again#/settings');
  await take('settings-hint', own.locator('.hint-settings'));
  await own.getByRole('button', { name: 'Delete everything …' }).click();
  await own.getByRole('checkbox').check();
  await take('delete-everything', own);
  await own.close();
}

/** The landscape narrowed, searched, and with the lines of one topic. */
export async function shootLandscape(dashboard: Page, take: Take): Promise<void> {
  await dashboard.locator('[data-topic=k8s-autoscaling]').hover();
  await take('landscape-lines', dashboard);
  await dashboard.getByRole('button', { name: /^Due/ }).click();
  await take('landscape-due', dashboard);
  await dashboard.getByRole('button', { name: /^All/ }).click();
  await dashboard.keyboard.press('/');
  await dashboard.keyboard.type('rollback');
  await expect(dashboard.getByRole('option').first()).toBeVisible();
  await take('landscape-search', dashboard);
  await dashboard.keyboard.press('Escape');
}

/** A topic asked about on its own page, and shown to be known; what is due today; and a topic that is set aside. */
export async function shootDashboardQuiz(dashboard: Page, take: Take): Promise<void> {
  await dashboard.getByRole('link', { name: 'Quiz me on this' }).click();
  await expect(dashboard.locator('.stem').or(dashboard.locator('.empty'))).toBeVisible();
  await take('topic-quiz', dashboard);
  await dashboard.goto(`${dashboard.url().split('#')[0] ?? ''}#/topic/iam-policies/proof`);
  await expect(dashboard.locator('.stem')).toBeVisible();
  await take('proof', dashboard);
  await answerRight(dashboard);
  await dashboard.getByRole('button', { name: 'Continue' }).click();
  for (const left of [1, 0]) {
    await dashboard.getByRole('button', { name: 'Skip' }).click();
    const question = dashboard.getByRole('img', { name: 'Question 3 of 3' });
    await expect(left > 0 ? question : dashboard.locator('.end')).toBeVisible();
  }
  await take('proof-missed', dashboard);
  await dashboard.getByRole('link', { name: /^Review/ }).click();
  await expect(dashboard.getByRole('link', { name: 'Begin' })).toBeVisible();
  await take('review', dashboard);
  await dashboard.getByRole('link', { name: 'Begin' }).click();
  await expect(dashboard.locator('.stem')).toBeVisible();
  await take('review-quiz', dashboard);
  await dashboard.goto(`${dashboard.url().split('#')[0] ?? ''}#/topic/k8s-rollouts`);
  await dashboard.getByRole('button', { name: 'Set aside' }).click();
  await expect(dashboard.getByRole('button', { name: 'Undo' })).toBeVisible();
  await take('topic-set-aside', dashboard);
}
