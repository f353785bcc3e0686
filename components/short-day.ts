import { dateText } from './dates.ts';

/**
 * A study day as people read it: "25 Nov", and "25 Nov 2025" once that is another year.
 *
 * @param day an ISO date
 * @param now ms since 1970
 */
export function shortDay(day: string, now: number): string {
  const isThisYear = day.slice(0, 4) === String(new Date(now).getFullYear());
  return dateText(new Date(`${day}T12:00:00Z`), {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });
}
