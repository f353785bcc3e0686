const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** A study day such as `2026-11-23` as people read it. */
export function dayOf(date: string): string {
  return day.format(Date.parse(date));
}
