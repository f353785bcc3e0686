import { expect, type Locator, type Page } from '@playwright/test';
import { everySite, patternOf } from '../../core/sites/patterns.ts';
import { openOwnPage, type Strata } from './launch.ts';
import { samples } from './samples.ts';
import { openPopup, pill, read } from './story.ts';

/** What the reader of the pictures agrees to when the browser asks: see `LaunchOptions.agreed`. */
export const agreedInShots = [...everySite, patternOf('blog.example'), patternOf('github.com')];

/** Settings in their states, wide and narrow, and what the popup says of the site of its page. */
export async function shootSites(
  strata: Strata,
  take: (name: string, what: Page | Locator) => Promise<void>,
): Promise<void> {
  const page = await read(strata, samples.unlisted);
  const settings = await openOwnPage(strata, 'dashboard.html#/settings');
  const wide = { width: 1280, height: 1500 };
  await settings.setViewportSize(wide);
  await expect(settings.getByText('You have added none.')).toBeVisible();
  await take('settings', settings);
  await settings.getByRole('switch', { name: 'Hints on GitHub, github.com' }).click();
  await add(settings, 'blog.example');
  await expect(pill(page)).toBeVisible();
  const popup = await openPopup(strata, samples.unlisted.address);
  await popup.setViewportSize({ width: 400, height: 600 });
  await expect(popup.locator('.stem')).toBeVisible();

  await settings.getByRole('button', { name: 'Remove blog.example' }).click();
  await expect(settings.getByText('Removed.')).toBeVisible();
  await add(settings, 'file:///home/me/notes.html');
  await expect(settings.getByRole('alert')).toContainText('Browsers keep extensions out of files');
  await settings.getByLabel('Search by product or host').fill('argo');
  await take('settings-changed', settings);
  await settings.setViewportSize({ width: 360, height: 2000 });
  await take('settings-changed-narrow', settings);

  await expect(popup.getByRole('button', { name: 'Show hints on blog.example' })).toBeVisible();
  await take('popup-site-offered', popup);
  await popup.getByRole('button', { name: 'Show hints on blog.example' }).click();
  await expect(popup.getByText('Hints show on blog.example now.')).toBeVisible();
  await take('popup-site-shown', popup);
  await settings.getByRole('switch', { name: 'Every site' }).click();
  await expect(settings.getByRole('switch', { name: 'Every site' })).toBeChecked();
  await settings.getByRole('button', { name: 'Remove blog.example' }).click();
  await expect(popup.getByText('Hints are off on blog.example.')).toBeVisible();
  await take('popup-site-off', popup);
  await settings.setViewportSize(wide);
  await take('settings-every-site', settings);
  await settings.getByRole('switch', { name: 'Every site' }).click();
  await expect(settings.getByRole('switch', { name: 'Every site' })).not.toBeChecked();
  await popup.close();
  await settings.close();
}

async function add(settings: Page, typed: string): Promise<void> {
  await settings.getByLabel('Add a site').fill(typed);
  await settings.getByRole('button', { name: 'Add', exact: true }).click();
}
