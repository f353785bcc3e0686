import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import { createScheduler, rebuild, type Card } from '../../core/memory/card.ts';
import { isMemoryRecord } from '../../core/memory/readable.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import { cardsOf, progressOn } from '../../platform/database/cards.ts';
import { openDatabase } from '../../platform/database/open.ts';
import { quizOn } from '../../platform/database/quizzes.ts';
import { MemoryUnavailable } from '../../platform/database/unavailable.ts';
import { day, momentAt } from '../core/fixtures.ts';
import {
  releasedDatabase,
  rowsOf,
  writeDatabase,
  type DatabaseFixture,
} from '../fixtures/databases/write.ts';

const scheduler = createScheduler(0.9);
let databases = 0;

async function written(fixture: DatabaseFixture): Promise<string> {
  const name = `released-${++databases}`;
  await writeDatabase({ name, fixture });
  return name;
}

/** Every version that readers may come from. */
describe.each([1, 2])('a database of schema version %i', version => {
  const fixture = releasedDatabase(version);
  const records = rowsOf<MemoryRecord>(fixture, 'answers');
  const cards = rowsOf<Card>(fixture, 'cards');

  test('holds what a reader of that version had', () => {
    expect(fixture.version).toBe(version);
    expect(records.filter(({ kind }) => kind === 'answer').length).toBeGreaterThanOrEqual(24);
    expect(records.some(({ kind }) => kind === 'withdrawal')).toBe(true);
    expect(rowsOf<Quiz>(fixture, 'quiz').some(({ at, questions }) => at < questions.length)).toBe(true);
  });

  test('opens with every answer, card and quiz as it was', async () => {
    const db = await openDatabase(await written(fixture));
    expect(db.version).toBeGreaterThan(version);
    expect(await db.getAll('answers')).toEqual(records);
    expect(await cardsOf(db, scheduler)).toEqual(new Map(cards.map(card => [card.question, card])));
    for (const quiz of rowsOf<Quiz>(fixture, 'quiz')) expect(await quizOn(db, quiz.subject)).toEqual(quiz);
    expect(await db.getAll('device')).toEqual(
      rowsOf<{ value: unknown }>(fixture, 'device').map(({ value }) => value),
    );
    expect(await db.getAll('quarantine')).toEqual(
      rowsOf<{ value: unknown }>(fixture, 'quarantine').map(({ value }) => value),
    );
    expect(await db.count('visits')).toBe(0);
  });

  test('has nothing that cannot be read, and cards as its answers give them', () => {
    expect(records.every(isMemoryRecord)).toBe(true);
    const byQuestion = Map.groupBy(records, ({ question }) => question);
    for (const card of cards) expect(rebuild(scheduler, byQuestion.get(card.question) ?? [])).toEqual(card);
    expect(cards).toHaveLength(byQuestion.size);
  });

  test('finds by the new ways what was stored in the old one', async () => {
    const db = await openDatabase(await written(fixture));
    const last = Math.max(...cards.map(({ lastReview }) => lastReview));
    const { cards: found } = await progressOn(db, scheduler, undefined, momentAt(last + 400 * day));
    expect(found.size).toBe(cards.length);
    const [{ lastReviewDay } = { lastReviewDay: '' }] = cards;
    expect(await db.countFromIndex('cards', 'byReviewDay', lastReviewDay)).toBe(
      cards.filter(card => card.lastReviewDay === lastReviewDay).length,
    );
  });

  test('that cannot be upgraded stays as it was, and the reader is told so', async () => {
    // A store of a later version is there already: the step that makes it fails in the middle.
    const later = version === 1 ? 'quarantine' : 'visits';
    const taken = {
      ...fixture,
      stores: { ...fixture.stores, [later]: { keyPath: null, indexes: {}, rows: [] } },
    };
    const name = await written(taken);
    const refused = openDatabase(name);
    await expect(refused).rejects.toThrow(MemoryUnavailable);
    await expect(refused).rejects.toThrow(/It is unchanged/);
    const old = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    expect(old.version).toBe(version);
    const left = await new Promise(resolve => {
      const reading = old.transaction('answers').objectStore('answers').getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    expect(left).toEqual(records);
    expect([...old.transaction('cards').objectStore('cards').indexNames].toSorted()).toEqual(
      Object.keys(fixture.stores.cards?.indexes ?? {}).toSorted(),
    );
    old.close();
  });
});

test('there is a database of every version that was released before this one', async () => {
  const db = await openDatabase(`released-${++databases}`);
  for (let version = 1; version < db.version; version++)
    expect(releasedDatabase(version).version).toBe(version);
});
