import type { MemoryRecord } from '../../core/memory/answer.ts';
import type { StrataDatabase } from './open.ts';

/** So many records are held at a time: enough to be quick, and few enough to be nothing. */
const batchSize = 1_000;

/**
 * Everything under `answers` as it lies there, readable or not, batch by batch in the order of keys. Each batch is a
 * transaction of its own, so that a reader who answers meanwhile does not wait; what is added behind the present batch
 * comes along.
 */
export async function* storedAnswers(db: StrataDatabase): AsyncGenerator<readonly unknown[], void, void> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const batch: unknown[] = await db.getAll('answers', after, batchSize);
    if (batch.length > 0) yield batch;
    if (batch.length < batchSize) return;
    const { device, seq } = batch.at(-1) as { device: string; seq: number }; // they are its key, so they are there
    after = IDBKeyRange.lowerBound([device, seq], true);
  }
}

/** How much is kept. */
export interface Kept {
  /** Answers that stand: given, and not taken back since. */
  readonly answers: number;
  /** The first study day of any answer. */
  readonly since: string | undefined;
  /** All records, withdrawals included. */
  readonly records: number;
}

/** Counts what is kept, going through all of it. See {@link countRecords} for a number that costs nothing. */
export async function countKept(db: StrataDatabase): Promise<Kept> {
  let records = 0;
  let answers = 0;
  let since: string | undefined;
  for await (const batch of storedAnswers(db))
    for (const record of batch as Partial<MemoryRecord>[]) {
      records++;
      if (record.kind === 'withdrawal') answers--;
      if (record.kind !== 'answer') continue;
      answers++;
      if (record.day !== undefined && (since === undefined || record.day < since)) since = record.day;
    }
  return { answers: Math.max(0, answers), since, records };
}

/** How many records there are, withdrawals included. */
export function countRecords(db: StrataDatabase): Promise<number> {
  return db.count('answers');
}

/** The questions that were ever asked. */
export function askedQuestions(db: StrataDatabase): Promise<string[]> {
  return db.getAllKeys('cards');
}
