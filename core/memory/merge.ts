import { dequal } from 'dequal/lite';
import type { MemoryRecord } from './answer.ts';
import { isMemoryRecord } from './readable.ts';

/**
 * How a record of a file stands to what is stored: nothing is stored under its key, the very same is, or something else
 * is. What is stored and cannot be read gives way: the file's record is new then.
 */
export type Stand = 'new' | 'same' | 'conflicting';

export function standOf(record: MemoryRecord, stored: unknown): Stand {
  if (!isMemoryRecord(stored)) return 'new';
  return isSame(record, stored) ? 'same' : 'conflicting';
}

/** Whether two records hold the same, in whatever order their fields were written. */
export function isSame(one: unknown, other: unknown): boolean {
  return dequal(one, other);
}

export function keyOf({ device, seq }: MemoryRecord): [device: string, seq: number] {
  return [device, seq];
}

/** The records of a file, each key once. */
export interface Gathered {
  /** The first record of each key, in the order of keys, which is that of the database. */
  readonly records: readonly MemoryRecord[];
  /** Records that say something else than the first one of their key. */
  readonly conflicting: readonly MemoryRecord[];
}

/** Takes out what a file says twice. */
export function gathered(answers: readonly MemoryRecord[]): Gathered {
  const firsts = new Map<string, MemoryRecord>();
  const others = new Map<string, MemoryRecord>();
  for (const record of answers) {
    const key = `${record.seq} ${record.device}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, record);
    else if (!isSame(first, record)) others.set(textOf(record), record);
  }
  return { records: [...firsts.values()].toSorted(byKey), conflicting: [...others.values()] };
}

function byKey(one: MemoryRecord, other: MemoryRecord): number {
  if (one.device === other.device) return one.seq - other.seq;
  return one.device < other.device ? -1 : 1;
}

/** A record as a text by which the same one is found again among many. */
export function textOf(record: object): string {
  return JSON.stringify(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** How far an import is: records of the file, then cards of the questions that these are about. */
export interface ImportProgress {
  readonly part: 'records' | 'cards';
  readonly done: number;
  readonly total: number;
}

/** What an import came to, in records. */
export interface Imported {
  readonly fresh: number;
  readonly same: number;
  /** Set aside, because another record has their key. */
  readonly conflicting: number;
}
