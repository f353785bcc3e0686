import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextTime, type OffsetAt } from '../../../core/reminders/next-time.ts';
import { day, hour, minute } from '../fixtures.ts';

const at = (iso: string) => Date.parse(iso);
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe', // changes by half an hour
  'Pacific/Auckland',
  'America/Santiago', // changes at midnight
] as const;

/** What the clocks in a zone show, in ms as if it were UTC. */
const formats = new Map(
  zones.map(zone => [
    zone,
    new Intl.DateTimeFormat('en', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }),
  ]),
);
function shown(zone: (typeof zones)[number], moment: number): number {
  const parts = Object.fromEntries(
    formats
      .get(zone)
      ?.formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]) ?? [],
  );
  return Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day, parts.hour, parts.minute);
}
const offsets =
  (zone: (typeof zones)[number]): OffsetAt =>
  moment =>
    (shown(zone, moment) - Math.floor(moment / minute) * minute) / minute;

describe('nine in the morning', () => {
  test.each([
    {
      story: 'is still to come at eight',
      zone: 'Europe/Berlin',
      now: '2026-11-25T07:00Z',
      next: '2026-11-25T08:00Z',
    },
    {
      story: 'is tomorrow at ten',
      zone: 'Europe/Berlin',
      now: '2026-11-25T09:00Z',
      next: '2026-11-26T08:00Z',
    },
    {
      story: 'is tomorrow on the minute itself',
      zone: 'Europe/Berlin',
      now: '2026-11-25T08:00Z',
      next: '2026-11-26T08:00Z',
    },
    {
      story: 'is of the reader’s own day, ahead of UTC',
      zone: 'Pacific/Auckland',
      now: '2026-11-25T19:00Z',
      next: '2026-11-25T20:00Z',
    },
    { story: 'and behind it', zone: 'America/New_York', now: '2026-11-26T02:00Z', next: '2026-11-26T14:00Z' },
    {
      story: 'comes an hour sooner on the day the clocks go forward',
      zone: 'Europe/Berlin',
      now: '2026-03-28T08:00Z',
      next: '2026-03-29T07:00Z',
    },
    {
      story: 'comes an hour later on the day they go back',
      zone: 'Europe/Berlin',
      now: '2026-10-24T07:00Z',
      next: '2026-10-25T08:00Z',
    },
  ] as const)('$story', ({ zone, now, next }) => {
    expect(nextTime(9 * 60, at(now), offsets(zone))).toBe(at(next));
  });
});

describe('half past two at night', () => {
  test.each([
    {
      story: 'comes when the clocks have jumped over it, as much later as they jump',
      zone: 'Europe/Berlin',
      now: '2026-03-28T12:00Z',
      next: '2026-03-29T01:30Z', // half past three
    },
    {
      story: 'comes once where the clocks show it twice',
      zone: 'Europe/Berlin',
      now: '2026-10-24T12:00Z',
      next: '2026-10-25T00:30Z',
    },
    {
      story: 'is over between the two',
      zone: 'Europe/Berlin',
      now: '2026-10-25T00:45Z',
      next: '2026-10-26T01:30Z',
    },
    {
      story: 'does so in New York too',
      zone: 'America/New_York',
      now: '2026-03-07T12:00Z',
      next: '2026-03-08T07:30Z',
    },
  ] as const)('$story', ({ zone, now, next }) => {
    expect(nextTime(150, at(now), offsets(zone))).toBe(at(next));
  });
});

test('midnight that the clocks jump over comes with the first minute of that day', () => {
  // In Santiago, 6 September 2026 begins at one o'clock.
  const next = nextTime(0, at('2026-09-05T16:00Z'), offsets('America/Santiago'));
  expect(next).toBe(at('2026-09-06T04:00Z'));
});

const zone = fc.constantFrom(...zones);
const now = fc.integer({ min: at('2025-01-01'), max: at('2028-01-01') });
const time = fc.integer({ min: 0, max: 1439 });

test('in every zone and at every moment it is in the future, no more than a long day away, and at that time', () => {
  fc.assert(
    fc.property(zone, now, time, (zone, now, time) => {
      const next = nextTime(time, now, offsets(zone));
      expect(next).toBeGreaterThan(now);
      expect(next - now).toBeLessThanOrEqual(day + 2 * hour);
      const off = (shown(zone, next) - time * minute) % day; // where the clocks jump over it, later by their jump
      expect([0, 30 * minute, hour]).toContain(off);
      if (off > 0) expect(offsets(zone)(next) - offsets(zone)(next - day)).toBe(off / minute);
    }),
    { numRuns: 1000 },
  );
});

test('it comes once on every day of the calendar', () => {
  fc.assert(
    fc.property(zone, now, time, (zone, now, time) => {
      let moment = nextTime(time, now, offsets(zone));
      for (let days = 0; days < 10; days++) {
        const after = nextTime(time, moment, offsets(zone));
        expect(Math.floor(shown(zone, after) / day) - Math.floor(shown(zone, moment) / day)).toBe(1);
        moment = after;
      }
    }),
    { numRuns: 300 },
  );
});
