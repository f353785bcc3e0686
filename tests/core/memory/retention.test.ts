import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, createScheduler } from '../../../core/memory/card.ts';
import { daysAt } from '../../../core/memory/retention.ts';
import { answer, day, dayOf, noon } from '../fixtures.ts';

test.each([
  { retention: 0.9, days: 10 },
  { retention: 0.97, days: 2 },
  { retention: 0.8, days: 33 },
])('what rests for ten days at 90 % rests for about $days at $retention', ({ retention, days }) => {
  expect(Math.round(daysAt(retention, 10))).toBe(days);
});

test('it is what the schedule really does, to the day', () => {
  const interval = (retention: number) => {
    const scheduler = createScheduler(retention);
    const first = advance(scheduler, undefined, answer());
    const time = noon + 8 * day;
    const card = advance(scheduler, first, answer({ time, day: dayOf(time), seq: 2 }));
    return { days: (card.due - card.lastReview) / day, stability: card.stability };
  };
  fc.assert(
    fc.property(fc.integer({ min: 80, max: 97 }), percent => {
      const { days, stability } = interval(percent / 100);
      expect(Math.abs(days - daysAt(percent / 100, stability))).toBeLessThanOrEqual(1);
    }),
  );
});
