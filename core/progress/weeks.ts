import type { PlaceId } from '../curriculum/layers.ts';
import { daysOfWeek, mondayOf } from './calendar.ts';
import { answersOf, noDay, noMarks, type DayTally, type Marks } from './tally.ts';

/** What was done in one week. */
export interface WeekDone {
  /** The day it begins with, as an ISO date. */
  readonly monday: string;
  readonly fresh: number;
  readonly reviews: number;
  readonly practice: number;
  readonly answers: number;
  /** Answers by day, Monday first; `undefined` for days that are still to come. */
  readonly days: readonly (number | undefined)[];
  readonly places: ReadonlyMap<PlaceId, Marks>;
  /** Answers to questions of topics that there are no more. */
  readonly elsewhere: number;
}

/**
 * Sums up weeks.
 *
 * @param mondays the weeks by their first days
 */
export function weeksOf(
  days: ReadonlyMap<string, DayTally>,
  mondays: readonly string[],
  today: string,
): WeekDone[] {
  return mondays.map(monday => {
    const dates = daysOfWeek(monday);
    const found = dates.map(date => days.get(date) ?? noDay);
    const total = (field: (day: DayTally) => number) => found.reduce((sum, day) => sum + field(day), 0);
    return {
      monday,
      fresh: total(({ fresh }) => fresh),
      reviews: total(({ reviews }) => reviews),
      practice: total(({ practice }) => practice),
      answers: total(answersOf),
      // Somebody who travels westwards can have answered tomorrow.
      days: found.map((day, at) =>
        (dates[at] ?? '') > today && answersOf(day) === 0 ? undefined : answersOf(day),
      ),
      places: found.reduce((sum, day) => together(sum, day.places), new Map<PlaceId, Marks>()),
      elsewhere: total(({ elsewhere }) => elsewhere),
    };
  });
}

/** The sum of marks, place by place. */
export function together(
  one: ReadonlyMap<PlaceId, Marks>,
  other: ReadonlyMap<PlaceId, Marks>,
): Map<PlaceId, Marks> {
  const sum = new Map(one);
  for (const [place, { right, wrong }] of other) {
    const before = sum.get(place) ?? noMarks;
    sum.set(place, { right: before.right + right, wrong: before.wrong + wrong });
  }
  return sum;
}

/**
 * How a week stands to what the reader wants to answer in a week. A week without an answer is a pause and nothing to make
 * up for; the present week is never less than open.
 */
export type WeekState = 'reached' | 'partly' | 'pause' | 'open' | 'answered';

/** @param aim answers a week; 0 for none, and then a week with answers is just that */
export function stateOf(
  { monday, answers }: Pick<WeekDone, 'monday' | 'answers'>,
  aim: number,
  today: string,
): WeekState {
  if (aim > 0 && answers >= aim) return 'reached';
  if (monday === mondayOf(today)) return answers > 0 && aim === 0 ? 'answered' : 'open';
  if (answers === 0) return 'pause';
  return aim > 0 ? 'partly' : 'answered';
}

/** All that was ever answered: how much, on how many days, and since when. */
export interface Everything {
  readonly answers: number;
  readonly days: number;
  readonly since: string | undefined;
}

export function everythingOf(days: ReadonlyMap<string, DayTally>): Everything {
  let answers = 0;
  let since: string | undefined;
  for (const [date, day] of days) {
    answers += answersOf(day);
    if (since === undefined || date < since) since = date;
  }
  return { answers, days: days.size, since };
}
