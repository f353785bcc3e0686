import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { cardsOfToday } from '../../platform/database/due.ts';
import { databaseName, openDatabase } from '../../platform/database/open.ts';
import { card, day, dayOf, hour, noon } from '../core/fixtures.ts';

const moment = { now: noon, today: dayOf(noon), tomorrow: noon + 12 * hour };
const before = { lastReviewDay: dayOf(noon - 9 * day) };
const due = card('probes/due', { ...before, due: noon - day });
const tonight = card('probes/tonight', { ...before, due: noon + 11 * hour });
const tomorrow = card('probes/tomorrow', { ...before, due: noon + 12 * hour });
const asked = card('probes/asked', { due: noon + 5 * day });
const missed = card('probes/missed', { due: noon - hour });

afterEach(() => {
  indexedDB.deleteDatabase(databaseName);
});

test('of the cards only those that are due today or were asked today are read, each once', async () => {
  const db = await openDatabase();
  for (const one of [due, tonight, tomorrow, asked, missed]) await db.put('cards', one);
  db.close();
  expect(new Set(await cardsOfToday(moment))).toEqual(new Set([due, tonight, asked, missed]));
});

test('a card that cannot be read is not counted, and left for the pages that can make it anew', async () => {
  const broken = { ...due, stability: 'long' } as never;
  const db = await openDatabase();
  await db.put('cards', broken);
  await db.put('cards', tonight);
  expect(await cardsOfToday(moment)).toEqual([tonight]);
  expect(await db.get('cards', due.question)).toEqual(broken);
  db.close();
});

test('nothing holds the database afterwards', async () => {
  expect(await cardsOfToday(moment)).toEqual([]);
  const deleted = await new Promise<string>(resolve => {
    const deleting = indexedDB.deleteDatabase(databaseName);
    deleting.onsuccess = () => resolve('deleted');
    deleting.onblocked = () => resolve('blocked');
  });
  expect(deleted).toBe('deleted');
});
