/** The study day on which the reader showed that they know a topic, as an ISO date, by topic. */
export type Known = Readonly<Record<string, string>>;

/**
 * Reads what is stored about topics that were shown to be known. What cannot be read of it counts for nothing and is left
 * where it is: a topic that is not known is asked about, which harms nobody.
 */
export function readKnown(stored: unknown): Known {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(isDayOfTopic));
}

function isDayOfTopic(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(entry[1]);
}

/** What is stored once a topic was shown to be known on a day, or, without one, once that is taken back. */
export function withKnown(stored: unknown, topic: string, day: string | undefined): object {
  const before = typeof stored === 'object' && stored !== null ? stored : {};
  const others = Object.entries(before).filter(([id]) => id !== topic);
  return Object.fromEntries(day === undefined ? others : [...others, [topic, day]]);
}
