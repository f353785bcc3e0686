import { browser } from 'wxt/browser';
import type { Saying } from '../core/messages.ts';
import {
  folderFollowing,
  ownCorrection,
  readCorrections,
  withCorrection,
  withoutCorrection,
  type Correction,
} from '../core/placement/corrections.ts';

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

/** What the reader's word on a page changed. */
export interface Kept {
  readonly corrections: readonly Correction[];
  /** What they had said of this very page before. */
  readonly before: Saying | null;
  /** The folder for whose other pages it holds now too. */
  readonly folder: string | undefined;
}

/**
 * Keeps what the reader says of a page; `null` takes their word back.
 *
 * @throws CorrectionsUnreadable when what is stored are not corrections
 */
export async function keepSaying(address: string, saying: Saying | null): Promise<Kept> {
  let before: Correction | undefined;
  const corrections = await changeCorrections(corrections => {
    before = ownCorrection(address, corrections);
    return saying
      ? withCorrection(corrections, { address, ...saying })
      : withoutCorrection(corrections, address);
  });
  return {
    corrections,
    before: before ? { layer: before.layer, said: before.said } : null,
    folder: folderFollowing(address, corrections),
  };
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
