import { dateText } from '../dates.ts';

const textOf = (day: string, options: Intl.DateTimeFormatOptions) =>
  dateText(Date.parse(day), { timeZone: 'UTC', ...options });

/** A study day such as `2026-11-23` as "23 Nov". */
export function dateOf(day: string): string {
  return textOf(day, { month: 'short', day: 'numeric' });
}

/** A study day with its year, as "23 Nov 2026". */
export function dateInYear(day: string): string {
  return textOf(day, { month: 'short', day: 'numeric', year: 'numeric' });
}

/** A study day as "Mon 23 Nov". */
export function weekdayOf(day: string): string {
  return textOf(day, { weekday: 'short', month: 'short', day: 'numeric' });
}

/** The month of a study day, as "Nov". */
export function monthOf(day: string): string {
  return textOf(day, { month: 'short' });
}

const aWeek = Array.from({ length: 7 }, (_, at) => `2024-01-0${at + 1}`);

/** The days of the week, Monday first, as "Mon". */
export function weekdayNames(): string[] {
  return aWeek.map(day => textOf(day, { weekday: 'short' }));
}
