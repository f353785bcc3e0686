import { expect, test } from 'vitest';
import { historyOf } from '../../../core/memory/history.ts';
import { answer, day, noon } from '../fixtures.ts';

test('a question looks back on its answers, oldest first, without those that were taken back', () => {
  const records = [
    answer({ seq: 3, time: noon + day, guessed: true }),
    answer({ seq: 1, right: false }),
    answer({ seq: 2, time: noon + 5 }),
    {
      kind: 'withdrawal',
      device: 'laptop',
      seq: 4,
      question: 'probes/one',
      time: noon,
      withdraws: ['laptop', 2],
    },
  ] as const;
  expect(historyOf(records)).toEqual({
    tries: [
      { day: '2026-11-23', right: false, guessed: false },
      { day: '2026-11-24', right: true, guessed: true },
    ],
    right: 1,
  });
});

test('one that was never asked has none', () => {
  expect(historyOf([])).toEqual({ tries: [], right: 0 });
});
