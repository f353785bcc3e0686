import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createScheduler } from '../../../core/memory/card.ts';
import { fadesAt } from '../../../core/memory/fade.ts';
import { daysAt } from '../../../core/memory/retention.ts';
import { strengthAt } from '../../../core/memory/strength.ts';
import { card, day, noon } from '../fixtures.ts';

const scheduler = createScheduler(0.9);
const cards = (stabilities: readonly number[]) =>
  stabilities.map((stability, at) => card(`probes/q${at}`, { stability }));

/** The first whole day on which a question of so many days of stability is below 0.8. */
const below = (stability: number) => Math.ceil(daysAt(0.8, stability));

test.each([
  { story: 'one question fades as its own curve does', known: [10], total: 1, days: below(10) },
  { story: 'questions alike fade together', known: [10, 10, 10], total: 3, days: below(10) },
  { story: 'twice as stable, twice as late', known: [20], total: 1, days: below(20) },
  {
    story: 'a question that was never asked weighs on it',
    known: [10, 10, 10, 10, 10, 10, 10, 10],
    total: 9,
    days: 11,
  },
  { story: 'one that is not strong enough has faded', known: [10], total: 2, days: 0 },
  { story: 'what stays for a hundred years does not fade', known: [1e6], total: 1, days: undefined },
  { story: 'a topic without questions has nothing to keep', known: [], total: 0, days: 0 },
])('$story', ({ known, total, days }) => {
  const found = fadesAt(scheduler, cards(known), total, noon);
  expect(found).toBe(days === undefined ? undefined : noon + days * day);
});

test('it is strong the day before, and is not any more then', () => {
  const stabilities = fc.array(fc.double({ min: 1, max: 900, noNaN: true }), { minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(stabilities, known => {
      const end = fadesAt(scheduler, cards(known), known.length, noon);
      if (end === undefined || end === noon) return;
      expect(strengthAt(scheduler, cards(known), known.length, end)).toBeLessThan(0.8);
      expect(strengthAt(scheduler, cards(known), known.length, end - day)).toBeGreaterThanOrEqual(0.8);
    }),
  );
});
