import { pageOf } from '../placement/addresses.ts';

/** A page of which something was read on a day: one record of the reading trail. */
export interface Visit {
  /** The study day, as an ISO date. Together with `address` it is the key. */
  readonly day: string;
  /** The page, as {@link visitedPage} names it. */
  readonly address: string;
  readonly host: string;
  readonly title: string;
  /** What the page is about, the likeliest first; one to three. */
  readonly topics: readonly string[];
  /** How often it was opened on that day, at least 1. */
  readonly count: number;
  /** When it was opened last, ms since 1970. */
  readonly last: number;
}

/** A page that was read just now. */
export type PageRead = Omit<Visit, 'count'>;

/** So many days are kept. Older visits go when another one is written. */
export const keptDays = 400;

/** Enough to tell pages apart, in characters. */
const longestTitle = 300;

/** Parameters by which sites name a page. Everything else in a query says how it is shown, or who asks. */
const namingParameters = new Set(['article', 'doc', 'id', 'p', 'page', 'path', 'title', 'topic']);

/**
 * The page that an address shows, as the trail names it: without scroll fragment, name and password, and without the
 * parameters that do not name a page, because those can hold what nobody wants to be kept.
 *
 * @returns `undefined` for what is no page of the web
 * @throws TypeError when `address` is none
 */
export function visitedPage(address: string): { address: string; host: string } | undefined {
  const url = new URL(pageOf(address));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const naming = [...url.searchParams].filter(([name]) => namingParameters.has(name.toLowerCase()));
  url.search = new URLSearchParams(naming).toString();
  url.username = '';
  url.password = '';
  return { address: url.href, host: url.host };
}

/** A title as it is kept: on one line and not too long; where there is none, the last part of the address stands for it. */
export function visitTitle(title: string, address: string): string {
  const line = title.replaceAll(/\s+/g, ' ').trim();
  if (line === '') return new URL(address).pathname.split('/').findLast(Boolean) ?? new URL(address).host;
  return line.length > longestTitle ? `${line.slice(0, longestTitle - 1)}…` : line;
}

/**
 * The record of a page with one more reading.
 *
 * @param before what is kept of the page and day already
 * @param isNew whether the page was opened anew; the same one, read again in the same place, does not count twice
 */
export function withReading(before: Visit | undefined, read: PageRead, isNew: boolean): Visit {
  if (!before) return { ...read, count: 1 };
  return { ...read, count: before.count + (isNew ? 1 : 0), last: Math.max(before.last, read.last) };
}

/** A record put back beside what was kept of the same page and day meanwhile. */
export function merged(removed: Visit, meanwhile: Visit | undefined): Visit {
  if (!meanwhile) return removed;
  const newer = meanwhile.last >= removed.last ? meanwhile : removed;
  return { ...newer, count: meanwhile.count + removed.count };
}

/** The first day that is still kept on `today`; both ISO dates. */
export function oldestKept(today: string): string {
  const day = 24 * 60 * 60_000;
  return new Date(Date.parse(today) - (keptDays - 1) * day).toISOString().slice(0, 10);
}
