import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextDayStart, studyDay } from '../../../core/memory/day.ts';
import { day, hour } from '../fixtures.ts';

test.each([
  { story: 'noon in Greenwich', utc: '2026-11-23T12:00Z', offset: 0, dayStart: 4, is: '2026-11-23' },
  {
    story: 'one at night belongs to the evening before',
    utc: '2026-11-24T01:00Z',
    offset: 0,
    dayStart: 4,
    is: '2026-11-23',
  },
  {
    story: 'the new day begins on the hour',
    utc: '2026-11-24T04:00Z',
    offset: 0,
    dayStart: 4,
    is: '2026-11-24',
  },
  {
    story: 'a minute before it is the old one',
    utc: '2026-11-24T03:59Z',
    offset: 0,
    dayStart: 4,
    is: '2026-11-23',
  },
  {
    story: 'in Berlin it begins an hour earlier in UTC',
    utc: '2026-11-24T03:00Z',
    offset: 60,
    dayStart: 4,
    is: '2026-11-24',
  },
  {
    story: 'in New York it begins later',
    utc: '2026-11-24T08:59Z',
    offset: -300,
    dayStart: 4,
    is: '2026-11-23',
  },
  {
    story: 'in Kathmandu, with its three quarters',
    utc: '2026-11-23T22:15Z',
    offset: 345,
    dayStart: 4,
    is: '2026-11-24',
  },
  {
    story: 'a day that begins at midnight',
    utc: '2026-11-24T00:00Z',
    offset: 0,
    dayStart: 0,
    is: '2026-11-24',
  },
  { story: 'at the end of the year', utc: '2027-01-01T02:00Z', offset: 0, dayStart: 4, is: '2026-12-31' },
])('$story', ({ utc, offset, dayStart, is }) => {
  expect(studyDay({ now: Date.parse(utc), offset, dayStart })).toBe(is);
});

test('a study day lasts 24 hours and none is left out', () => {
  const clock = fc.record({
    now: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
    offset: fc.integer({ min: -12 * 60, max: 14 * 60 }),
    dayStart: fc.integer({ min: 0, max: 23 }),
  });
  fc.assert(
    fc.property(clock, fc.integer({ min: 1, max: 24 }), (clock, hours) => {
      const [today, later] = [clock.now, clock.now + hours * hour].map(now =>
        Date.parse(studyDay({ ...clock, now })),
      );
      expect([0, day]).toContain(Number(later) - Number(today));
      expect(Date.parse(studyDay({ ...clock, now: clock.now + day })) - Number(today)).toBe(day);
    }),
  );
});

describe('the next study day', () => {
  const at = (iso: string) => Date.parse(iso);
  test.each([
    {
      story: 'begins at four in the morning',
      now: '2026-11-23T12:00:00Z',
      offset: 0,
      next: '2026-11-24T04:00:00Z',
    },
    {
      story: 'is still ahead at three at night',
      now: '2026-11-24T03:00:00Z',
      offset: 0,
      next: '2026-11-24T04:00:00Z',
    },
    { story: 'follows local time', now: '2026-11-23T12:00:00Z', offset: 60, next: '2026-11-24T03:00:00Z' },
  ])('$story', ({ now, offset, next }) => {
    expect(nextDayStart({ now: at(now), offset, dayStart: 4 })).toBe(at(next));
  });
});
