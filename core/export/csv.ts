import { stringify } from 'csv-stringify/browser/esm/sync';
import type { MemoryRecord } from '../memory/answer.ts';
import { isMemoryRecord } from '../memory/readable.ts';
import type { RecordWriter } from './writer.ts';

/** The columns of the table of answers, in their order. They are explained in docs/export.md. */
const columns = [
  'kind',
  'device',
  'seq',
  'question',
  'topic',
  'time',
  'day',
  'chosen',
  'right',
  'guessed',
  'elapsed_ms',
  'where',
  'withdraws',
] as const;

/**
 * Writes a table with a line for each record. Fields that a spreadsheet would take for a formula are made harmless by the
 * library.
 */
export const csvWriter: RecordWriter = {
  start: written([[...columns]]),
  takes: isMemoryRecord,
  write: records => written(records.map(cells)),
  end: () => '',
};

function written(rows: readonly (readonly unknown[])[]): string {
  return stringify(rows as unknown[][], {
    escape_formulas: true,
    cast: { boolean: value => (value ? 'yes' : 'no') },
  });
}

function cells(record: MemoryRecord): unknown[] {
  const { kind, device, seq, question } = record;
  const time = new Date(record.time).toISOString();
  if (kind === 'withdrawal')
    return [kind, device, seq, question, '', time, '', '', '', '', '', '', record.withdraws.join(' ')];
  const { topic, day, chosen, right, guessed, elapsed, where } = record;
  return [
    kind,
    device,
    seq,
    question,
    topic,
    time,
    day,
    chosen.map(index => index + 1).join(' '),
    right,
    guessed,
    elapsed,
    where,
    '',
  ];
}
