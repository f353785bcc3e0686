import { expect, type Page } from '@playwright/test';
import type { BrowserKind } from './find.ts';
import { launch, openOwnPage, showOwnPage, type Strata } from './launch.ts';
import { samples, serve, type Sample } from './samples.ts';

/** How a story is told: a step has a sentence, and may leave a picture. */
export interface Teller {
  readonly step: (sentence: string, tell: () => Promise<void>) => Promise<void>;
  readonly picture: (name: string, page: Page) => Promise<void>;
}

/** Opens a sample page in a tab of its own. */
export async function read(strata: Strata, { address }: Sample): Promise<Page> {
  const page = await strata.context.newPage();
  await page.goto(address);
  return page;
}

export const pill = (page: Page) => page.locator('strata-hint .pill');
export const card = (page: Page) => page.locator('strata-hint .card');

/** The number that the browser gave the tab of a page, asked from one of our own pages. */
export async function tabOf(own: Page, address: string): Promise<number> {
  const tab = await own.evaluate(async url => {
    type Tabs = { tabs: { query: (what: object) => Promise<{ id?: number; url?: string }[]> } };
    const api =
      (globalThis as { browser?: Tabs }).browser ?? (globalThis as unknown as { chrome: Tabs }).chrome;
    const tabs = await api.tabs.query({});
    return tabs.find(tab => tab.url === url)?.id;
  }, address);
  if (tab === undefined) throw new Error(`No tab shows ${address}.`);
  return tab;
}

/** What the toolbar icon of a tab says. */
export async function iconTitle(own: Page, tab: number): Promise<string> {
  return own.evaluate(async tabId => {
    type Action = { action: { getTitle: (tab: { tabId: number }) => Promise<string> } };
    const api =
      (globalThis as { browser?: Action }).browser ?? (globalThis as unknown as { chrome: Action }).chrome;
    return api.action.getTitle({ tabId });
  }, tab);
}

/** Opens the popup for a page, in a tab of its own: the window that stands in for it where no toolbar can be clicked. */
export async function openPopup(strata: Strata, address: string): Promise<Page> {
  const popup = await openOwnPage(strata, 'dashboard.html');
  await showOwnPage(strata, popup, `popup.html?tab=${String(await tabOf(popup, address))}`);
  return popup;
}

/** Answers the question on screen, whatever its type, with the first thing that is a whole answer. */
export async function answer(popup: Page): Promise<void> {
  const wanted = /Choose (\d)/.exec(await popup.locator('article').innerText())?.[1];
  const options = popup.locator('button.option');
  if (wanted) {
    for (let at = 0; at < Number(wanted); at++) await options.nth(at).click();
    await popup.getByRole('button', { name: 'Answer' }).click();
  } else if ((await options.count()) > 0) await options.first().click();
  else await popup.getByRole('button', { name: 'Answer' }).click();
  await expect(popup.getByRole('button', { name: 'Continue' })).toBeVisible();
}

/** The main job from end to end: a page, its layer, a quiz about it, and the progress after a restart. */
export async function tellStory(
  kind: BrowserKind,
  profile: string,
  { step, picture }: Teller,
  headless = true,
): Promise<void> {
  const sample = samples.subnets;
  let strata = await launch(kind, { profile, headless });
  try {
    await serve(strata.context);
    let page: Page | undefined;
    let popup: Page | undefined;
    await step('An engineer opens a page about subnets, and the pill says its layer', async () => {
      page = await read(strata, sample);
      await expect(pill(page)).toContainText('Cloud & networking');
      await expect(pill(page)).toContainText('VPC subnets');
      await picture('1-pill', page);
    });
    await step('The card says what to hold on to and why this layer', async () => {
      if (!page) return;
      await pill(page).locator('.grip').click();
      await expect(card(page)).toContainText('Hold on to this');
      await expect(card(page)).toContainText('When it breaks');
      await expect(card(page).locator('.chips li').first()).toBeVisible();
      await picture('2-card', page);
    });
    await step('The toolbar icon is lit for this tab', async () => {
      const own = await openOwnPage(strata, 'dashboard.html');
      const tab = await tabOf(own, sample.address);
      expect(await iconTitle(own, tab)).toBe('Strata: Cloud & networking · VPC subnets');
    });
    await step('The popup shows the first question at once', async () => {
      popup = await openPopup(strata, sample.address);
      await expect(popup.locator('.stem')).toBeVisible();
      await expect(popup.getByRole('heading', { level: 1 })).toContainText('subnets');
      await picture('3-question', popup);
    });
    await step('After the answer every option says its why, and when the question comes back', async () => {
      if (!popup) return;
      await answer(popup);
      const options = await popup.locator('.option').count();
      await expect(popup.locator('.option small')).toHaveCount(options);
      await expect(popup.locator('.after')).toContainText('asked again in');
      await picture('4-answered', popup);
    });
    await step('The quiz goes on to its end', async () => {
      if (!popup) return;
      while (!(await popup.locator('.end').isVisible())) {
        await popup.getByRole('button', { name: 'Continue' }).click();
        const skip = popup.getByRole('button', { name: 'Skip' });
        await expect(popup.locator('.end').or(skip)).toBeVisible();
        if (await skip.isVisible()) await answer(popup);
      }
      await picture('5-end', popup);
    });
    await step('The dashboard shows it in the landscape', async () => {
      const dashboard = await openOwnPage(strata, 'dashboard.html');
      await expect(dashboard.locator('a.tile', { hasText: 'VPC subnets' })).toContainText(/due|asked/);
      await picture('6-landscape', dashboard);
    });
    await step('The browser is closed and opened again, and the progress is there', async () => {
      await strata.close();
      strata = await launch(kind, { profile, headless });
      const dashboard = await openOwnPage(strata, 'dashboard.html');
      await expect(dashboard.locator('a.tile', { hasText: 'VPC subnets' })).toContainText(/due|asked/);
      await picture('7-after-restart', dashboard);
    });
  } finally {
    await strata.close();
  }
}
