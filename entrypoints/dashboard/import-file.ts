import { subjects } from '#content/subjects';
import type { Archive } from '../../core/memory/archive.ts';
import { createScheduler } from '../../core/memory/card.ts';
import { gathered, type Imported, type ImportProgress } from '../../core/memory/merge.ts';
import { previewOf, type Preview } from '../../core/memory/preview.ts';
import { takenOver } from '../../core/memory/settings-differ.ts';
import type { Settings } from '../../core/settings.ts';
import type { Connection } from '../../platform/database/connection.ts';
import { compareWithStored, importArchive } from '../../platform/database/import-archive.ts';
import { textOfFile } from '../../platform/files.ts';
import { changeRetention, whileRetentionStays } from '../../platform/retention.ts';
import { changeSettings, loadSettings } from '../../platform/settings.ts';

/**
 * Reads a file and compares it with what is stored. Changes nothing.
 *
 * @throws ArchiveRefused when it cannot be imported
 * @throws SettingsUnreadable when the reader's own settings cannot be read, without which nothing can be merged
 */
export async function lookInto(
  memory: Connection,
  file: File,
): Promise<{ archive: Archive; preview: Preview }> {
  const { readArchive } = await import('../../core/memory/read-archive.ts');
  const archive = readArchive(await textOfFile(file));
  const found = gathered(archive.answers);
  const [stands, mine] = await Promise.all([memory.use(db => compareWithStored(db, found)), loadSettings()]);
  const known = new Set(subjects.flatMap(({ id, questions }) => questions.map(slug => `${id}/${slug}`)));
  return { archive, preview: previewOf(archive, found, stands, id => known.has(id), mine) };
}

/**
 * Merges the answers of a file.
 *
 * @throws MemoryUnavailable when they could not be stored; nothing has changed then
 */
export function merge(
  memory: Connection,
  archive: Archive,
  onProgress: (progress: ImportProgress) => void,
): Promise<Imported> {
  return whileRetentionStays(retention =>
    memory.use(db => importArchive(db, createScheduler(retention), archive, onProgress)),
  );
}

/** Takes over the settings of a file. The retention by itself, because it moves the date of every question. */
export async function takeSettings(memory: Connection, theirs: Settings): Promise<void> {
  const { retention } = await changeSettings(before => ({
    ...takenOver(before, theirs),
    retention: before.retention,
  }));
  if (theirs.retention !== retention) await changeRetention(memory, theirs.retention);
}
