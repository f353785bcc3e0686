import type { Moment } from './due.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Where the reader is in time: what a study day needs besides the moment itself. */
export interface Clock {
  /** Now, in ms since 1970. */
  readonly now: number;
  /** Local time minus UTC, in minutes: 60 in Berlin in winter (the opposite sign of `Date.getTimezoneOffset`). */
  readonly offset: number;
  /** The hour at which a new day begins, 0–23: an answer at 01:00 belongs to the evening before. */
  readonly dayStart: number;
}

/** The reader's study day as an ISO date, such as `2026-11-23`. */
export function studyDay({ now, offset, dayStart }: Clock): string {
  return new Date(now + offset * minute - dayStart * hour).toISOString().slice(0, 10);
}

/** When the reader's next study day begins, in ms since 1970. */
export function nextDayStart({ now, offset, dayStart }: Clock): number {
  const shift = offset * minute - dayStart * hour;
  return (Math.floor((now + shift) / (24 * hour)) + 1) * 24 * hour - shift;
}

/** The moment as scheduling needs it. */
export function momentOf(clock: Clock): Moment {
  return { now: clock.now, today: studyDay(clock), tomorrow: nextDayStart(clock) };
}

/** The study day before the reader's, as an ISO date. */
export function yesterdayOf(clock: Clock): string {
  return studyDay({ ...clock, now: clock.now - 24 * hour });
}
