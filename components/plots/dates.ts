const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...options });
const dates = format({ month: 'short', day: 'numeric' });
const years = format({ month: 'short', day: 'numeric', year: 'numeric' });
const weekdays = format({ weekday: 'short', month: 'short', day: 'numeric' });
const months = format({ month: 'short' });

/** A study day such as `2026-11-23` as "Nov 23". */
export function dateOf(day: string): string {
  return dates.format(Date.parse(day));
}

/** A study day with its year, as "Nov 23, 2026". */
export function dateInYear(day: string): string {
  return years.format(Date.parse(day));
}

/** A study day as "Mon, Nov 23". */
export function weekdayOf(day: string): string {
  return weekdays.format(Date.parse(day));
}

/** The month of a study day, as "Nov". */
export function monthOf(day: string): string {
  return months.format(Date.parse(day));
}

/** The days of the week, Monday first. */
export const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
