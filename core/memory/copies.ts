/** What is remembered of the copies that the reader saved of their progress. Counts are of all records in the database. */
export interface Copies {
  /** When the last copy was saved, in ms since 1970; absent when none was. */
  readonly savedAt?: number;
  /** How many records were in a file when one was last saved, or came from one. */
  readonly covered: number;
  /** How many records there were when the reader said "later". */
  readonly putOffAt: number;
}

/** So many records without a copy are worth a word. */
const worthACopy = 100;

export const noCopies: Copies = { covered: 0, putOffAt: 0 };

/** Whether to suggest saving a copy, by how many records there are now. */
export function isCopyWanted({ covered, putOffAt }: Copies, records: number): boolean {
  const noted = Math.max(covered, putOffAt);
  // Fewer than were noted: another database lies there now, of which nothing is in a file.
  return records - (noted > records ? 0 : noted) >= worthACopy;
}

/** After a copy of everything was saved. */
export function afterSaving(records: number, now: number): Copies {
  return { savedAt: now, covered: records, putOffAt: 0 };
}

/** After records came from a file: they are safe there. */
export function afterImporting(before: Copies, added: number): Copies {
  return { ...before, covered: before.covered + added };
}

/** After the reader said "later". */
export function afterPuttingOff(before: Copies, records: number): Copies {
  return { ...before, putOffAt: records };
}

/** Reads what is stored of this. What cannot be read counts as no copy: at worst the reader is asked once too often. */
export function readCopies(stored: unknown): Copies {
  if (typeof stored !== 'object' || stored === null) return noCopies;
  const { savedAt, covered, putOffAt } = stored as Partial<Record<keyof Copies, unknown>>;
  const count = (value: unknown) => (Number.isSafeInteger(value) ? Math.max(0, value as number) : 0);
  const counts = { covered: count(covered), putOffAt: count(putOffAt) };
  const isMoment = typeof savedAt === 'number' && Math.abs(savedAt) <= 8.64e15;
  return isMoment ? { savedAt, ...counts } : counts;
}
