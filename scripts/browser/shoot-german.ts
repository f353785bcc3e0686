import { expect, type Page } from '@playwright/test';
import { showOwnPage, type Strata } from './launch.ts';
import { samples } from './samples.ts';
import type { Take } from './shoot-dashboard.ts';
import { card, openPopup, pill, read } from './story.ts';

declare const chrome: { storage: { local: { set: (what: object) => Promise<void> } } };

/** The views of the dashboard, by the names of their pictures. */
const views: readonly (readonly [name: string, address: string])[] = [
  ['landscape', ''],
  ['topic', 'topic/vpc-subnets'],
  ['review', 'review'],
  ['chapter', 'chapter'],
  ['start', 'start'],
  ['mastered', 'mastered'],
  ['trail', 'trail'],
  ['progress', 'progress'],
  ['settings', 'settings'],
  ['welcome', 'welcome'],
];

/** Every surface once more in German, whose words are longer: wide, and as narrow as a side panel. */
export async function shootGerman(strata: Strata, dashboard: Page, take: Take): Promise<void> {
  await dashboard.evaluate(() => chrome.storage.local.set({ settings: { language: 'de' } }));
  for (const [size, width] of [
    ['', 1280],
    ['-narrow', 360],
  ] as const) {
    await dashboard.setViewportSize({ width, height: 860 });
    for (const [name, view] of views) {
      await showOwnPage(strata, dashboard, `dashboard.html?again#/${view}`);
      await expect(dashboard.locator('html')).toHaveAttribute('lang', 'de');
      await expect(dashboard.locator('main h1')).toBeVisible();
      await expect(dashboard.locator('main [aria-busy="true"]')).toHaveCount(0);
      await take(`german-${name}${size}`, dashboard);
    }
  }
  const page = await read(strata, samples.state);
  await expect(pill(page)).toBeVisible();
  await take('german-pill', page);
  await pill(page).locator('.grip').click();
  await expect(card(page)).toContainText('Merk dir das');
  await take('german-card', page);
  const popup = await openPopup(strata, samples.state.address);
  await popup.setViewportSize({ width: 400, height: 580 });
  await expect(popup.locator('.stem')).toBeVisible();
  await take('german-popup', popup);
  await popup.close();
}
