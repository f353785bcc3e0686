import type { MemoryRecord } from '../memory/answer.ts';

/** A kind of file that records are written to, piece by piece, so that nobody has to hold all of it. */
export interface RecordWriter {
  readonly start: string;
  /** Whether a record can stand in such a file. */
  readonly takes: (record: unknown) => record is MemoryRecord;
  /**
   * The text of some of the records.
   *
   * @param before how many records were written before these
   */
  readonly write: (records: readonly MemoryRecord[], before: number) => string;
  /** @param records how many there were */
  readonly end: (records: number) => string;
}
