import { browser } from 'wxt/browser';
import type { PageFacts } from '../core/placement/facts.ts';

export interface ActiveTab {
  readonly id: number;
  readonly window: number | undefined;
  /** Known only where the browser lets us see it: after a click on our button, or on a listed host. */
  readonly address: string | undefined;
}

/**
 * The tab that a page of ours speaks about: the one named in its address (`?tab=12`, when a popup is a window of its own),
 * or the active one of its window.
 */
export async function activeTab(search: string): Promise<ActiveTab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const [tab] = named
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, window: tab.windowId, address: tab.url };
}

/** Tells whenever another page may be in front: another tab, another address, or something new about the page. */
export function onActivePage(changed: () => void, signal: AbortSignal): void {
  const anything = () => changed();
  const events = [
    browser.tabs.onActivated,
    browser.tabs.onUpdated,
    browser.storage.session.onChanged, // where the background notes what each tab shows
  ] as const;
  for (const event of events) event.addListener(anything);
  signal.addEventListener(
    'abort',
    () => {
      for (const event of events) event.removeListener(anything);
    },
    { once: true },
  );
}

/**
 * Reads a page once, on the reader's click.
 *
 * @returns its facts, or `undefined` where the browser lets no extension read: its own pages, stores, other extensions
 */
export async function readTab(tab: number): Promise<PageFacts | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['/read-page.js'],
    });
    return frame?.result as PageFacts | undefined;
  } catch {
    // The browsers word this refusal differently and give it no type; every cause of it means "may not be read".
    return undefined;
  }
}

/** Whether a tab is of a private window. One that is gone counts as one, so that nothing is kept of it. */
export async function isPrivateTab(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tab)).incognito;
  } catch {
    return true; // closed meanwhile; the browsers give that error no type
  }
}
