import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csvWriter } from '../../../core/export/csv.ts';
import { archiveWriter } from '../../../core/memory/archive.ts';
import { readArchive } from '../../../core/memory/read-archive.ts';

const docs = readFileSync(join(import.meta.dirname, '../../../docs/export.md'), 'utf8');

/** The names in the first column of the table that follows a heading. */
function explainedUnder(heading: string): string[] {
  const section = docs.split(/^#+ /m).find(part => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([\w.]+)`/gm)].map(([, name]) => name ?? '');
}

test('the file of progress in docs/export.md is one that Strata reads and would write', () => {
  const [, example = ''] = /```json\n([^]*?)```/.exec(docs) ?? [];
  const archive = readArchive(example);
  const { start, write, end } = archiveWriter(archive);
  expect(readArchive(start + write(archive.answers, 0) + end(2))).toEqual(archive);
  const fields = [...new Set(archive.answers.flatMap(record => Object.keys(record)))];
  const explained = explainedUnder('Progress as JSON');
  expect(explained).toEqual(
    expect.arrayContaining([...Object.keys(JSON.parse(`${start}]}`) as object), ...fields]),
  );
});

test('docs/export.md explains every column of the table of answers, in their order', () => {
  expect(explainedUnder('Answers as CSV')).toEqual(csvWriter.start.trim().split(','));
});
