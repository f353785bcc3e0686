import { browser } from 'wxt/browser';
import { pageOf } from '../core/placement/addresses.ts';
import type { Placement } from '../core/placement/placement.ts';

/** What is known of a tab's page. It lives as long as the browser session, and outlives the background. */
export interface TabState {
  readonly address: string;
  /** Where it was placed by what stands on it. The reader's corrections come on top: see `core/placement/corrections.ts`. */
  readonly read: Placement | null;
  /** How well questions fit its words, 0–1, by id: see `core/quiz/fit.ts`. */
  readonly fit: Readonly<Record<string, number>>;
}

const prefix = 'tab:';
const keyOf = (tab: number) => `${prefix}${tab}`;

/** Notes what a tab shows; only the background and extension pages can read it. */
export async function noteTab(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: state });
}

export async function tabState(tab: number): Promise<TabState | undefined> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return stored[keyOf(tab)] as TabState | undefined;
}

/** Every tab of which something is known. */
export async function knownTabs(): Promise<{ tab: number; state: TabState }[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, state]) => ({ tab: Number(key.slice(prefix.length)), state: state as TabState }));
}

/** Forgets what a tab shows. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** Forgets tabs that were closed, or are loading another page. Call it once, while the background starts. */
export function forgetTabs(): void {
  browser.tabs.onRemoved.addListener(tab => void forgetTab(tab));
  browser.tabs.onUpdated.addListener(async (tab, { status }, { url }) => {
    if (status !== 'loading') return;
    const known = await tabState(tab);
    // Where the browser hides the address, the page is on a host that we may not read, so it is another one.
    if (known && (url === undefined || pageOf(url) !== pageOf(known.address))) await forgetTab(tab);
  });
}
