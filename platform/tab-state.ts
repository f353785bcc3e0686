import { browser } from 'wxt/browser';
import { pageOf } from '../core/placement/addresses.ts';
import type { Placement } from '../core/placement/placement.ts';

/** What is known of a tab's page. It lives as long as the browser session, and outlives the background. */
export interface TabState {
  readonly address: string;
  readonly placement: Placement | null;
}

const keyOf = (tab: number) => `tab:${tab}`;

/** Notes what a tab shows; only the background and extension pages can read it. */
export async function noteTab(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: state });
}

export async function tabState(tab: number): Promise<TabState | undefined> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return stored[keyOf(tab)] as TabState | undefined;
}

/** Forgets tabs that were closed, or are loading another page. Call it once, while the background starts. */
export function forgetTabs(): void {
  const forget = (tab: number) => void browser.storage.session.remove(keyOf(tab));
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onUpdated.addListener(async (tab, { status }, { url }) => {
    if (status !== 'loading') return;
    const known = await tabState(tab);
    // Where the browser hides the address, the page is not on a listed host, so it is another one.
    if (known && (url === undefined || pageOf(url) !== pageOf(known.address))) forget(tab);
  });
}
