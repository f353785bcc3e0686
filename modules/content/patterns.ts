import type { Curriculum } from '../../core/curriculum/compile.ts';

/** Match patterns for the manifest of the hosts on which the page script runs by itself. */
export function matchPatterns(hosts: Curriculum['hosts']): string[] {
  return hosts
    .filter(({ onDemand }) => !onDemand)
    .flatMap(({ host, paths }) =>
      (paths ?? ['/']).map(path => `https://${host}${path === '/' ? '' : path.replace(/\/$/, '')}/*`),
    );
}
