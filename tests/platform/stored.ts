import 'fake-indexeddb/auto';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import { rebuild, createScheduler, type Card } from '../../core/memory/card.ts';
import { openDatabase, type StrataDatabase } from '../../platform/database/open.ts';

export const scheduler = createScheduler(0.9);

let databases = 0;

/** A database of its own for a test, with these records and the cards that they give. */
export async function databaseWith(records: readonly MemoryRecord[] = []): Promise<StrataDatabase> {
  const db = await openDatabase(`strata-stored-${++databases}`);
  for (const record of records) await db.put('answers', record);
  for (const card of cardsFrom(records)) await db.put('cards', card);
  return db;
}

/** The cards that records give, question by question. */
export function cardsFrom(records: readonly MemoryRecord[]): Card[] {
  return [...Map.groupBy(records, ({ question }) => question).values()]
    .flatMap(records => rebuild(scheduler, records) ?? [])
    .toSorted((a, b) => (a.question < b.question ? -1 : 1));
}

/** Everything that an import could change. When something was set aside is left out, because it is a clock's. */
export async function everythingIn(db: StrataDatabase) {
  const [answers, cards, quarantine, quiz] = await Promise.all([
    db.getAll('answers'),
    db.getAll('cards'),
    db.getAll('quarantine'),
    db.getAll('quiz'),
  ]);
  return { answers, cards, quiz, quarantine: quarantine.map(({ time: _time, ...aside }) => aside) };
}
