import { browser } from 'wxt/browser';

/** In `storage.local`: that the page of the first run was opened. */
const key = 'welcomed';

/**
 * Opens a page of ours once after installing, and never again. Call it once, while the background starts.
 *
 * @param page such as `/dashboard.html#/welcome`
 */
export function welcomeOnce(page: '/dashboard.html#/welcome'): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const { [key]: welcomed } = await browser.storage.local.get(key);
    if (welcomed) return;
    // Noted first: a background that is stopped in between has left it out, and not opened it twice.
    await browser.storage.local.set({ [key]: true });
    await browser.tabs.create({ url: browser.runtime.getURL(page) });
  });
}
