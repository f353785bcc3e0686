import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '../core/settings.ts';

const key = 'settings';

/** @throws SettingsUnreadable when what is stored are not settings */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return readSettings(stored[key]);
}

/**
 * Changes settings and gives what they are now. The change is made to what is stored at that moment, one change at a time,
 * whichever of our pages makes it: the lock is shared by all of them and the background. The page script must not call
 * this: its locks are those of the page, which shares none with us, may hold one of the same name for ever, and has none at
 * all over plain http. It sends a message instead (`hint/changed`).
 *
 * @throws SettingsUnreadable when what is stored are not settings; it stays as it is
 */
export function changeSettings(change: (before: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(key, async () => {
    const before = await loadSettings();
    const after = { ...before, ...change(before) };
    await browser.storage.local.set({ [key]: after });
    return after;
  });
}

/** Puts settings back to what they were at first. The unreadable ones are kept beside them, not thrown away. */
export function resetSettings(): Promise<void> {
  return navigator.locks.request(key, async () => {
    const stored = await browser.storage.local.get(key);
    await browser.storage.local.set({ [`${key}-unreadable`]: stored[key] });
    await browser.storage.local.remove(key);
  });
}

/** Tells of every change that another page makes, until `signal` is aborted. */
export function onSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown } | undefined>) => {
    const change = changes[key];
    if (change) changed(readSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
}

/**
 * Tells when one of these settings was changed. Call it once, while the background starts.
 *
 * @param changed the background is kept until what it returns is settled
 */
export function onSettingsOf(fields: readonly (keyof Settings)[], changed: () => unknown): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, StorageChange | undefined>) => {
    const change = changes[key];
    // Without a check, and compared as they are stored: what cannot be read is reported where it is read.
    const [before, after] = [change?.oldValue, change?.newValue] as (Partial<Settings> | undefined)[];
    return change && fields.some(field => before?.[field] !== after?.[field]) ? changed() : undefined;
  });
}

/** Which hosts were switched on or off by a change of settings. */
export interface HostsChanged {
  readonly on: readonly string[];
  readonly off: readonly string[];
}

/** Tells when hints were switched on or off for hosts. Call it once, while the background starts. */
export function onHostsChanged(changed: (hosts: HostsChanged) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, StorageChange | undefined>) => {
    const change = changes[key];
    if (!change) return;
    const [before, after] = [hostsOff(change.oldValue), hostsOff(change.newValue)];
    const on = before.filter(host => !after.includes(host));
    const off = after.filter(host => !before.includes(host));
    if (on.length + off.length > 0) changed({ on, off });
  });
}

interface StorageChange {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

/** Without a check: settings that cannot be read were reported where they were read, and switch nothing on or off. */
function hostsOff(stored: unknown): readonly string[] {
  const hosts = (stored as Partial<Settings> | undefined)?.hintOff;
  return Array.isArray(hosts) ? (hosts as string[]) : [];
}
