import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studyDay } from '../../../core/memory/day.ts';
import {
  afterLook,
  isDaily,
  isTimeToRemind,
  noticeOf,
  type Daily,
  type Now,
} from '../../../core/reminders/daily.ts';
import { english } from '../../../core/words/say.ts';
import { day, hour, minute, noon } from '../fixtures.ts';

const nine = 9 * 60;
const midnight = noon - 12 * hour;
const [today, yesterday] = ['2026-11-23', '2026-11-22'];
const kept: Daily = { at: nine, next: midnight + 9 * hour, lastDay: yesterday };

/** In Greenwich, where a day begins at four. */
function at(now: number): Now {
  return { now, offsetAt: () => 0, dayOf: moment => studyDay({ now: moment, offset: 0, dayStart: 4 }) };
}

describe('it is time for the notification', () => {
  test.each([
    { story: 'on the minute', now: midnight + 9 * hour },
    { story: 'when its alarm rings a little late', now: midnight + 9 * hour + minute },
    { story: 'when the computer wakes in the afternoon', now: midnight + 15 * hour },
    { story: 'when it wakes at night, and the day is not over yet', now: midnight + 27 * hour },
    { story: 'when it never came before', now: noon, kept: { ...kept, lastDay: null } },
  ])('$story', ({ now, kept: before = kept }) => {
    expect(isTimeToRemind(before, nine, at(now))).toBe(true);
  });
});

describe('it is not time', () => {
  test.each([
    { story: 'before the minute', now: midnight + 9 * hour - 1, before: kept },
    { story: 'when it came today already', now: noon, before: { ...kept, lastDay: today } },
    {
      story: 'when the computer wakes on another day: that has a time of its own',
      now: midnight + 28 * hour,
      before: kept,
    },
    { story: 'when a past time was just chosen', now: noon, before: { ...kept, at: 8 * 60 } },
    { story: 'when it was just switched on', now: noon, before: undefined },
    { story: 'when it was just switched on again', now: noon, before: { ...kept, at: null } },
  ])('$story', ({ now, before }) => {
    expect(isTimeToRemind(before, nine, at(now))).toBe(false);
  });
});

describe('after a look', () => {
  test.each([
    {
      story: 'the first time is the next one',
      before: undefined,
      now: noon,
      reminded: false,
      after: { at: nine, next: midnight + 33 * hour, lastDay: null },
    },
    {
      story: 'a time that is still to come stays',
      before: kept,
      now: midnight + 8 * hour,
      reminded: false,
      after: kept,
    },
    {
      story: 'a notification is noted with its study day',
      before: kept,
      now: midnight + 9 * hour,
      reminded: true,
      after: { at: nine, next: midnight + 33 * hour, lastDay: today },
    },
    {
      story: 'a day without due questions is over for it',
      before: kept,
      now: midnight + 9 * hour,
      reminded: false,
      after: { at: nine, next: midnight + 33 * hour, lastDay: yesterday },
    },
  ])('$story', ({ before, now, reminded, after }) => {
    expect(afterLook(before, nine, at(now), reminded)).toEqual(after);
  });
});

test('whenever one looks, and whatever time is chosen meanwhile, no study day has two', () => {
  const look = fc.record({
    pause: fc.oneof(fc.integer({ min: 0, max: 2 * hour }), fc.integer({ min: 0, max: 2 * day })),
    chooses: fc.option(fc.integer({ min: 0, max: 1439 }), { freq: 6 }),
    due: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(look, { maxLength: 60 }), looks => {
      let [now, time] = [noon, nine];
      let kept: Daily | undefined;
      const days: string[] = [];
      for (const { pause, chooses, due } of looks) {
        now += pause;
        time = chooses ?? time;
        const reminds = isTimeToRemind(kept, time, at(now)) && due > 0;
        if (reminds) days.push(at(now).dayOf(now));
        kept = afterLook(kept, time, at(now), reminds);
        expect(kept.next).toBeGreaterThan(now);
      }
      expect(new Set(days).size).toBe(days.length);
    }),
  );
});

test('who looks every half hour, with something due, is reminded every day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.nat(29), (time, start) => {
      let kept: Daily | undefined;
      const days = new Set<string>();
      for (let now = midnight + start * minute; now < midnight + 10 * day; now += 30 * minute) {
        const reminds = isTimeToRemind(kept, time, at(now));
        if (reminds) days.add(at(now).dayOf(now));
        kept = afterLook(kept, time, at(now), reminds);
      }
      expect(days.size).toBeGreaterThanOrEqual(9);
    }),
    { examples: [[211, 0]] }, // just before a study day begins, and looked at just after
  );
});

test.each([
  { due: 1, title: '1 question is due' },
  { due: 3, title: '3 questions are due' },
  { due: 120, title: '120 questions are due' },
])('the notification says: $title', ({ due, title }) => {
  expect(noticeOf(due, english.say).title).toBe(title);
});

describe('what was kept', () => {
  test.each([kept, { ...kept, lastDay: null }, { ...kept, at: null }])('is read: %j', value => {
    expect(isDaily(value)).toBe(true);
  });

  test.each([
    undefined,
    null,
    7,
    'nine',
    [],
    {},
    { ...kept, at: 'nine' },
    { ...kept, next: null },
    { ...kept, lastDay: 7 },
  ])('is not taken for it when it is something else: %j', value => {
    expect(isDaily(value)).toBe(false);
  });
});
