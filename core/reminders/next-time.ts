const minute = 60_000;
const day = 24 * 60 * minute;

/** Local time minus UTC at a moment, in minutes. The moment is in ms since 1970. */
export type OffsetAt = (moment: number) => number;

/**
 * When a time of day comes next, in ms since 1970; always after now. It comes once on every day of the calendar: on a day
 * that has it twice at the first, and on one whose clocks jump over it as much later as they jump.
 *
 * @param timeOfDay minutes after local midnight, 0–1439
 * @param now ms since 1970
 * @param offsetAt local time in the reader's zone, with its changes
 */
export function nextTime(timeOfDay: number, now: number, offsetAt: OffsetAt): number {
  const today = Math.floor((now + offsetAt(now) * minute) / day) * day;
  const coming = [0, 1, 2]
    .map(days => firstShown(today + days * day + timeOfDay * minute, offsetAt))
    .filter(moment => moment > now);
  return Math.min(...coming);
}

/** The moment at which clocks first show a local time, which is given in ms as if it were UTC. */
function firstShown(local: number, offsetAt: OffsetAt): number {
  // A zone changes its offset at most once in two days: a day before and a day after are the two sides of a change.
  const before = local - offsetAt(local - day) * minute;
  const after = local - offsetAt(local + day) * minute;
  const shown = [before, after].filter(moment => moment + offsetAt(moment) * minute === local);
  return shown.length > 0 ? Math.min(...shown) : before;
}
