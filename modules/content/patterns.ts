import type { Curriculum } from '../../core/curriculum/compile.ts';

/** Match patterns of the hosts for the manifest: the page script runs there and nowhere else. */
export function matchPatterns(hosts: Curriculum['hosts']): string[] {
  return hosts.flatMap(({ host, paths }) =>
    (paths ?? ['/']).map(path => `https://${host}${path === '/' ? '' : path.replace(/\/$/, '')}/*`),
  );
}
