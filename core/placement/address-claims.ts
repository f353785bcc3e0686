import { closeness, isHost, isUnder } from './addresses.ts';
import type { Claim, HostRule, Signals, TopicSignals } from './signals.ts';

/** What the address of a page says by itself. */
export interface AddressClaim {
  /** A section of a listed host, the host as a whole, a topic's own rule, or the site of a product of the lexicon. */
  readonly kind: 'section' | 'host' | 'topic' | 'site';
  readonly layer: Claim;
  readonly topic?: string;
  /** The rule, as a chip shows it. */
  readonly says: string;
}

/** Longer paths are no page's own: they are made by machines. */
const longestPath = 2000;

/**
 * Every claim on an address. On a listed host the longest matching section speaks, or else the host; elsewhere the
 * product whose site it is.
 *
 * @returns nothing for an address that cannot be read
 */
export function addressClaims(url: string, { hosts, topics, products }: Signals): AddressClaim[] {
  if (!URL.canParse(url)) return [];
  const { hostname, pathname: path } = new URL(url);
  const pathname = path.slice(0, longestPath);
  const listed = hosts.find(rule => isHost(hostname, rule.host));
  const product = listed ? undefined : products.find(({ host }) => host && isSite(hostname, host));
  return [
    ...(listed ? claimOfHost(listed, pathname) : []),
    ...(product?.host ? [{ kind: 'site', layer: product.layer, says: product.host } as const] : []),
    ...topics.flatMap(topic => claimOfTopic(topic, hostname, pathname)),
  ];
}

function claimOfHost({ host, product, layer, sections }: HostRule, pathname: string): AddressClaim[] {
  const section = sections
    .filter(({ path }) => isUnder(pathname, path))
    .reduce<HostRule['sections'][number] | undefined>(
      (best, next) => (best && closeness(best.path) >= closeness(next.path) ? best : next),
      undefined,
    );
  if (section) return [{ kind: 'section', layer: section.layer, says: `${host}${section.path}` }];
  return layer ? [{ kind: 'host', layer, says: product }] : [];
}

function claimOfTopic(
  { id, layer, addresses }: TopicSignals,
  hostname: string,
  pathname: string,
): AddressClaim[] {
  const rule = addresses.find(({ host, path }) => isHost(hostname, host) && isUnder(pathname, path));
  return rule ? [{ kind: 'topic', layer, topic: id, says: `${rule.host}${rule.path}` }] : [];
}

/** Documentation lives at the product's site or below it: `docs.akri.sh` under `akri.sh`. */
function isSite(hostname: string, site: string): boolean {
  const host = hostname.toLowerCase();
  const own = site.replace(/^www\./, '');
  return host === own || host.endsWith(`.${own}`);
}
