import { browser } from 'wxt/browser';

/** The one notification there can be: another one would take its place. */
const id = 'due';
const permissions = ['notifications' as const];

/** Whether the browser lets us notify. The reader can take that back in the browser's own settings at any time. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions });
}

/**
 * Asks for the permission to notify. To be called straight from a click: browsers let extensions ask only then, and not
 * after a wait.
 *
 * @returns whether it is given now
 */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions });
}

/** Gives the permission back, so that nothing is held that is not used. */
export async function giveUpNotifying(): Promise<void> {
  await browser.permissions.remove({ permissions });
}

/** Tells when the permission was given or taken back, until `signal` is aborted. */
export function onMayNotify(changed: () => unknown, signal?: AbortSignal): void {
  const listener = (change: { permissions?: readonly string[] }) =>
    change.permissions?.includes('notifications') ? changed() : undefined;
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal?.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    },
    { once: true },
  );
}

/** Shows a notification. A click on it is heard by {@link onNotificationClick}. */
export async function notify({ title, message }: { title: string; message: string }): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icons/mark-128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Closes the notification that was clicked, and tells of it. Call it once, while the background starts. */
export function onNotificationClick(clicked: () => Promise<void>): void {
  const listener = async (clickedId: string) => {
    if (clickedId === id) await Promise.all([browser.notifications.clear(id), clicked()]);
  };
  const listen = () => {
    // Without the permission the browser has no such interface. Listening twice with the same listener is once.
    const { notifications } = browser as { notifications?: typeof browser.notifications };
    notifications?.onClicked.addListener(listener);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
