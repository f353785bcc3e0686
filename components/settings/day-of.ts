import { dateText } from '../dates.ts';

/** A study day such as `2026-11-23` as people read it. */
export function dayOf(date: string): string {
  return dateText(Date.parse(date), { dateStyle: 'medium', timeZone: 'UTC' });
}
