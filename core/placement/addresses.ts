/**
 * Whether a path lies under a prefix. Compared by whole segments, without regard to case; `*` stands for exactly one
 * segment, and a last segment that ends in `*` matches every segment that begins with what stands before it.
 *
 * @param path the path of an address, such as `/vpc/latest/userguide/nat-gateways.html`
 * @param prefix an author's rule, such as `/vpc/latest/userguide/nat-*`
 */
export function isUnder(path: string, prefix: string): boolean {
  const parts = segments(path);
  const rule = segments(prefix);
  if (rule.length > parts.length) return false;
  return rule.every((wanted, at) => {
    const part = parts[at] ?? '';
    if (wanted === '*') return true;
    if (at === rule.length - 1 && wanted.endsWith('*')) return part.startsWith(wanted.slice(0, -1));
    return part === wanted;
  });
}

/** How closely a prefix says it: more segments first, then more letters. For "the longest matching path wins". */
export function closeness(prefix: string): number {
  return segments(prefix).length * 1000 + prefix.replaceAll('*', '').length;
}

/** An address without the fragment that only scrolls; a fragment that is a route (`#/…`, `#!/…`) stays. */
export function pageOf(address: string): string {
  const url = new URL(address);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}

/** Whether an address of a page is of a host; `www.` does not matter. */
export function isHost(hostname: string, host: string): boolean {
  return bare(hostname) === bare(host);
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

function segments(path: string): string[] {
  return path.toLowerCase().split('/').filter(Boolean);
}
