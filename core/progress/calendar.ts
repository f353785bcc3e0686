const dayMs = 24 * 60 * 60_000;

/** A study day some days on, or back where `count` is negative. Both are ISO dates. */
export function daysOn(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** The days of a week by the Monday it begins with, as ISO 8601 has it: Monday first, Sunday last. */
export function daysOfWeek(monday: string): string[] {
  return Array.from({ length: 7 }, (_, at) => daysOn(monday, at));
}

/** The Monday of the week that a study day is in. */
export function mondayOf(day: string): string {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return daysOn(day, -sinceMonday);
}

/** The Mondays of as many weeks, oldest first, the last one that of `today`. */
export function weeksUpTo(today: string, count: number): string[] {
  const last = mondayOf(today);
  return Array.from({ length: count }, (_, at) => daysOn(last, 7 * (at + 1 - count)));
}

/** The least and the most weeks that are worth looking at together. By hand: two months, and half a year. */
const [fewest, most] = [8, 26];

/** The weeks that are shown: from the first answer on, but at least eight and no more than the last 26. */
export function weeksShown(today: string, since: string | undefined): string[] {
  const weeks = weeksUpTo(today, most);
  const first = since === undefined ? -1 : weeks.findIndex(monday => since < daysOn(monday, 7));
  return weeks.slice(first < 0 ? most - fewest : Math.min(first, most - fewest));
}
