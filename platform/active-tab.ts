import { browser } from 'wxt/browser';
import type { PageFacts } from '../core/placement/facts.ts';

export interface ActiveTab {
  readonly id: number;
  /** Known only where the browser lets us see it: after a click on our button, or on a listed host. */
  readonly address: string | undefined;
}

/**
 * The tab that a popup speaks about: the one named in its address (`?tab=12`, when the popup is a window of its own), or
 * the active one.
 */
export async function activeTab(search: string): Promise<ActiveTab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const [tab] = named
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, address: tab.url };
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
