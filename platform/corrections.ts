import { browser } from 'wxt/browser';
import { readCorrections, type Correction } from '../core/placement/corrections.ts';

const key = 'corrections';

/**
 * What the reader said of pages, the oldest word first.
 *
 * @throws CorrectionsUnreadable when what is stored are not corrections
 */
export async function loadCorrections(): Promise<readonly Correction[]> {
  const stored = await browser.storage.local.get(key);
  return readCorrections(stored[key]);
}

/**
 * Changes the corrections and gives what they are now. One change at a time, whichever of our pages makes it: the lock is
 * shared by all of them and the background. The page script has no part in it, so it sends a message instead.
 *
 * @throws CorrectionsUnreadable when what is stored are not corrections; it stays as it is
 */
export function changeCorrections(
  change: (before: readonly Correction[]) => readonly Correction[],
): Promise<readonly Correction[]> {
  return navigator.locks.request(key, async () => {
    const after = change(await loadCorrections());
    await browser.storage.local.set({ [key]: after });
    return after;
  });
}

/** Starts again without corrections. The unreadable ones are kept beside them, not thrown away. */
export function resetCorrections(): Promise<void> {
  return navigator.locks.request(key, async () => {
    const stored = await browser.storage.local.get(key);
    await browser.storage.local.set({ [`${key}-unreadable`]: stored[key] });
    await browser.storage.local.remove(key);
  });
}

/** Tells of every change of the corrections, whoever makes it, until `signal` is aborted. */
export function onCorrections(
  changed: (corrections: readonly Correction[]) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown } | undefined>) => {
    const change = changes[key];
    if (change) changed(readCorrections(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
}
