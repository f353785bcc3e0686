import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOfWeek, daysOn, mondayOf, weeksShown, weeksUpTo } from '../../../core/progress/calendar.ts';

test.each([
  { story: 'a Monday begins its own week', day: '2026-11-23', monday: '2026-11-23' },
  { story: 'a Sunday ends the week before', day: '2026-11-22', monday: '2026-11-16' },
  { story: 'a week goes on over New Year', day: '2027-01-01', monday: '2026-12-28' },
  { story: 'a leap day is in a week', day: '2028-02-29', monday: '2028-02-28' },
])('$story', ({ day, monday }) => {
  expect(mondayOf(day)).toBe(monday);
  expect(daysOfWeek(monday)).toContain(day);
});

test('every day is in just one of the weeks up to it', () => {
  const date = fc.integer({ min: 0, max: 40_000 }).map(days => daysOn('1990-01-01', days));
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 60 }), (today, count) => {
      const days = weeksUpTo(today, count).flatMap(daysOfWeek);
      expect(days).toHaveLength(7 * count);
      expect(new Set(days).size).toBe(days.length);
      expect(days).toEqual(days.toSorted());
      expect(days.slice(-7)).toContain(today);
    }),
  );
});

describe('on Wednesday, November 25, the weeks that are shown', () => {
  const today = '2026-11-25';
  test.each([
    { story: 'are eight for who began today', since: today, first: '2026-10-05', weeks: 8 },
    { story: 'are eight for who never answered', since: undefined, first: '2026-10-05', weeks: 8 },
    { story: 'go back to the first answer', since: '2026-09-06', first: '2026-08-31', weeks: 13 },
    { story: 'are half a year at most', since: '2024-01-01', first: '2026-06-01', weeks: 26 },
    { story: 'are eight where a clock ran ahead', since: '2030-01-01', first: '2026-10-05', weeks: 8 },
  ])('$story', ({ since, first, weeks }) => {
    const shown = weeksShown(today, since);
    expect([shown[0], shown.length, shown.at(-1)]).toEqual([first, weeks, '2026-11-23']);
  });
});
