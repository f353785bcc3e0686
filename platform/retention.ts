import { createScheduler } from '../core/memory/card.ts';
import { rebuildCards } from './database/cards.ts';
import type { Connection } from './database/connection.ts';
import { changeSettings, loadSettings } from './settings.ts';

const lock = 'retention';

/**
 * Changes the chance of recall at which questions come back, and works out anew when each of them does. Settings and cards
 * go together: where the cards cannot be made anew, the settings are what they were. Settings first, so that a page that
 * opens meanwhile, or one that is closed half-way, is brought in step by what the reader chose.
 *
 * @param retention 0.8–0.97
 * @throws MemoryUnavailable when the browser could not store the cards, SettingsUnreadable when settings are none; nothing
 *   has changed then
 */
export function changeRetention(connection: Connection, retention: number): Promise<void> {
  return navigator.locks.request(lock, async () => {
    const { retention: before } = await loadSettings();
    await changeSettings(() => ({ retention }));
    try {
      await connection.use(db => rebuildCards(db, createScheduler(retention), retention));
    } catch (error) {
      await changeSettings(() => ({ retention: before }));
      throw error;
    }
  });
}

/**
 * Does something to cards by the retention that they are made with, which no page of ours changes meanwhile.
 *
 * @throws SettingsUnreadable when settings are none
 */
export function whileRetentionStays<Result>(work: (retention: number) => Promise<Result>): Promise<Result> {
  return navigator.locks.request(lock, async () => work((await loadSettings()).retention));
}
