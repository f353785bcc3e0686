/** Match patterns of extensions, `scheme://host/path`, as far as the browsers give them to us: no ports, `*` anywhere in the path. */
const shape = /^(\*|https?):\/\/([^/]+)(\/.*)$/;

/** Every page of the web. Kept apart by scheme: see `patternOf`. */
export const everySite: readonly string[] = ['https://*/*', 'http://*/*'];

/**
 * The pattern with which a host is asked for and given up: any scheme, although most hosts have one only. When Chromium
 * gives up one half of `everySite`, it gives up every pattern that lies under it as well, those of our own manifest
 * included (seen with 156, 2026-11-23). A pattern that spans both schemes lies under neither half, and stays.
 *
 * @param host a host name without port, as `URL.hostname` gives it
 */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** The host that a pattern is about: a name, or `*` for all of them; `undefined` where it is no pattern for web pages. */
export function hostIn(pattern: string): string | undefined {
  return pattern === '<all_urls>' ? '*' : shape.exec(pattern)?.[2];
}

/** Whether one of the patterns matches the address of a page, path included. */
export function covers(patterns: readonly string[], address: string): boolean {
  return patterns.some(pattern => matches(pattern, new URL(address)));
}

/** Whether one of the patterns is about the site of an address. What the browser permits, it permits for whole hosts. */
export function coversSite(patterns: readonly string[], address: string): boolean {
  return patterns.some(pattern => matchesSite(pattern, new URL(address)));
}

function matches(pattern: string, url: URL): boolean {
  const path = shape.exec(pattern)?.[3] ?? '/*';
  return matchesSite(pattern, url) && wild(path).test(url.pathname + url.search);
}

function matchesSite(pattern: string, { protocol, hostname }: URL): boolean {
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (pattern === '<all_urls>') return true;
  const [, scheme, host] = shape.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return false;
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return (
    host === '*' || host === hostname || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)))
  );
}

function wild(path: string): RegExp {
  const literally = (part: string) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${path.split('*').map(literally).join('.*')}$`);
}
