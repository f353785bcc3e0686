import { z } from 'zod/mini';
import { readSettings, SettingsUnreadable, type Settings } from '../settings.ts';
import { counted, phrase, type Phrase } from '../words/phrase.ts';
import type { MemoryRecord } from './answer.ts';
import { archiveFormat, archiveSchema, type Archive } from './archive.ts';
import { problemOfRecord } from './archive-record.ts';
import { ArchiveRefused } from './archive-refused.ts';

/** What surrounds the records. Parts that only a newer Strata knows are left where they are. */
const frame = z.looseObject({
  strata: z.string().check(z.maxLength(100)),
  exported: z.string().check(z.refine(text => Number.isFinite(Date.parse(text)))),
  settings: z.optional(z.unknown()),
  answers: z.array(z.unknown()),
  end: z.looseObject({ records: z.int() }),
});

/** How the text of a file of ours begins, whatever became of the rest of it. */
const ours = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${archiveFormat}"`);

/** Deeper than anything in a file of ours; what is nested deeper cannot be looked at safely. */
const deepest = 20;

/**
 * Reads a file of progress and checks every record of it.
 *
 * @param text the whole file
 * @throws ArchiveRefused when it is not one that can be imported whole, in words for the reader
 */
export function readArchive(text: string): Archive {
  const file = parsed(text);
  const { schema } = file;
  if (typeof schema === 'number' && schema > archiveSchema)
    throw new ArchiveRefused(
      'too new',
      phrase('This file was made by a newer Strata. Update this one, and import the file again.'),
    );
  if (schema !== archiveSchema)
    throw broken(phrase('its "schema" is missing or no number that a file can have'));
  const odd = oddity(file);
  if (odd) throw broken(odd);
  const { data, error } = frame.safeParse(file);
  if (!data)
    throw broken(
      phrase('its "{field}" is missing or holds something unexpected', {
        field: error.issues[0]?.path.join('.') ?? '',
      }),
    );
  const { answers, end, strata, exported } = data;
  if (answers.length !== end.records)
    throw broken(
      counted(
        end.records,
        'it should hold 1 record and holds {held}',
        'it should hold {count} records and holds {held}',
        { held: answers.length },
      ),
    );
  for (const [index, record] of answers.entries()) {
    const problem = problemOfRecord(record);
    if (problem)
      throw broken(
        phrase('record {number} of {total} cannot be: {problem}', {
          number: index + 1,
          total: answers.length,
          problem,
        }),
      );
  }
  const read = { strata, exported, answers: answers as MemoryRecord[] };
  return data.settings === undefined ? read : { ...read, settings: settingsOf(data.settings) };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (ours.test(text)) throw broken(phrase('it is cut off, or damaged in between'));
    throw notOurs();
  }
  const isOurs =
    typeof value === 'object' && value !== null && 'format' in value && value.format === archiveFormat;
  if (!isOurs) throw notOurs();
  return value as Readonly<Record<string, unknown>>;
}

function settingsOf(stored: unknown): Settings {
  try {
    return readSettings(stored);
  } catch (error) {
    if (!(error instanceof SettingsUnreadable)) throw error;
    throw broken(phrase('its settings hold something unexpected in "{field}"', { field: error.field }));
  }
}

/**
 * What no file of ours holds anywhere, and what copying would trip over: a field that would be taken for an object's
 * ancestor, and endless nesting. Without recursion, because the nesting may be as deep as the file is long.
 */
function oddity(file: unknown): Phrase | undefined {
  let level: unknown[] = [file];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return phrase('parts of it are nested too deep');
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Object.hasOwn(value, '__proto__')) return phrase('it holds a field "__proto__"');
      for (const inner of Object.values(value)) if (typeof inner === 'object') next.push(inner);
    }
    level = next;
  }
  return undefined;
}

function notOurs(): ArchiveRefused {
  return new ArchiveRefused(
    'not ours',
    phrase(
      'This is not a copy of your progress in Strata. Choose a file that Strata saved: its name begins with “strata-progress”.',
    ),
  );
}

function broken(what: Phrase): ArchiveRefused {
  return new ArchiveRefused(
    'broken',
    phrase('This file is broken: {what}. Choose another copy, or save this one anew where it came from.', {
      what,
    }),
  );
}
