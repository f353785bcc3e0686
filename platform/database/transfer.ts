import type { RecordWriter } from '../../core/export/writer.ts';
import { archiveWriter, type ArchiveHead } from '../../core/memory/archive.ts';
import type { StrataDatabase } from './open.ts';
import { storedAnswers } from './stored-answers.ts';

/** Who is told how an export goes. */
export interface ExportListener {
  /** After each batch: how many records are written. */
  readonly onProgress?: (records: number) => void;
  /** For each record that cannot be read and so is not in the file. It stays where it is. */
  readonly onLeftOut?: (record: unknown) => void;
}

/** All answers and the settings as a file of progress, see {@link exportRecords}. */
export function exportArchive(
  db: StrataDatabase,
  head: ArchiveHead,
  listener?: ExportListener,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return exportRecords(db, archiveWriter(head), listener);
}

/**
 * All records as a file of some kind, in UTF-8. They are read as the stream is, a batch at a time, so that a hundred
 * thousand take no more memory than a thousand. Reading the stream fails with a DOMException when the database cannot be
 * read any more.
 */
export function exportRecords(
  db: StrataDatabase,
  writer: RecordWriter,
  listener: ExportListener = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = written(db, writer, listener);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async controller => {
      const piece = await pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    cancel: async () => {
      await pieces.return();
    },
  });
}

async function* written(
  db: StrataDatabase,
  { start, takes, write, end }: RecordWriter,
  { onProgress, onLeftOut }: ExportListener,
): AsyncGenerator<string, void, void> {
  let count = 0;
  yield start;
  for await (const batch of storedAnswers(db)) {
    const records = batch.filter(takes);
    if (onLeftOut) batch.filter(record => !takes(record)).forEach(record => onLeftOut(record));
    if (records.length > 0) yield write(records, count);
    count += records.length;
    onProgress?.(count);
  }
  yield end(count);
}

/** A file that was written, and how many records are in it or could not be. */
export interface Written {
  readonly file: Blob;
  readonly records: number;
  readonly leftOut: number;
}

/**
 * Collects an export as one file. The browser takes each piece over as it comes and may put it on disk.
 *
 * @param type the media type of the file
 * @throws what reading the stream fails with
 */
export async function collected(
  write: (listener: ExportListener) => ReadableStream<Uint8Array<ArrayBuffer>>,
  type: string,
  onProgress: (records: number) => void = () => undefined,
): Promise<Written> {
  let records = 0;
  let leftOut = 0;
  const reader = write({
    onProgress: done => onProgress((records = done)),
    onLeftOut: () => leftOut++,
  }).getReader();
  const pieces: Blob[] = [];
  for (;;) {
    const piece = await reader.read();
    if (piece.done) return { file: new Blob(pieces, { type }), records, leftOut };
    pieces.push(new Blob([piece.value]));
  }
}
