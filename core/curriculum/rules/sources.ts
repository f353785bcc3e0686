import { isHost } from '../../placement/addresses.ts';
import type { Complaint } from '../read-yaml.ts';
import type { HostsSource } from '../schema-places.ts';
import { complain, type Item } from './item.ts';

/** Rule 5: a source is a page, and its host is on the list of official ones. */
export function checkSources(item: Item, hosts: HostsSource['hosts']): Complaint[] {
  const { source } = item.value;
  return [source].flat().flatMap((address, at) => {
    const problem = unfitSource(address, hosts);
    return problem
      ? [complain(item, 5, typeof source === 'string' ? ['source'] : ['source', at], problem)]
      : [];
  });
}

/** Why an address cannot be a source, and what to do; `undefined` where it can. */
export function unfitSource(address: string, hosts: HostsSource['hosts']): string | undefined {
  const { hostname, pathname, search } = new URL(address);
  if (search === '' && isHome(pathname))
    return `${address} is a home page: name the page that proves what is said.`;
  if (hosts.some(({ host }) => isHost(hostname, host))) return undefined;
  return `${hostname} is not in content/hosts.yaml: use an official page, or add the host there.`;
}

/** The front page of a host or of its documentation, in whatever language: `/`, `/en-us/`, `/docs/`, `/en/docs/index.html`. */
function isHome(pathname: string): boolean {
  return /^\/([a-z]{2}([-_][a-z]{2,4})?\/?)?((docs|documentation)\/?)?(home\/?)?(index\.html?)?$/i.test(
    pathname,
  );
}
