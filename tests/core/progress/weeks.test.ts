import { describe, expect, test } from 'vitest';
import { noDay, type DayTally } from '../../../core/progress/tally.ts';
import { everythingOf, stateOf, weeksOf } from '../../../core/progress/weeks.ts';

/** A Wednesday. */
const today = '2026-11-25';
const dayWith = (more: Partial<DayTally>): DayTally => ({ ...noDay, ...more });

describe('a week with an aim of 25', () => {
  test.each([
    { story: 'that has reached it says so', monday: '2026-11-16', answers: 25, aim: 25, state: 'reached' },
    { story: 'that has not was part of it', monday: '2026-11-16', answers: 24, aim: 25, state: 'partly' },
    { story: 'without answers is a pause', monday: '2026-11-16', answers: 0, aim: 25, state: 'pause' },
    { story: 'is open while it lasts', monday: '2026-11-23', answers: 3, aim: 25, state: 'open' },
    { story: 'is no pause before it is over', monday: '2026-11-23', answers: 0, aim: 25, state: 'open' },
    { story: 'can reach it before it is over', monday: '2026-11-23', answers: 30, aim: 25, state: 'reached' },
  ])('$story', ({ monday, answers, aim, state }) => {
    expect(stateOf({ monday, answers }, aim, today)).toBe(state);
  });
});

test.each([
  { story: 'with answers is just that', monday: '2026-11-16', answers: 3, state: 'answered' },
  { story: 'without is a pause', monday: '2026-11-16', answers: 0, state: 'pause' },
  { story: 'of today is open', monday: '2026-11-23', answers: 0, state: 'open' },
  { story: 'of today with answers is just that', monday: '2026-11-23', answers: 9, state: 'answered' },
])('where there is no aim, a week $story', ({ monday, answers, state }) => {
  expect(stateOf({ monday, answers }, 0, today)).toBe(state);
});

test('days that are still to come are not days without answers', () => {
  const days = new Map([
    ['2026-11-22', dayWith({ fresh: 7 })],
    ['2026-11-24', dayWith({ fresh: 2, reviews: 1 })],
    ['2026-11-26', dayWith({ practice: 1 })],
  ]);
  const [before, now] = weeksOf(days, ['2026-11-16', '2026-11-23'], today);
  expect(before?.days).toEqual([0, 0, 0, 0, 0, 0, 7]);
  // Thursday was answered on by somebody who was further east.
  expect(now?.days).toEqual([0, 3, 0, 1, undefined, undefined, undefined]);
  expect(now).toMatchObject({ fresh: 2, reviews: 1, practice: 1, answers: 4 });
});

test('marks of a week are those of its days together', () => {
  const days = new Map([
    ['2026-11-23', dayWith({ fresh: 3, places: new Map([['cloud', { right: 2, wrong: 1 }]]) })],
    [
      '2026-11-24',
      dayWith({
        fresh: 3,
        places: new Map([
          ['cloud', { right: 1, wrong: 0 }],
          ['iac', { right: 0, wrong: 2 }],
        ]),
      }),
    ],
  ]);
  const [week] = weeksOf(days, ['2026-11-23'], today);
  expect(Object.fromEntries(week?.places ?? [])).toEqual({
    cloud: { right: 3, wrong: 1 },
    iac: { right: 0, wrong: 2 },
  });
});

test.each([
  { story: 'nothing', days: [], is: { answers: 0, days: 0, since: undefined } },
  {
    story: 'two days',
    days: [
      ['2026-11-24', dayWith({ reviews: 2 })],
      ['2026-03-01', dayWith({ fresh: 1, practice: 1 })],
    ] as [string, DayTally][],
    is: { answers: 4, days: 2, since: '2026-03-01' },
  },
])('everything of $story', ({ days, is }) => {
  expect(everythingOf(new Map(days))).toEqual(is);
});
