import { browser } from 'wxt/browser';

/** Puts the hint's script into the top frame of a tab, beside our page script. Allowed on the listed hosts only. */
export async function loadHint(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/hint.js'] });
}
