/**
 * Deals hosts into folds, the largest first into the fold that has least, so that no host is in two folds and folds are
 * about even. Deterministic.
 *
 * @param hosts the host of each page
 * @returns the fold of each page, 0 to `count` − 1
 */
export function foldsByHost(hosts: readonly string[], count = 10): number[] {
  const sizes = new Map<string, number>();
  for (const host of hosts) sizes.set(host, (sizes.get(host) ?? 0) + 1);
  const load = new Array<number>(count).fill(0);
  const foldOf = new Map<string, number>();
  for (const [host, size] of [...sizes].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))) {
    const fold = load.indexOf(Math.min(...load));
    foldOf.set(host, fold);
    load[fold]! += size;
  }
  return hosts.map(host => foldOf.get(host) ?? 0);
}
