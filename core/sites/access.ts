import { toggled } from '../settings.ts';
import { covers, coversSite, everySite, hostIn, patternOf } from './patterns.ts';

/** What decides on which sites hints show by themselves. */
export interface Access {
  /** What the browser permits now, with or without asking the reader: match patterns. */
  readonly allowed: readonly string[];
  /** What the browser permitted when Strata was installed: the listed hosts. Match patterns. */
  readonly own: readonly string[];
  /** Where the browser runs the page script by itself: match patterns of the listed documentation. */
  readonly listed: readonly string[];
  /** Hosts on which the reader wants no hint. */
  readonly hintOff: readonly string[];
}

/** A host as an address to be matched. Which scheme does not matter: hosts are asked for with both. */
const addressOf = (host: string) => `https://${host}/`;

/** Whether the host is a listed one. */
export function isListed({ own }: Access, host: string): boolean {
  return coversSite(own, addressOf(host));
}

/** The patterns that the reader added, every site included. */
export function addedPatterns({ allowed, own }: Pick<Access, 'allowed' | 'own'>): string[] {
  const hosts = new Set(own.map(hostIn));
  return allowed.filter(pattern => !hosts.has(hostIn(pattern)));
}

/** The hosts that the reader added one by one, sorted. */
export function addedHosts(access: Access): string[] {
  const hosts = addedPatterns(access).flatMap(pattern => hostIn(pattern) ?? []);
  return [...new Set(hosts)].filter(host => host !== '*').toSorted();
}

/** Whether the reader switched every site on. */
export function hasEverySite({ allowed }: Access): boolean {
  return everySite.some(pattern => allowed.includes(pattern)) || allowed.includes('<all_urls>');
}

/** Whether the browser lets Strata read pages of a host by itself. */
export function isAllowed({ allowed }: Access, host: string): boolean {
  return coversSite(allowed, addressOf(host)) || coversSite(allowed, `http://${host}/`);
}

/** Whether hints show on a host: the browser permits it, and the reader did not switch them off there. */
export function showsHints(access: Access, host: string): boolean {
  return isAllowed(access, host) && !access.hintOff.includes(host);
}

/**
 * What has to change so that hints show on a host no more. Where the permission stays, because the host is listed or every
 * site is on, they are switched off there.
 */
export function withoutHints(access: Access, host: string): { giveUp: string[]; hintOff: readonly string[] } {
  const stays = isListed(access, host) || hasEverySite(access);
  return {
    giveUp: addedPatterns(access).filter(pattern => hostIn(pattern) === host),
    hintOff: stays ? toggled(access.hintOff, host, true) : access.hintOff,
  };
}

/** Where the page script is to run beside the listed documentation. */
export interface Registration {
  readonly matches: string[];
  readonly excludeMatches: string[];
}

/** The registration of the page script for added sites; `undefined` where there are none. */
export function registrationOf(access: Access): Registration | undefined {
  const matches = addedPatterns(access).toSorted();
  if (matches.length === 0) return undefined;
  const off = access.hintOff.filter(isHostName).map(patternOf);
  return { matches, excludeMatches: [...access.listed, ...off].toSorted() };
}

/** Whether the page script is to run on an address. */
export function runsOn(access: Access, address: string): boolean {
  if (covers(access.listed, address)) return coversSite(access.allowed, address);
  const added = registrationOf(access);
  return added !== undefined && covers(added.matches, address) && !covers(added.excludeMatches, address);
}

/** What stands in settings may be the host of a file, which is empty, or have come from a file of the reader's own. */
function isHostName(host: string): boolean {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*)$/.test(host);
}
