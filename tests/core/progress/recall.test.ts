import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binOf, emptyBins, recallOf, verdictOf, wilson } from '../../../core/progress/recall.ts';

describe("Wilson's interval", () => {
  // Worked out by hand from the formula with z = 1.96.
  test.each([
    { successes: 9, trials: 10, low: 0.5958, high: 0.9821 },
    { successes: 0, trials: 10, low: 0, high: 0.2775 },
    { successes: 10, trials: 10, low: 0.7225, high: 1 },
    { successes: 1, trials: 1, low: 0.2065, high: 1 },
    { successes: 450, trials: 500, low: 0.8706, high: 0.9234 },
  ])('of $successes in $trials', ({ successes, trials, low, high }) => {
    const interval = wilson(successes, trials);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  test('stays within 0 and 1, holds the share, and narrows as more is known', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, part) => {
          const successes = Math.round(part * trials);
          const { low, high } = wilson(successes, trials);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low - 1e-9).toBeLessThanOrEqual(successes / trials);
          expect(high + 1e-9).toBeGreaterThanOrEqual(successes / trials);
          const more = wilson(4 * successes, 4 * trials);
          expect(more.high - more.low).toBeLessThan(high - low);
        },
      ),
    );
  });
});

test.each([
  { predicted: 0, from: 0, to: 0.5 },
  { predicted: 0.49, from: 0, to: 0.5 },
  { predicted: 0.5, from: 0.5, to: 0.7 },
  { predicted: 0.899, from: 0.85, to: 0.9 },
  { predicted: 0.9, from: 0.9, to: 0.95 },
  { predicted: 1, from: 0.95, to: 1 },
])('a prediction of $predicted is in the bin from $from to $to', ({ predicted, from, to }) => {
  expect(emptyBins()[binOf(predicted)]).toMatchObject({ from, to });
});

describe('what is said of what was remembered', () => {
  test.each([
    { story: 'nothing for sure below 30 reviews', reviews: 29, right: 10, expected: 0.9, says: 'early' },
    { story: 'that it is as expected', reviews: 100, right: 88, expected: 0.9, says: 'as' },
    { story: 'that it is more', reviews: 100, right: 98, expected: 0.9, says: 'more' },
    { story: 'that it is less', reviews: 100, right: 75, expected: 0.9, says: 'less' },
  ])('$story', ({ reviews, right, expected, says }) => {
    const recall = recallOf([{ reviews, right, predicted: expected * reviews }]);
    expect(recall).toMatchObject({ reviews, right, remembered: right / reviews });
    expect(recall?.expected).toBeCloseTo(expected, 9);
    expect(recall && verdictOf(recall)).toBe(says);
  });

  test('nothing at all where nothing came back', () => {
    expect(recallOf(emptyBins())).toBeUndefined();
  });
});
