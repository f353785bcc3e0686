import type { Visit } from './visit.ts';

/** A page with everything that was kept of it, on whatever days. */
export interface ReadPage {
  readonly address: string;
  readonly host: string;
  readonly title: string;
  readonly topics: readonly string[];
  /** How often it was opened, on all days together. */
  readonly count: number;
  /** ms since 1970. */
  readonly last: number;
  /** The study days on which it was read. */
  readonly days: readonly string[];
}

/** The pages of a study day, the one read last first. */
export interface ReadDay {
  readonly day: string;
  readonly pages: readonly ReadPage[];
}

/** Something that pages are counted by, such as a topic or a site. */
export interface Counted {
  readonly id: string;
  readonly pages: number;
}

/** Visits page by page, the one read last first. What a page is called and is about is what it was at last. */
export function pagesOf(visits: readonly Visit[]): ReadPage[] {
  return [...Map.groupBy(visits, ({ address }) => address).values()]
    .map(pageOfVisits)
    .toSorted((a, b) => b.last - a.last || (a.address < b.address ? -1 : 1));
}

function pageOfVisits(visits: readonly Visit[]): ReadPage {
  const byTime = visits.toSorted((a, b) => a.last - b.last);
  const { address, host, title, topics, last } = byTime.at(-1) as Visit; // a group has at least one
  return {
    address,
    host,
    title,
    topics,
    count: visits.reduce((sum, { count }) => sum + count, 0),
    last,
    days: visits.map(({ day }) => day).toSorted(),
  };
}

/** Visits day by day, the latest day first. */
export function daysOf(visits: readonly Visit[]): ReadDay[] {
  return [...Map.groupBy(visits, ({ day }) => day)]
    .map(([day, visits]) => ({ day, pages: pagesOf(visits) }))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

/** The first `most` pages of these days, and the days they are on. */
export function firstPages(days: readonly ReadDay[], most: number): ReadDay[] {
  let left = most;
  return days.flatMap(({ day, pages }) => {
    const taken = pages.slice(0, Math.max(0, left));
    left -= taken.length;
    return taken.length > 0 ? [{ day, pages: taken }] : [];
  });
}

/** What was counted, the most read first. */
export function mostRead(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts]
    .map(([id, pages]) => ({ id, pages }))
    .toSorted((a, b) => b.pages - a.pages || (a.id < b.id ? -1 : 1));
}

/**
 * Topics that pages were read about, that have questions, and of which none was ever asked; the most read first.
 *
 * @param asked how many of its questions were asked, by topic; a topic that is not in it cannot be asked about
 */
export function neverAsked(
  counts: ReadonlyMap<string, number>,
  asked: ReadonlyMap<string, number>,
): Counted[] {
  return mostRead(counts).filter(({ id }) => asked.get(id) === 0);
}
