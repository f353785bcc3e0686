import { addressClaims } from '../placement/address-claims.ts';
import { isHost, isUnder } from '../placement/addresses.ts';
import type { Claim, HostRule } from '../placement/signals.ts';
import { compileHostRule } from './compile.ts';
import type { Authored, Complaint } from './read-yaml.ts';
import type { HostsSource } from './schema-places.ts';

type Host = HostsSource['hosts'][number];

/**
 * What the shape of `content/hosts.yaml` cannot show: hosts that stand there twice, example pages that the rules of their
 * own host do not place as their author says, and hosts on which the page script runs without any example.
 */
export function checkHosts({ file, value: { hosts }, lineOf }: Authored<HostsSource>): Complaint[] {
  const rules = hosts.map(compileHostRule);
  return hosts.flatMap((entry, at) => {
    const complain = (path: readonly PropertyKey[], message: string): Complaint => ({
      file,
      line: lineOf(['hosts', at, ...path]),
      rule: 'hosts',
      message,
    });
    const first = hosts.findIndex(({ host }) => isHost(host, entry.host));
    const examples = Object.entries(entry.examples ?? {});
    return [
      ...(first < at
        ? [complain(['host'], `${entry.host} is listed twice: join its sections in one entry.`)]
        : []),
      ...(examples.length === 0 && !entry.onDemand
        ? [complain(['host'], `Give ${entry.host} an example: an address, and what the rules say of it.`)]
        : []),
      ...examples.flatMap(([address, wanted]) => {
        const problem = wrongExample(entry, address, wanted, rules);
        return problem ? [complain(['examples', address], problem)] : [];
      }),
    ];
  });
}

function wrongExample(
  { host, paths }: Host,
  address: string,
  wanted: Claim,
  rules: readonly HostRule[],
): string | undefined {
  const { hostname, pathname } = new URL(address);
  if (!isHost(hostname, host)) return `${address} is not a page of ${host}: put it under its own host.`;
  if (paths && !paths.some(path => isUnder(pathname, path)))
    return `${address} lies outside the paths of ${host}: take it out, or add its path.`;
  const said = ruledLayer(address, rules);
  if (said === wanted) return undefined;
  return `The rules of ${host} say ${said ? `"${said}"` : 'nothing'} of ${address}, not "${wanted}": correct a section, or the example.`;
}

/** What hosts and their sections alone say of an address. */
function ruledLayer(address: string, hosts: readonly HostRule[]): Claim | undefined {
  const weights = { features: {}, temperature: 1, shownFrom: 1 }; // nothing is weighed here
  return addressClaims(address, { hosts, topics: [], products: [], weights })[0]?.layer;
}
