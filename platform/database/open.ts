import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import type { Card } from '../../core/memory/card.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';

export interface StrataSchema extends DBSchema {
  /** Append-only. Answers and withdrawals under `[device, seq]`. */
  answers: { key: [device: string, seq: number]; value: MemoryRecord; indexes: { byQuestion: string } };
  /** Derived from `answers`, one a question. */
  cards: { key: string; value: Card; indexes: { byTopic: string } };
  /** Quizzes in progress, one a subject. */
  quiz: { key: string; value: Quiz };
  /** This device's own name in `answers`. One record. */
  device: { key: 'self'; value: { readonly id: string } };
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
];

/** Says in the reader's words that nothing can be remembered, and what to do. */
export class MemoryUnavailable extends Error {
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    super(
      `The browser gives Strata no storage (${reason}). Leave private browsing, or free some disk space, and open this again.`,
      { cause },
    );
    this.name = 'MemoryUnavailable';
  }
}

/**
 * Opens the database, upgrading it where it is older. The connection closes by itself when a newer version of the
 * extension wants to upgrade.
 *
 * @throws MemoryUnavailable when the browser refuses; a failed upgrade leaves the old data as they were
 */
export async function openDatabase(name = 'strata'): Promise<StrataDatabase> {
  try {
    return await openDB<StrataSchema>(name, steps.length, {
      upgrade(db, oldVersion, _newVersion, tx) {
        for (const step of steps.slice(oldVersion)) step(db, tx);
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
  } catch (error) {
    throw new MemoryUnavailable(error);
  }
}
