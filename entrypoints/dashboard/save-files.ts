import { layers } from '#content/layers';
import { loadQuestions } from '#content/questions';
import { subjects } from '#content/subjects';
import { afterSaving } from '../../core/memory/copies.ts';
import { SettingsUnreadable } from '../../core/settings.ts';
import { counted, phrase, type Phrase } from '../../core/words/phrase.ts';
import { changeCopies } from '../../platform/copies.ts';
import type { Connection } from '../../platform/database/connection.ts';
import { setAsideAsText } from '../../platform/database/quarantine.ts';
import { askedQuestions } from '../../platform/database/stored-answers.ts';
import { saveFile } from '../../platform/files.ts';
import { loadSettings } from '../../platform/settings.ts';
import { ownVersion } from '../../platform/version.ts';
import { nameOfFile } from './file-name.ts';

/** Is told after each batch how many records are written. */
type Progress = (records: number) => void;

/** What was saved, for the reader. */
export interface SavedFile {
  readonly name: string;
  /** What is not in it and why, in whole sentences. */
  readonly missing: readonly Phrase[];
}

/** Saves everything that Strata can bring back, and remembers that it was saved. */
export async function saveProgress(memory: Connection, onProgress: Progress): Promise<SavedFile> {
  const { collected, exportArchive } = await import('../../platform/database/transfer.ts');
  const settings = await loadSettings().catch((error: unknown) => {
    if (error instanceof SettingsUnreadable) return undefined; // said below: answers are saved all the same
    throw error;
  });
  const exported = new Date().toISOString();
  const head = { strata: ownVersion(), exported, ...(settings && { settings }) };
  const written = await memory.use(db =>
    collected(listener => exportArchive(db, head, listener), 'application/json', onProgress),
  );
  const name = nameOfFile('progress', 'json');
  saveFile(name, written.file);
  await changeCopies(() => afterSaving(written.records + written.leftOut, Date.now()));
  const withoutSettings = settings ? [] : [phrase('Your settings cannot be read and are not in it.')];
  return { name, missing: [...leftOutInWords(written.leftOut), ...withoutSettings] };
}

/** Saves the answers as a table. */
export async function saveTable(memory: Connection, onProgress: Progress): Promise<SavedFile> {
  const [{ collected, exportRecords }, { csvWriter }] = await Promise.all([
    import('../../platform/database/transfer.ts'),
    import('../../core/export/csv.ts'),
  ]);
  const written = await memory.use(db =>
    collected(listener => exportRecords(db, csvWriter, listener), 'text/csv', onProgress),
  );
  const name = nameOfFile('answers', 'csv');
  saveFile(name, written.file);
  return { name, missing: leftOutInWords(written.leftOut) };
}

/**
 * Saves questions as notes for Anki: those that were asked, or all.
 *
 * @returns `undefined` where there are none
 */
export async function saveNotes(memory: Connection, of: 'asked' | 'all'): Promise<SavedFile | undefined> {
  const asked = of === 'asked' ? new Set(await memory.use(askedQuestions)) : undefined;
  const wanted = Object.keys(loadQuestions).filter(
    topic => !asked || [...asked].some(question => question.startsWith(`${topic}/`)),
  );
  const [{ ankiNotes }, ...banks] = await Promise.all([
    import('../../core/export/anki.ts'),
    ...wanted.map(async topic => (await loadQuestions[topic]?.()) ?? []),
  ]);
  const questions = banks.flat().filter(({ id }) => asked?.has(id) ?? true);
  if (questions.length === 0) return undefined;
  const name = nameOfFile('anki', 'txt');
  saveFile(name, new Blob([ankiNotes(questions, subjects, layers)], { type: 'text/plain' }));
  return { name, missing: [] };
}

/** Saves what was set aside, as it was found. */
export async function saveSetAside(memory: Connection): Promise<SavedFile> {
  const name = nameOfFile('set-aside', 'json');
  saveFile(name, new Blob([await memory.use(setAsideAsText)], { type: 'application/json' }));
  return { name, missing: [] };
}

function leftOutInWords(count: number): Phrase[] {
  if (count === 0) return [];
  return [
    counted(
      count,
      '1 record cannot be read and is not in it; it stays where it is.',
      '{count} records cannot be read and are not in it; they stay where they are.',
    ),
  ];
}
