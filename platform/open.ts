import { browser } from 'wxt/browser';

/** A window in place of the popup, in px. */
const small = { width: 420, height: 640 } as const;

/**
 * Opens the dashboard, or brings it to the front where it is open already.
 *
 * @param view the address of one of its views, such as `#/settings`; left out, an open one stays where it is
 */
export async function openDashboard(view?: string): Promise<void> {
  const url = browser.runtime.getURL('/dashboard.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url: url + (view ?? '') });
  else {
    await browser.tabs.update(open.id, { active: true, ...(view && { url: url + view }) });
    await browser.windows.update(open.windowId, { focused: true });
  }
}

/**
 * Opens the popup over a tab. Firefox opens it only on a click in its own toolbar, so there a small window takes its
 * place.
 */
export async function openPopup(tab: number, window: number | undefined): Promise<'popup' | 'window'> {
  try {
    await browser.action.openPopup(window === undefined ? {} : { windowId: window });
    return 'popup';
  } catch {
    // Refused for want of a click in the toolbar, or because the browser has no such call: the window needs neither.
    await browser.windows.create({ type: 'popup', url: `/popup.html?tab=${tab}`, ...small });
    return 'window';
  }
}

/** What Firefox has and the types of others do not know. */
const firefox = browser as unknown as { readonly sidebarAction: { open: () => Promise<void> } };

/**
 * Opens the quiz beside the page, in the browser's own panel. Call it in the click itself: later, browsers refuse.
 *
 * @param window where; Firefox knows it by itself
 */
export function openBeside(window: number): Promise<void> {
  return import.meta.env.FIREFOX
    ? firefox.sidebarAction.open()
    : browser.sidePanel.open({ windowId: window });
}

/** Opens the mixed review of what is due, in a small window of its own. */
export async function openReview(): Promise<void> {
  await browser.windows.create({ type: 'popup', url: '/popup.html?review', ...small });
}
