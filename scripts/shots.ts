import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { ensureBrowsers } from './browser/find.ts';
import { launch, openOwnPage, showOwnPage, type Strata } from './browser/launch.ts';
import { seedProgress } from './browser/progress.ts';
import { samples, serve } from './browser/samples.ts';
import { agreedInShots, shootSites } from './browser/shoot-sites.ts';
import { card, openPopup, pill, read } from './browser/story.ts';
import { showTool } from './run-tool.ts';

// Writes a picture of every surface and state, light and dark, as they really render in Chromium.

const folder = '.output/shots';

if (!showTool('wxt', ['build'])) process.exit(1);
ensureBrowsers(['chromium']);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const profile = mkdtempSync(join(tmpdir(), 'strata-shots-'));
  const strata = await launch('chromium', { profile, colorScheme, agreed: agreedInShots });
  await serve(strata.context);
  await shoot(strata, async (name, what) => {
    await what.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  });
  await strata.close();
  rmSync(profile, { recursive: true, force: true });
}
console.log(`Pictures are in ${folder}.`);

type Take = (name: string, what: Page | Locator) => Promise<void>;

async function shoot(strata: Strata, take: Take): Promise<void> {
  const page = await read(strata, samples.subnets);
  await expect(pill(page)).toBeVisible();
  await take('pill-first-time', page);
  await page.locator('strata-hint').getByRole('button', { name: 'Got it' }).click();
  await take('pill', page);
  await pill(page).locator('.grip').click();
  await expect(card(page)).toContainText('Hold on to this');
  await take('card', page);
  const practice = await read(strata, samples.slo);
  await pill(practice).locator('.grip').click();
  await expect(card(practice)).toContainText('Hold on to this');
  await take('card-practice', practice);
  await shootWrongLayer(strata, take);
  await shootPopup(strata, take);
  await shootSites(strata, take);
  const dashboard = await openOwnPage(strata, 'dashboard.html#/mastered');
  await dashboard.setViewportSize({ width: 1280, height: 860 });
  await take('mastered-empty', dashboard);
  await seedProgress(dashboard);
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/');
  await expect(dashboard.locator('.tile.due').first()).toBeVisible();
  await take('landscape', dashboard);
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/mastered');
  await expect(dashboard.locator('.rows')).toBeVisible();
  await take('mastered', dashboard);
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/topic/vpc-subnets');
  await take('topic', dashboard);
  await dashboard.setViewportSize({ width: 360, height: 760 });
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/');
  await dashboard.screenshot();
  await take('landscape-narrow', dashboard);
}

/** "Wrong layer?" in the card: the choice, what came of it, and the hint on its way out. */
async function shootWrongLayer(strata: Strata, take: Take): Promise<void> {
  const page = await read(strata, samples.pods);
  const said = card(page).getByRole('status');
  await pill(page).locator('.grip').click();
  await card(page).getByRole('button', { name: 'Wrong layer?' }).click();
  await take('card-wrong-layer', page);
  await page.getByRole('button', { name: 'Reliability' }).click();
  await expect(said).toContainText('as you said');
  await expect(card(page)).toContainText('How much failure is acceptable');
  await take('card-corrected', page);
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page)).toContainText('Hold on to this');
  await card(page).getByRole('button', { name: 'Wrong layer?' }).click();
  await page.getByRole('button', { name: 'Not about DevOps' }).click();
  await expect(page.locator('strata-hint .gone')).toContainText('as you said');
  await take('hint-gone', page);
  await page.locator('strata-hint .gone').getByRole('button', { name: 'Undo' }).click();
  await expect(pill(page)).toBeVisible();
}

async function shootPopup(strata: Strata, take: Take): Promise<void> {
  const popup = await openPopup(strata, samples.subnets.address);
  await popup.setViewportSize({ width: 400, height: 600 });
  await expect(popup.locator('.stem')).toBeVisible();
  await popup.getByRole('button', { name: 'Wrong layer?' }).click();
  await take('popup-wrong-layer', popup);
  await popup.keyboard.press('Escape');
  const seen = new Set<string>();
  const once = async (name: string) => {
    if (!seen.has(name)) await take(name, popup);
    seen.add(name);
  };
  const next = popup.getByRole('button', { name: 'Continue' });
  for (let at = 0; !(await popup.locator('.end').isVisible()); at++) {
    await expect(popup.getByRole('button', { name: 'Skip' })).toBeVisible();
    const kind = await kindOf(popup);
    await once(`popup-${kind}`);
    await answerSome(popup, kind, at);
    await expect(next).toBeVisible();
    await once(
      `popup-${kind}-${(await popup.locator('.after').getAttribute('class'))?.replace('after ', '') ?? ''}`,
    );
    await next.click();
    await expect(popup.locator('.end').or(popup.getByRole('button', { name: 'Skip' }))).toBeVisible();
  }
  await take('popup-end', popup);
  await showOwnPage(strata, popup, 'popup.html');
  await expect(popup.locator('.empty')).toBeVisible();
  await take('popup-no-placement', popup);
}

async function kindOf(popup: Page): Promise<'choice' | 'multi' | 'order'> {
  if ((await popup.locator('.moves').count()) > 0) return 'order';
  return (await popup.locator('[role=checkbox]').count()) > 0 ? 'multi' : 'choice';
}

/** Answers by position, so that some answers are right and some are wrong. */
async function answerSome(popup: Page, kind: 'choice' | 'multi' | 'order', at: number): Promise<void> {
  const options = popup.locator('button.option');
  if (kind === 'choice') return options.nth(at % 3).click();
  if (kind === 'multi') {
    const wanted = Number(/Choose (\d)/.exec(await popup.locator('article').innerText())?.[1]);
    for (let place = 0; place < wanted; place++) await options.nth(place).click();
  }
  return popup.getByRole('button', { name: 'Answer' }).click();
}
