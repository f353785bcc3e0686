import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ensureBrowsers } from './browser/find.ts';
import { launch, openOwnPage, showOwnPage, type Strata } from './browser/launch.ts';
import { seedProgress } from './browser/progress.ts';
import { samples, serve } from './browser/samples.ts';
import {
  shootDashboardQuiz,
  shootFirstAndTrail,
  shootLandscape,
  shootProgress,
  type Take,
} from './browser/shoot-dashboard.ts';
import { shootGerman } from './browser/shoot-german.ts';
import { agreedInShots, shootSites } from './browser/shoot-sites.ts';
import { card, openPopup, pill, read, tabOf } from './browser/story.ts';
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

declare const chrome: { storage: { local: { set: (what: object) => Promise<void> } } };

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
  await shootPanel(strata, take);
  await shootSites(strata, take);
  await shootFirstAndTrail(strata, take);
  await shootStart(strata, take);
  const dashboard = await openOwnPage(strata, 'dashboard.html#/mastered');
  await dashboard.setViewportSize({ width: 1280, height: 860 });
  await take('mastered-empty', dashboard);
  await seedProgress(dashboard);
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/');
  await expect(dashboard.locator('.tile.due').first()).toBeVisible();
  await take('landscape', dashboard);
  await shootLandscape(dashboard, take);
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/chapter');
  await expect(dashboard.locator('.chapter h1')).toBeVisible();
  await take('chapter', dashboard);
  await dashboard.locator('.strata-figure').scrollIntoViewIfNeeded();
  await take('chapter-figure', dashboard);
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/mastered');
  await expect(dashboard.locator('.rows')).toBeVisible();
  await take('mastered', dashboard);
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/topic/vpc-subnets');
  await take('topic', dashboard);
  await shootDashboardQuiz(dashboard, take);
  await dashboard.setViewportSize({ width: 360, height: 760 });
  await showOwnPage(strata, dashboard, 'dashboard.html?again#/');
  await dashboard.screenshot();
  await take('landscape-narrow', dashboard);
  await shootProgress(strata, dashboard, take);
  await shootGerman(strata, dashboard, take);
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
  await popup.setViewportSize({ width: 400, height: 580 });
  await expect(popup.locator('.stem')).toBeVisible();
  await popup.getByRole('button', { name: 'Wrong layer?' }).click();
  await take('popup-wrong-layer', popup);
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('?');
  await take('popup-keys', popup);
  await popup.keyboard.press('Escape');
  await shootQuiz(popup, 'popup', take);
  await popup.keyboard.press('z');
  await expect(popup.getByRole('button', { name: 'Skip' })).toBeVisible();
  await answerSome(popup, await kindOf(popup), 0);
  await popup.getByRole('button', { name: 'Report' }).click();
  await popup.getByLabel('What is wrong or unclear?').fill('The second option is right as well, because …');
  await take('popup-report', popup);
  await showOwnPage(strata, popup, 'popup.html');
  await expect(popup.locator('.empty')).toBeVisible();
  await take('popup-no-placement', popup);
}

/** Goes through a quiz and takes each kind of question once before and once after its answer, and the end. */
async function shootQuiz(popup: Page, surface: string, take: Take): Promise<void> {
  const seen = new Set<string>();
  const once = async (name: string) => {
    if (!seen.has(name)) await take(name, popup);
    seen.add(name);
  };
  const next = popup.getByRole('button', { name: 'Continue' });
  const end = popup.locator('.end');
  for (let at = 0; !(await end.isVisible()); at++) {
    await expect(popup.getByRole('button', { name: 'Skip' })).toBeVisible();
    const kind = await kindOf(popup);
    await once(`${surface}-${kind}`);
    if (await popup.locator('.again').isVisible()) await once(`${surface}-practice`);
    await answerSome(popup, kind, at);
    await expect(next).toBeVisible();
    await once(
      `${surface}-${kind}-${(await popup.locator('.after').getAttribute('class'))?.replace('after ', '') ?? ''}`,
    );
    await next.click();
    await expect(end.or(popup.getByRole('button', { name: 'Skip' }))).toBeVisible();
  }
  await take(`${surface}-end`, popup);
}

/** The quiz beside the page, with an `order` question, another page in front, limits reached, and a disk that is full. */
async function shootPanel(strata: Strata, take: Take): Promise<void> {
  await read(strata, samples.state);
  const panel = await openOwnPage(strata, 'dashboard.html');
  await panel.setViewportSize({ width: 360, height: 760 });
  const own = `sidepanel.html?tab=${String(await tabOf(panel, samples.state.address))}`;
  await panel.evaluate(() => chrome.storage.local.set({ settings: { length: 10 } }));
  await showOwnPage(strata, panel, own);
  await shootQuiz(panel, 'panel', take);
  await panel.evaluate(() => void setTimeout(() => chrome.storage.local.set({ settings: { newPerDay: 0 } }))); // the panel begins anew with it
  await read(strata, samples.alerting);
  const other = await tabOf(panel, samples.alerting.address);
  await showOwnPage(strata, panel, `sidepanel.html?tab=${String(other)}`);
  await expect(panel.locator('.empty')).toBeVisible();
  await take('panel-enough', panel);
  await panel.evaluate(() => void setTimeout(() => chrome.storage.local.set({ settings: {} })));
  await panel.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused for a picture.', 'QuotaExceededError');
    };
  });
  await showOwnPage(strata, panel, own);
  await expect(panel.getByRole('alert')).toBeVisible();
  await take('panel-unsaved', panel);
  await panel.close();
}

/** "Where you fit": what the reader says, a question of each kind, and the picture that comes of it. */
async function shootStart(strata: Strata, take: Take): Promise<void> {
  const start = await openOwnPage(strata, 'dashboard.html#/start');
  await start.setViewportSize({ width: 1280, height: 1040 });
  await start.getByRole('group', { name: 'Docker' }).getByLabel('Daily').check();
  await start.getByRole('group', { name: 'On-call' }).getByLabel('Never').check();
  await take('start-statements', start);
  await start.getByRole('button', { name: 'Go on to the questions' }).click();
  const result = start.locator('.grounds');
  const seen = new Set<string>();
  for (let at = 1; !(await result.isVisible()); at++) {
    await expect(start.locator('.way')).toContainText(`Question ${String(at)},`);
    const kind = await kindOf(start);
    if (!seen.has(kind)) await take(`start-${kind}`, start);
    seen.add(kind);
    if (kind === 'choice') await start.locator('button.option').first().click();
    else await start.getByRole('button', { name: 'I don’t know' }).click();
    await expect(result.or(start.getByText(`Question ${String(at + 1)},`))).toBeVisible();
  }
  await take('start-result', start);
  await start.setViewportSize({ width: 360, height: 760 });
  await take('start-result-narrow', start);
  await start.getByRole('button', { name: 'Discard it' }).click();
  await start.close();
}

async function kindOf(popup: Page): Promise<'choice' | 'multi' | 'order'> {
  if ((await popup.locator('.step').count()) > 0) return 'order';
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
