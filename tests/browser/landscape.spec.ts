import { expect } from '@playwright/test';
import { openOwnPage, showOwnPage } from '../../scripts/browser/launch.ts';
import { seedProgress } from '../../scripts/browser/progress.ts';
import { test } from './support.ts';

test('the landscape shows what is mastered, fading and due, and the mastered ones say when they come back', async ({
  strata,
}) => {
  const dashboard = await openOwnPage(strata, 'dashboard.html');
  await expect(dashboard.locator('.page-head')).toContainText('Nothing asked yet');
  await seedProgress(dashboard);
  await showOwnPage(strata, dashboard, 'dashboard.html?again');
  await expect(dashboard.locator('.page-head')).toContainText('3 of 75 topics mastered');
  await expect(dashboard.locator('a.tile', { hasText: 'VPC subnets' })).toContainText('mastered');
  await expect(dashboard.locator('a.tile', { hasText: 'Terraform state' })).toContainText('fading');
  const due = dashboard.locator('a.tile.due', { hasText: 'Rollouts' });
  await expect(due).toContainText('3 due');
  await dashboard.getByRole('link', { name: /Mastered/ }).click();
  const rows = dashboard.locator('.rows li');
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('fading');
  await expect(rows.filter({ hasText: 'Virtual networks' })).toContainText(
    /last asked 3 days ago · comes back in 12 days/,
  );
  await rows
    .filter({ hasText: 'Virtual networks' })
    .getByRole('link', { name: /^Virtual/ })
    .click();
  await expect(dashboard.getByRole('heading', { level: 1 })).toContainText('Virtual networks');
});

test("a topic's page leads to what it meets in other layers, and from there back", async ({ strata }) => {
  const dashboard = await openOwnPage(strata, 'dashboard.html#/topic/vpc-subnets');
  await dashboard.locator('.bridges').getByRole('link', { name: 'Modules, versions and registries' }).click();
  await expect(dashboard.getByRole('heading', { level: 1 })).toContainText(
    'Modules, versions and registries',
  );
  const back = dashboard.locator('.bridges li', { hasText: 'Virtual networks' });
  await expect(back).toContainText(/Cloud & networking.*cidrsubnet/);
});
