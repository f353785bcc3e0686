import { patternOf } from '../../core/sites/patterns.ts';
import type { Curriculum } from '../../core/curriculum/compile.ts';

/** Match patterns for the manifest of the hosts on which the page script runs by itself. */
export function matchPatterns(hosts: Curriculum['hosts']): string[] {
  return hosts
    .filter(({ onDemand }) => !onDemand)
    .flatMap(({ host, paths }) =>
      (paths ?? ['/']).map(path => `https://${host}${path === '/' ? '' : path.replace(/\/$/, '')}/*`),
    );
}

/** Match patterns for the permissions of the same hosts. With both schemes, so that no other permission can take them along when it goes: see `patternOf`. */
export function permissionPatterns(hosts: Curriculum['hosts']): string[] {
  return hosts.filter(({ onDemand }) => !onDemand).map(({ host }) => patternOf(host));
}
