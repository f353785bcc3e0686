import { browser } from 'wxt/browser';
import { readKnown, withKnown, type Known } from '../core/quiz/known.ts';

const key = 'known';

/** The topics of which the reader showed, by a few questions, that they know them: the day of it by topic. */
export async function loadKnown(): Promise<Known> {
  const stored = await browser.storage.local.get(key);
  return readKnown(stored[key]);
}

/**
 * Notes that a topic is known since a day, or takes that back.
 *
 * @param day an ISO date; `undefined` takes it back
 */
export function noteKnown(topic: string, day: string | undefined): Promise<void> {
  return navigator.locks.request(key, async () => {
    const stored = await browser.storage.local.get(key);
    await browser.storage.local.set({ [key]: withKnown(stored[key], topic, day) });
  });
}
