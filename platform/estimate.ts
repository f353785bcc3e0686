import { browser } from 'wxt/browser';
import { knownTopics } from '../core/estimate/known.ts';
import { EstimateUnreadable, readEstimate, type StoredEstimate } from '../core/estimate/stored.ts';

const key = 'estimate';

/**
 * What is stored of where the reader fits: the estimate that is kept, and the attempt that is under way.
 *
 * @throws EstimateUnreadable when what is stored is no estimate
 */
export async function loadStoredEstimate(): Promise<StoredEstimate> {
  const stored = await browser.storage.local.get(key);
  return readEstimate(stored[key]);
}

/**
 * The estimate that the reader keeps: the share of each topic's questions that they are expected to know, 0–1, by the
 * topic's id. Empty where none is kept.
 *
 * @throws EstimateUnreadable when what is stored is no estimate
 */
export async function loadEstimate(): Promise<ReadonlyMap<string, number>> {
  const { kept } = await loadStoredEstimate();
  return new Map(Object.entries(kept?.topics ?? {}));
}

/**
 * The topics that the reader knows by the estimate that they keep. None where it cannot be read: the dashboard says so and
 * has the remedy, and a quiz needs no estimate.
 */
export async function topicsKnownByEstimate(): Promise<ReadonlySet<string>> {
  try {
    return knownTopics(await loadEstimate());
  } catch (error) {
    if (error instanceof EstimateUnreadable) return new Set();
    throw error;
  }
}

/**
 * Changes what is stored. One change at a time, whichever of our pages makes it: the lock is shared by all of them.
 *
 * @throws EstimateUnreadable when what is stored is no estimate; it stays as it is
 */
export function changeEstimate(change: (before: StoredEstimate) => StoredEstimate): Promise<StoredEstimate> {
  return navigator.locks.request(key, async () => {
    const after = change(await loadStoredEstimate());
    await browser.storage.local.set({ [key]: after });
    return after;
  });
}

/** Starts again without an estimate. The unreadable one is kept beside it, not thrown away. */
export function resetEstimate(): Promise<void> {
  return navigator.locks.request(key, async () => {
    const stored = await browser.storage.local.get(key);
    await browser.storage.local.set({ [`${key}-unreadable`]: stored[key] });
    await browser.storage.local.remove(key);
  });
}
