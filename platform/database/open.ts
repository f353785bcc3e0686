import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import type { Card } from '../../core/memory/card.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import type { Visit } from '../../core/trail/visit.ts';
import { asUnavailable } from './unavailable.ts';

export interface StrataSchema extends DBSchema {
  /** Append-only. Answers and withdrawals under `[device, seq]`. */
  answers: { key: [device: string, seq: number]; value: MemoryRecord; indexes: { byQuestion: string } };
  /** Derived from `answers`, one a question. */
  cards: {
    key: string;
    value: Card;
    indexes: { byTopic: string; byDue: number; byReviewDay: string };
  };
  /** Quizzes in progress, one a subject. */
  quiz: { key: string; value: Quiz };
  /** This device's own name in `answers`. One record. */
  device: { key: 'self'; value: { readonly id: string } };
  /** What `cards` were made with. One record; without it they were made with the default. */
  schedule: { key: 'cards'; value: { readonly retention: number } };
  /** What could not be read, as it was found, and what an import brought under a key that was taken. */
  quarantine: { key: number; value: SetAside };
  /** The reading trail: one page on one day is one record. */
  visits: {
    key: [day: string, address: string];
    value: Visit;
    indexes: { byTopic: string; byHost: string; byDay: string };
  };
}

/** Something that was set aside instead of being lost. */
export interface SetAside {
  readonly store: 'answers' | 'cards' | 'quiz';
  /** The key under which it was found. */
  readonly key: IDBValidKey;
  readonly value: unknown;
  readonly reason: 'unreadable' | 'conflict';
  /** ms since 1970. */
  readonly time: number;
}

export type StrataDatabase = IDBPDatabase<StrataSchema>;
type Upgrade = (
  db: StrataDatabase,
  tx: IDBPTransaction<StrataSchema, StoreNames<StrataSchema>[], 'versionchange'>,
) => void;

/** Append-only: a released step is never edited. The version of the database is the number of steps. */
const steps: readonly Upgrade[] = [
  db => {
    db.createObjectStore('answers', { keyPath: ['device', 'seq'] }).createIndex('byQuestion', 'question');
    db.createObjectStore('cards', { keyPath: 'question' }).createIndex('byTopic', 'topic');
    db.createObjectStore('quiz', { keyPath: 'subject' });
    db.createObjectStore('device');
  },
  (db, tx) => {
    const cards = tx.objectStore('cards');
    cards.createIndex('byDue', 'due');
    cards.createIndex('byReviewDay', 'lastReviewDay');
    db.createObjectStore('schedule');
    db.createObjectStore('quarantine', { autoIncrement: true });
  },
  db => {
    const visits = db.createObjectStore('visits', { keyPath: ['day', 'address'] });
    visits.createIndex('byTopic', 'topics', { multiEntry: true });
    visits.createIndex('byHost', 'host');
    visits.createIndex('byDay', 'day');
  },
];

export const databaseName = 'strata';

/**
 * Opens the database, upgrading it where it is older. The connection closes by itself when a newer version of the
 * extension wants to upgrade.
 *
 * @param gone is told when the connection has closed by itself
 * @throws MemoryUnavailable when the browser refuses; a failed upgrade leaves the old data as they were
 */
export async function openDatabase(
  name = databaseName,
  gone: () => void = () => undefined,
): Promise<StrataDatabase> {
  let upgrading = false;
  try {
    return await openDB<StrataSchema>(name, steps.length, {
      upgrade(db, oldVersion, _newVersion, tx) {
        upgrading = oldVersion > 0;
        tx.done.catch(() => undefined); // a failure of it fails the opening as well, and is told there
        for (const step of steps.slice(oldVersion)) step(db, tx);
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        gone();
      },
      terminated: gone,
    });
  } catch (error) {
    throw asUnavailable(error, upgrading);
  }
}
