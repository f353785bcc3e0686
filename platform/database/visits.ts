import type { IDBPTransaction } from 'idb';
import { pagesOf, type ReadPage } from '../../core/trail/groups.ts';
import { merged, oldestKept, withReading, type PageRead, type Visit } from '../../core/trail/visit.ts';
import type { StrataDatabase, StrataSchema } from './open.ts';

/** Which visits: pages on certain days, everything of a day or a site, or all. */
export type WhichVisits =
  | { readonly page: Pick<ReadPage, 'address' | 'days'> }
  | { readonly day: string }
  | { readonly host: string }
  | 'all';

/** After every key of a day that begins with `prefix`. */
const last = '\u{10FFFF}';
const keysOf = (prefix: string) => IDBKeyRange.bound([prefix], [`${prefix}${last}`]);

/**
 * Writes down that a page was read, and lets go what is too old. One transaction, so that two tabs at once count twice.
 *
 * @param isNew whether the page was opened anew, see `core/trail/visit.ts`
 */
export async function noteVisit(db: StrataDatabase, read: PageRead, isNew: boolean): Promise<void> {
  const tx = db.transaction('visits', 'readwrite');
  const before = await tx.store.get([read.day, read.address]);
  await Promise.all([
    tx.store.put(withReading(before, read, isNew)),
    tx.store.delete(IDBKeyRange.upperBound([oldestKept(read.day)], true)),
    tx.done,
  ]);
}

/**
 * Files pages of a day under other topics, where they are kept at all; without a topic they go.
 *
 * @param topics of each page, by its address
 */
export async function refileVisits(
  db: StrataDatabase,
  day: string,
  topics: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const tx = db.transaction('visits', 'readwrite');
  for (const [address, now] of topics) {
    const visit = await tx.store.get([day, address]);
    if (!visit) continue;
    if (now.length === 0) await tx.store.delete([day, address]);
    else await tx.store.put({ ...visit, topics: now });
  }
  await tx.done;
}

/** How many pages are kept, every day's for themselves. */
export function countVisits(db: StrataDatabase): Promise<number> {
  return db.count('visits');
}

/** The study days on which something was read, the first one first. */
export function daysRead(db: StrataDatabase): Promise<string[]> {
  return distinct(db, 'byDay');
}

/** What was read in a month such as `2026-11`, or on a day. */
export function visitsIn(db: StrataDatabase, monthOrDay: string): Promise<Visit[]> {
  return db.getAll('visits', keysOf(monthOrDay));
}

/** How many different pages were read about each topic that any was read about. */
export function pagesReadByTopic(db: StrataDatabase): Promise<Map<string, number>> {
  return countPages(db, 'byTopic');
}

/** How many different pages were read on each site that any was read on. */
export function pagesReadBySite(db: StrataDatabase): Promise<Map<string, number>> {
  return countPages(db, 'byHost');
}

/** The pages that were read about a topic, the one read last first. */
export async function pagesReadAbout(db: StrataDatabase, topic: string): Promise<ReadPage[]> {
  return pagesOf(await db.getAllFromIndex('visits', 'byTopic', topic));
}

/** The pages that were read on a site, the one read last first. */
export async function pagesReadOn(db: StrataDatabase, host: string): Promise<ReadPage[]> {
  return pagesOf(await db.getAllFromIndex('visits', 'byHost', host));
}

/** Removes visits and gives them back, so that this can be undone: see {@link restoreVisits}. */
export async function removeVisits(db: StrataDatabase, which: WhichVisits): Promise<Visit[]> {
  const tx = db.transaction('visits', 'readwrite', { durability: 'strict' });
  const found = await visitsOf(tx, which);
  if (which === 'all') await tx.store.clear();
  else await Promise.all(found.map(({ day, address }) => tx.store.delete([day, address])));
  await tx.done;
  return found;
}

/** So many are put back before others have a turn, which is a few milliseconds of work. */
const slice = 500;

/** Puts removed visits back. What was read meanwhile stays, and counts on top. */
export async function restoreVisits(db: StrataDatabase, removed: readonly Visit[]): Promise<void> {
  const tx = db.transaction('visits', 'readwrite', { durability: 'strict' });
  const restore = async () => {
    const meanwhile = new Set((await tx.store.getAllKeys()).map(nameOf));
    const isThere = ({ day, address }: Visit) => meanwhile.has(nameOf([day, address]));
    for (let at = 0; at < removed.length; at += slice) {
      const puts = removed
        .slice(at, at + slice)
        .map(async visit =>
          tx.store.put(
            isThere(visit) ? merged(visit, await tx.store.get([visit.day, visit.address])) : visit,
          ),
        );
      await Promise.all(puts);
    }
  };
  await Promise.all([restore(), tx.done]);
}

function nameOf([day, address]: [string, string]): string {
  return `${day} ${address}`;
}

type Writing = IDBPTransaction<StrataSchema, ['visits'], 'readwrite'>;

function visitsOf({ store }: Writing, which: WhichVisits): Promise<Visit[]> {
  if (which === 'all') return store.getAll();
  if ('day' in which) return store.getAll(keysOf(which.day));
  if ('host' in which) return store.index('byHost').getAll(which.host);
  const { address, days } = which.page;
  return Promise.all(days.map(day => store.get([day, address]))).then(found =>
    found.filter(visit => visit !== undefined),
  );
}

type Index = 'byTopic' | 'byHost' | 'byDay';

/** What an index holds, each once and in order. A step for each of it, however many records there are. */
async function distinct(db: StrataDatabase, index: Index): Promise<string[]> {
  const found: string[] = [];
  let cursor = await db.transaction('visits').store.index(index).openKeyCursor(null, 'nextunique');
  for (; cursor; cursor = await cursor.continue()) found.push(cursor.key);
  return found;
}

/** How many different pages stand under each key of an index, by the keys of the records alone. */
async function countPages(db: StrataDatabase, index: Index): Promise<Map<string, number>> {
  const counted = (await distinct(db, index)).map(async (key): Promise<[string, number]> => {
    const keys = await db.getAllKeysFromIndex('visits', index, key);
    return [key, new Set(keys.map(([, address]) => address)).size];
  });
  return new Map(await Promise.all(counted));
}
