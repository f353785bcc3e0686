import { expect } from '@playwright/test';
import { openOwnPage, showOwnPage } from '../../scripts/browser/launch.ts';
import { seedProgress } from '../../scripts/browser/progress.ts';
import { savedBy, test } from './saved-files.ts';

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

test('the landscape is filtered and searched by keyboard, and keeps both in its address', async ({
  strata,
}) => {
  const dashboard = await openOwnPage(strata, 'dashboard.html');
  await seedProgress(dashboard);
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/');
  await expect(dashboard.locator('a.tile.due').first()).toBeVisible();
  await dashboard.getByRole('button', { name: 'Due 3' }).focus();
  await dashboard.keyboard.press('Enter');
  await expect(dashboard.locator('a.tile:not([inert])')).toHaveCount(3);
  await expect(dashboard).toHaveURL(/#\/\?show=due$/);
  await showOwnPage(strata, dashboard, 'dashboard.html?anew#/?show=due');
  await expect(dashboard.locator('a.tile:not([inert])')).toHaveCount(3);
  await dashboard.getByRole('button', { name: /^Read/ }).press('Enter');
  await expect(dashboard.getByText('no topic that you read about')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Show all topics' }).press('Enter');
  await expect(dashboard.locator('a.tile:not([inert])')).toHaveCount(75);

  await dashboard.keyboard.press('/');
  await dashboard.keyboard.type('crashlo');
  const options = dashboard.getByRole('option');
  await expect(options.filter({ hasText: 'Pods' }).first()).toBeVisible();
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await dashboard.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const title = await options.nth(1).locator('b').innerText();
  await dashboard.keyboard.press('Enter');
  await expect(dashboard.getByRole('heading', { level: 1 })).toHaveText(title);
  await dashboard.evaluate(() => history.back());
  const box = dashboard.getByRole('combobox');
  await expect(box).toHaveValue('crashlo');
  await expect(options.first()).toBeVisible();
  await dashboard.keyboard.type('qqq');
  await expect(dashboard.locator('.results').getByText('Nothing is found for “crashloqqq”')).toBeVisible();
  await dashboard.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(dashboard).toHaveURL(/#\/$/);
});

test('a tile in focus shows by lines and in words what it builds on and meets', async ({ strata }) => {
  const dashboard = await openOwnPage(strata, 'dashboard.html');
  const tile = dashboard.locator('[data-topic=k8s-autoscaling]');
  await tile.focus();
  await expect(tile).toHaveAttribute('aria-description', /^builds on .*Compute and capacity; meets .*GitOps/);
  await expect(dashboard.locator('.lines .builds-on')).toHaveCount(2);
  await expect(dashboard.locator('.lines .meets')).toHaveCount(3);
  await expect(dashboard.locator('[data-topic=gitops]')).toHaveClass(/meets/);
  await expect(dashboard.locator('.links-in-words')).toContainText('GitOps');
  const { from, to, ends } = await dashboard.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const ends = [...document.querySelectorAll('.lines .meets circle')].map(circle => {
      const { x, y, width, height } = circle.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const [from, to] = ['[data-topic=k8s-autoscaling]', '[data-topic=gitops]'].map(boxOf);
    return { from: from?.toJSON() as DOMRect, to: to?.toJSON() as DOMRect, ends };
  });
  expect(to.bottom).toBeLessThan(from.top);
  const atGitops = ends.filter(
    ({ x, y }) => Math.abs(x - to.x - to.width / 2) < 2 && Math.abs(y - to.bottom) < 2,
  );
  expect(atGitops).toHaveLength(1);
  await dashboard.getByRole('heading', { level: 1 }).click();
  await expect(dashboard.locator('.lines path')).toHaveCount(0);
});

test('the landscape is saved as a picture', async ({ strata, downloads }) => {
  const dashboard = await openOwnPage(strata, 'dashboard.html');
  await seedProgress(dashboard);
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/');
  await expect(dashboard.locator('a.tile.due').first()).toBeVisible();
  const press = (name: string) => () => dashboard.getByRole('button', { name, exact: true }).click();
  const svg = await savedBy(strata, dashboard, downloads, press('SVG'));
  expect(svg.name).toMatch(/^strata-landscape-\d{4}-\d\d-\d\d\.svg$/);
  expect(svg.text).toContain('3 of 75 topics mastered');
  expect(svg.text).toMatch(/fill="rgb\(/);
  await expect(dashboard.getByText(`Saved as ${svg.name}.`)).toBeVisible();
  const png = await savedBy(strata, dashboard, downloads, press('PNG'));
  expect(png.name).toMatch(/^strata-landscape-.*\.png$/);
  expect(png.text.slice(1, 4)).toBe('PNG');
  expect(png.text.length).toBeGreaterThan(50_000);
});
