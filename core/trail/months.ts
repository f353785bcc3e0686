/** A month as in `2026-11`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** The month of a day; both as ISO dates begin. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The months in which these days lie, the latest first. */
export function monthsOf(days: Iterable<string>): string[] {
  return [...new Set([...days].map(monthOf))].toSorted().toReversed();
}
