import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '../core/settings.ts';

const key = 'settings';

/** @throws SettingsUnreadable when what is stored are not settings */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return readSettings(stored[key]);
}

/** Changes settings and gives what they are now. The change is made to what is stored at that moment. */
export async function changeSettings(change: (before: Settings) => Partial<Settings>): Promise<Settings> {
  const before = await loadSettings();
  const after = { ...before, ...change(before) };
  await browser.storage.local.set({ [key]: after });
  return after;
}

/** Puts settings back to what they were at first. The unreadable ones are kept beside them, not thrown away. */
export async function resetSettings(): Promise<void> {
  const stored = await browser.storage.local.get(key);
  await browser.storage.local.set({ [`${key}-unreadable`]: stored[key] });
  await browser.storage.local.remove(key);
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
