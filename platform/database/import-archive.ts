import type { IDBPObjectStore, StoreNames } from 'idb';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import type { Archive } from '../../core/memory/archive.ts';
import { rebuild, type Scheduler } from '../../core/memory/card.ts';
import {
  gathered,
  keyOf,
  standOf,
  textOf,
  type Gathered,
  type Imported,
  type ImportProgress,
  type Stand,
} from '../../core/memory/merge.ts';
import { recordsOf } from './answers.ts';
import type { StrataDatabase, StrataSchema } from './open.ts';
import { setAside } from './set-aside.ts';
import { strictly, type Writing } from './strictly.ts';

const batchSize = 1_000;

/** How each record of a file stands to what is stored now, in their order. Changes nothing. */
export async function compareWithStored(
  db: StrataDatabase,
  { records }: Gathered,
  onProgress?: (progress: ImportProgress) => void,
): Promise<Stand[]> {
  const stands: Stand[] = [];
  for (const batch of batchesOf(records)) {
    const stored = await storedUnder(batch, db.transaction('answers').store);
    stands.push(...batch.map((record, at) => standOf(record, stored[at])));
    onProgress?.({ part: 'records', done: stands.length, total: records.length });
  }
  return stands;
}

/**
 * Merges a file of progress into what is stored, in one transaction, all or nothing. Records are only added: where a key
 * is taken by another record, ours stays and that of the file is set aside. The cards of the questions that got new
 * records are made anew from all of them.
 *
 * @param scheduler the one that the stored cards were made with
 * @param onProgress is told after about every thousand records; when it throws, nothing is imported
 * @throws MemoryUnavailable when the browser could not store it; nothing has changed then
 */
export async function importArchive(
  db: StrataDatabase,
  scheduler: Scheduler,
  archive: Archive,
  onProgress?: (progress: ImportProgress) => void,
): Promise<Imported> {
  const { records, conflicting } = gathered(archive.answers);
  return strictly(db, async tx => {
    const aside = [...conflicting];
    const touched = new Set<string>();
    let done = 0;
    let fresh = 0;
    for (const batch of batchesOf(records)) {
      fresh += await addNew(tx, batch, aside, touched);
      done += batch.length;
      onProgress?.({ part: 'records', done, total: records.length });
    }
    await setConflictsAside(tx, aside);
    await remakeCards(tx, scheduler, touched, onProgress);
    const taken = aside.length - conflicting.length;
    return { fresh, same: records.length - fresh - taken, conflicting: aside.length };
  });
}

/**
 * Adds what is new of a batch.
 *
 * @param aside gets the records whose key is taken
 * @param touched gets the questions whose records have changed
 * @returns how many were added
 */
async function addNew(
  tx: Writing,
  batch: readonly MemoryRecord[],
  aside: MemoryRecord[],
  touched: Set<string>,
): Promise<number> {
  const answers = tx.objectStore('answers');
  const stored = await storedUnder(batch, answers);
  const stands = batch.map((record, at) => standOf(record, stored[at]));
  aside.push(...batch.filter((_, at) => stands[at] === 'conflicting'));
  const added = batch.filter((_, at) => stands[at] === 'new');
  for (const [at, record] of batch.entries()) {
    if (stands[at] !== 'new' || stored[at] === undefined) continue;
    // It cannot be read, or it would not give way. The question that it was about, if it says one, loses it.
    await setAside(tx, 'answers', keyOf(record), stored[at]);
    const { question } = stored[at] as { readonly question?: unknown };
    if (typeof question === 'string') touched.add(question);
  }
  // `async`, so that one that is refused on the spot is waited for with the others.
  await Promise.all(added.map(async record => answers.add(record)));
  for (const { question } of added) touched.add(question);
  return added.length;
}

/**
 * What is stored under the keys of some records, which are in the order of keys; `undefined` where nothing is. Mostly all
 * between the first and the last is of the same file, and one request brings it; where far more lies there, each record
 * is asked for.
 */
async function storedUnder(
  batch: readonly MemoryRecord[],
  answers: Pick<IDBPObjectStore<StrataSchema, StoreNames<StrataSchema>[], 'answers'>, 'get' | 'getAll'>,
): Promise<unknown[]> {
  const [first, last] = [batch[0], batch.at(-1)];
  if (!first || !last) return [];
  const between = await answers.getAll(IDBKeyRange.bound(keyOf(first), keyOf(last)), batchSize + 1);
  if (between.length > batchSize) return Promise.all(batch.map(async record => answers.get(keyOf(record))));
  const byKey = new Map<string, unknown>(between.map(record => [keyOf(record).join(' '), record]));
  return batch.map(record => byKey.get(keyOf(record).join(' ')));
}

/** Keeps the records of a file whose keys are taken, each once, however often the file is imported. */
async function setConflictsAside(tx: Writing, conflicting: readonly MemoryRecord[]): Promise<void> {
  if (conflicting.length === 0) return;
  const quarantine = tx.objectStore('quarantine');
  const before = await quarantine.getAll();
  const known = new Set(
    before.flatMap(({ reason, value }) => (reason === 'conflict' ? textOf(value as MemoryRecord) : [])),
  );
  const time = Date.now();
  for (const value of conflicting)
    if (!known.has(textOf(value)))
      await quarantine.add({ store: 'answers', key: keyOf(value), value, reason: 'conflict', time });
}

async function remakeCards(
  tx: Writing,
  scheduler: Scheduler,
  questions: ReadonlySet<string>,
  onProgress?: (progress: ImportProgress) => void,
): Promise<void> {
  let done = 0;
  for (const question of questions) {
    const card = rebuild(scheduler, await recordsOf(tx, question));
    if (card) await tx.objectStore('cards').put(card);
    else await tx.objectStore('cards').delete(question);
    done++;
    if (done % 100 === 0 || done === questions.size)
      onProgress?.({ part: 'cards', done, total: questions.size });
  }
}

function* batchesOf(records: readonly MemoryRecord[]): Generator<readonly MemoryRecord[]> {
  for (let at = 0; at < records.length; at += batchSize) yield records.slice(at, at + batchSize);
}
