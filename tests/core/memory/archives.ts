import fc from 'fast-check';
import type { Answer, MemoryRecord, Withdrawal } from '../../../core/memory/answer.ts';
import { archiveWriter, type ArchiveHead } from '../../../core/memory/archive.ts';
import { day, dayOf, noon } from '../fixtures.ts';

export const head: ArchiveHead = { strata: '0.1.0', exported: '2026-11-25T12:00:00.000Z' };

/** The text of a file with these records. */
export function fileOf(records: readonly MemoryRecord[], more: Partial<ArchiveHead> = {}): string {
  const { start, write, end } = archiveWriter({ ...head, ...more });
  return start + write(records, 0) + end(records.length);
}

/** The same text with something else in it. */
export function changed(text: string, change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

const device = fc.constantFrom('desk', 'laptop', 'train');
const asked = fc.constantFrom('probes/one', 'probes/two', 'gitops/one', 'slo/gone');
const seq = fc.integer({ min: 1, max: 30 });

const answers: fc.Arbitrary<Answer> = fc
  .record({
    device,
    seq,
    question: asked,
    time: fc.integer({ min: noon - 400 * day, max: noon }),
    chosen: fc.array(fc.nat(4), { maxLength: 4 }),
    right: fc.boolean(),
    guessed: fc.boolean(),
    elapsed: fc.integer({ min: -1000, max: 600_000 }),
  })
  .map(given => ({
    kind: 'answer',
    ...given,
    topic: given.question.split('/')[0] ?? '',
    day: dayOf(given.time),
    where: 'popup',
  }));

const withdrawals: fc.Arbitrary<Withdrawal> = fc
  .record({
    device,
    seq,
    question: asked,
    time: fc.integer({ min: noon - 400 * day, max: noon }),
    withdraws: fc.tuple(device, seq),
  })
  .map(given => ({ kind: 'withdrawal', ...given }));

export const record: fc.Arbitrary<MemoryRecord> = fc.oneof(
  { weight: 4, arbitrary: answers },
  { weight: 1, arbitrary: withdrawals },
);

/** Records as devices write them: each key once. */
export const history: fc.Arbitrary<MemoryRecord[]> = fc.uniqueArray(record, {
  selector: ({ device, seq }) => `${device} ${String(seq)}`,
  maxLength: 40,
});
