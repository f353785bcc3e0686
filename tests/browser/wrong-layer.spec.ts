import { expect, type Page } from '@playwright/test';
import { openOwnPage } from '../../scripts/browser/launch.ts';
import { samples, serve, type Sample } from '../../scripts/browser/samples.ts';
import { card, iconTitle, openPopup, pill, read, tabOf } from '../../scripts/browser/story.ts';
import { killBackground } from './extension.ts';
import { test } from './support.ts';

const { pods } = samples;
const beside = (name: string): Sample => ({
  ...pods,
  address: `https://kubernetes.io/docs/concepts/workloads/pods/${name}/`,
});
const second = beside('init-containers');
const third = beside('disruptions');

const hint = (page: Page) => page.locator('strata-hint');
const choice = (page: Page) => page.getByRole('group', { name: 'What is this page about?' });
const said = (page: Page) => page.getByRole('status').filter({ hasText: 'as you said' });

async function openChoice(page: Page): Promise<void> {
  await pill(page).locator('.grip').click();
  await card(page).getByRole('button', { name: 'Wrong layer?' }).click();
  await expect(choice(page)).toBeVisible();
}

async function correct(page: Page, name: string): Promise<void> {
  await openChoice(page);
  await choice(page).getByRole('button', { name }).click();
}

async function iconOf(own: Page, sample: Sample): Promise<string> {
  return iconTitle(own, await tabOf(own, sample.address));
}

test('a correction holds for its page, for the folder once it repeats, and until it is taken back', async ({
  strata,
}) => {
  await serve(strata.context, [pods, second, third]);
  const own = await openOwnPage(strata, 'dashboard.html');
  const page = await read(strata, pods);
  const other = await read(strata, third);
  await expect(pill(page)).toContainText('Kubernetes & runtime');
  await expect(pill(other)).toContainText('Kubernetes & runtime');

  await correct(page, 'Reliability');
  await expect(pill(page)).toContainText('Reliability');
  await expect(said(page)).toContainText('Reliability, as you said.');
  await expect(card(page).locator('.chips li').first()).toHaveText('you said so');
  await expect.poll(() => iconOf(own, pods)).toBe('Strata: Reliability');
  await page.reload();
  await expect(pill(page)).toContainText('Reliability');
  await expect(pill(other)).toContainText('Kubernetes & runtime');

  await killBackground(strata, own);
  const next = await read(strata, second);
  await correct(next, 'Reliability');
  await expect(said(next)).toContainText('…/workloads/pods');
  await expect(pill(other)).toContainText('Reliability');
  await expect.poll(() => iconOf(own, third)).toBe('Strata: Reliability');
  await pill(other).locator('.grip').click();
  await expect(card(other).locator('.chips')).toContainText('you said so for this part of the site');

  await said(next).getByRole('button', { name: 'Undo' }).click();
  await expect(pill(next)).toContainText('Kubernetes & runtime');
  await expect(pill(other)).toContainText('Kubernetes & runtime');
  await expect(pill(page)).toContainText('Reliability');
  await expect.poll(() => iconOf(own, third)).toContain('Kubernetes & runtime');
});

test('"Not about DevOps" takes the hint away, says so, and can be undone', async ({ strata }) => {
  await serve(strata.context, [pods]);
  const own = await openOwnPage(strata, 'dashboard.html');
  const page = await read(strata, pods);
  await expect(pill(page)).toBeVisible();
  await correct(page, 'Not about DevOps');
  await expect(pill(page)).toHaveCount(0);
  await expect(said(page)).toContainText('Not about DevOps, as you said.');
  await expect.poll(() => iconOf(own, pods)).toBe('Strata');
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(pill(page)).toContainText('Kubernetes & runtime');
  await expect.poll(() => iconOf(own, pods)).toContain('Kubernetes & runtime');

  await correct(page, 'Not about DevOps');
  await expect(said(page)).toBeVisible();
  await page.mouse.move(200, 200);
  await expect(hint(page)).toHaveCount(0, { timeout: 12_000 });
  await page.reload();
  await page.waitForTimeout(1000);
  await expect(hint(page)).toHaveCount(0);
});

test('the choice is made with keys alone, and no shortcut of the page hears them', async ({ strata }) => {
  const listening: Sample = {
    ...pods,
    script: `window.heard = []; document.addEventListener('keydown', event => heard.push(event.key));`,
  };
  await serve(strata.context, [listening]);
  const page = await read(strata, listening);
  await pill(page).locator('.grip').focus();
  await page.keyboard.press('Enter');
  const wrong = card(page).getByRole('button', { name: 'Wrong layer?' });
  await wrong.focus();
  await page.keyboard.press('Enter');
  const place = (name: string) => choice(page).getByRole('button', { name });
  await expect(place('Kubernetes & runtime')).toBeFocused();
  await expect(place('Kubernetes & runtime')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(choice(page)).toHaveCount(0);
  await expect(wrong).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await expect(place('Not about DevOps')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(place('CI/CD & release')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(place('Reliability')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pill(page)).toContainText('Reliability');
  const undo = said(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pill(page)).toContainText('Kubernetes & runtime');
  await expect(pill(page).locator('.grip')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('the popup corrects too: the hint and the questions follow', async ({ strata }) => {
  await serve(strata.context, [pods]);
  const page = await read(strata, pods);
  await expect(pill(page)).toBeVisible();
  const popup = await openPopup(strata, pods.address);
  await expect(popup.locator('header')).toContainText('Layer 2 of 4');
  await popup.getByRole('button', { name: 'Wrong layer?' }).click();
  await popup.keyboard.press('s');
  await choice(popup).getByRole('button', { name: 'Infrastructure as Code' }).click();
  await expect(said(popup)).toBeVisible();
  await expect(popup.locator('header')).toContainText('Layer 3 of 4 · Infrastructure as Code');
  await expect(popup.locator('.stem')).toBeVisible();
  await expect(pill(page)).toContainText('Infrastructure as Code');

  await popup.getByRole('button', { name: 'Wrong layer?' }).click();
  await choice(popup).getByRole('button', { name: 'Not about DevOps' }).click();
  await expect(popup.locator('main')).toContainText('You said that this page is not about DevOps');
  await expect(hint(page)).toHaveCount(0);
  await popup.getByRole('button', { name: 'Say what this page is about' }).click();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('button', { name: 'Say what this page is about' })).toBeFocused();
  await said(popup).getByRole('button', { name: 'Undo' }).click();
  await expect(popup.locator('header')).toContainText('Infrastructure as Code');
  await expect(pill(page)).toContainText('Infrastructure as Code');
});
