import type { RecordWriter } from '../export/writer.ts';
import type { Settings } from '../settings.ts';
import type { MemoryRecord } from './answer.ts';
import { problemOfRecord } from './archive-record.ts';

/** What a file of progress calls itself: by this it is known as ours. */
export const archiveFormat = 'strata-progress';

/** Rises when a file holds something that an older Strata must not leave out. */
export const archiveSchema = 1;

/** What a file of progress says of itself before its answers. */
export interface ArchiveHead {
  /** The version of Strata that wrote it. */
  readonly strata: string;
  /** When it was written, as an ISO date with time. */
  readonly exported: string;
  /** Absent where they could not be read when the file was written. */
  readonly settings?: Settings;
}

/** A whole file of progress, read and checked. */
export interface Archive extends ArchiveHead {
  /** In the order of the file, as they stand there: fields that only a newer Strata knows are still in them. */
  readonly answers: readonly MemoryRecord[];
}

/**
 * Writes a file of progress, one record a line. Its end says how many there were, so that a file that was cut off is
 * noticed. It takes what `readArchive` takes, so that no file is written in vain.
 */
export function archiveWriter({ strata, exported, settings }: ArchiveHead): RecordWriter {
  const head = { format: archiveFormat, schema: archiveSchema, strata, exported, settings };
  return {
    start: `${JSON.stringify(head).slice(0, -1)},"answers":[`,
    takes: (record): record is MemoryRecord => problemOfRecord(record) === undefined,
    write: (records, before) =>
      records.map((record, at) => `${before + at === 0 ? '' : ','}\n${JSON.stringify(record)}`).join(''),
    end: records => `\n],"end":{"records":${records}}}\n`,
  };
}
