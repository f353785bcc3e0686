import type { Clock } from '../core/memory/day.ts';

/** The computer's clock where the reader is. */
export function localClock(dayStart: number): Clock {
  const now = new Date();
  return { now: now.getTime(), offset: -now.getTimezoneOffset(), dayStart };
}

/** A number that no quiz had before, as good as certainly. */
export function newSeed(): number {
  return crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
}
