import type { IDBPTransaction, StoreNames } from 'idb';
import type { StrataDatabase, StrataSchema } from './open.ts';
import { asUnavailable } from './unavailable.ts';

const stores = ['answers', 'cards', 'device', 'quiz', 'schedule', 'quarantine'] as const;

export type Writing = IDBPTransaction<StrataSchema, StoreNames<StrataSchema>[], 'readwrite'>;

/**
 * Does something in one transaction, all or nothing, and resolves only when the browser has it on disk.
 *
 * @throws MemoryUnavailable when the browser could not store it; nothing has changed then
 * @throws whatever `write` throws; nothing has changed then either
 */
export async function strictly<Result>(
  db: StrataDatabase,
  write: (tx: Writing) => Promise<Result>,
): Promise<Result> {
  let tx: Writing | undefined;
  try {
    tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
    const result = await write(tx);
    await tx.done;
    return result;
  } catch (error) {
    if (tx) await undo(tx);
    throw error instanceof DOMException ? asUnavailable(error) : error;
  }
}

/** Takes back what a failed transaction wrote so far; one that had ended by itself wrote nothing. */
async function undo(tx: Writing): Promise<void> {
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
  await tx.done.catch(() => undefined); // the failure that brought us here, once more
}
