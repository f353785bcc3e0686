import { expect, type Page } from '@playwright/test';
import { openOwnPage, showOwnPage } from '../../scripts/browser/launch.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { openPopup, pill, read } from '../../scripts/browser/story.ts';
import { test } from './support.ts';

const settings = 'dashboard.html#/settings';
/** Where the language is chosen, whichever is spoken. */
const choice = (page: Page) => page.getByLabel(/^Strata (speaks|spricht)$/);
/** By its element: asked for the title of a page of ours, Firefox never answers. */
const title = (page: Page) => page.locator('title');
const languageOf = (page: Page) => page.locator('html');
/** All that can be read in the view, as it is drawn. */
const wordsOn = (page: Page) => page.locator('main').innerText();

test('all pages of ours speak German as soon as it is chosen, what is taught stays English, and back again', async ({
  strata,
}) => {
  await serve(strata.context);
  const elsewhere = await openOwnPage(strata, settings);
  const here = await openOwnPage(strata, settings);
  await expect(languageOf(here)).toHaveAttribute('lang', 'en');
  await expect(choice(here).locator('option')).toHaveText([
    'As in the browser (English)',
    'English',
    'Deutsch',
  ]);
  const english = await wordsOn(here);

  await choice(here).focus();
  await choice(here).selectOption('Deutsch');
  await expect(here.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await expect(here.getByText('Seiten, Fragen und Hinweise bleiben englisch.')).toBeVisible();
  await expect(here.getByRole('switch', { name: 'Zahl auf dem Knopf' })).toContainText('Aus');
  await expect(languageOf(here)).toHaveAttribute('lang', 'de');
  await expect(choice(here)).toBeFocused();
  for (const page of [elsewhere, here]) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
    await expect(title(page)).toHaveJSProperty('text', 'Einstellungen · Strata');
    await expect(choice(page)).toHaveValue('de');
  }
  const followed = await wordsOn(here);
  await showOwnPage(strata, here, 'dashboard.html?again#/settings');
  await expect(here.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await expect.poll(() => wordsOn(here)).toBe(followed);

  const page = await read(strata, samples.subnets);
  await expect(pill(page)).toBeVisible();
  const popup = await openPopup(strata, samples.subnets.address);
  await expect(languageOf(popup)).toHaveAttribute('lang', 'de');
  await expect(popup.locator('.stem:lang(en), .stem :lang(en)').first()).toBeVisible();

  await choice(here).selectOption('English');
  for (const page of [elsewhere, here]) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
    await expect(title(page)).toHaveJSProperty('text', 'Settings · Strata');
    await expect(languageOf(page)).toHaveAttribute('lang', 'en');
  }
  expect(await wordsOn(here)).toBe(english);
});
