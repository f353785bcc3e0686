import { browser } from 'wxt/browser';
import { readCopies, type Copies } from '../core/memory/copies.ts';

const key = 'copies';

/** What is remembered of the copies of their progress that the reader saved. */
export async function loadCopies(): Promise<Copies> {
  const stored = await browser.storage.local.get(key);
  return readCopies(stored[key]);
}

/** Changes it and gives what it is now. One change at a time, whichever of our pages makes it. */
export function changeCopies(change: (before: Copies) => Copies): Promise<Copies> {
  return navigator.locks.request(key, async () => {
    const after = change(await loadCopies());
    await browser.storage.local.set({ [key]: after });
    return after;
  });
}
