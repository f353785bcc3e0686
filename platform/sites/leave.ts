import { browser } from 'wxt/browser';

/** The one message from the background to the page script: the site is no longer yours, stop and take the hint away. */
const leave = { strata: 'page/leave' } as const;

/** Tells the page script of a tab to stop. Gives whether there was one. */
export async function tellToLeave(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage<unknown, unknown>(tab, leave, { frameId: 0 })) === true;
  } catch {
    // Nobody listens there: most tabs have no page script of ours, and the browsers say so with an error.
    return false;
  }
}

/** In the page script: does as the background tells, until `signal` is aborted. */
export function onLeave(stop: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
    if ((message as Partial<typeof leave> | null)?.strata !== leave.strata) return undefined;
    stop();
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
