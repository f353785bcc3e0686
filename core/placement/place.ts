import { placeIds, type PlaceId } from '../curriculum/layers.ts';
import { closeness, isHost, isUnder } from './addresses.ts';
import type { PageFacts } from './facts.ts';
import type { Evidence, Placement } from './placement.ts';
import type { Claim, Field, Signals } from './signals.ts';
import { findTerms, type Found } from './terms.ts';

/**
 * Weights by hand, in one unit: 1 is a weak term once in the running text. An address rule that an author wrote for a
 * topic outweighs what a section of the host says, and that outweighs the host.
 */
const points = { topicAddress: 12, section: 9, host: 6, fromAmbiguous: 2 } as const;

/** What a term's weight is worth by where it stands: a page says its subject in its title first. */
const fieldFactor: Record<Field, number> = { title: 1.6, heading: 0.8, code: 0.5, text: 0.35 };

/** Points at which the certainty of a layer that nothing speaks against reaches 63 % (1 − 1/e). */
const scale = 5;

/** Below this we say "unsure": a wrong hint costs the reader more than none. */
export const shownFrom = 0.6;

/** A topic is named when it has this many points and at least this part of the best topic's. */
const topicFrom = { points: 4, share: 0.35 } as const;

interface Reason extends Evidence {
  readonly layer: PlaceId;
  readonly topic: string | undefined;
  readonly points: number;
}

/**
 * Says where a page belongs: address rules first, then the terms of the topics in title, headings, code and text.
 * Pure: the same facts and signals give the same answer.
 *
 * @returns the placement, or `undefined` for "unsure" and for pages that are about something else
 */
export function place(facts: PageFacts, signals: Signals): Placement | undefined {
  const claim = claimOfAddress(facts.url, signals);
  if (claim?.layer === 'none') return undefined;
  const reasons = [
    ...(claim ? [claim as Reason] : []),
    ...topicAddresses(facts.url, signals),
    ...terms(facts, signals),
  ];
  return weigh(reasons);
}

type AddressClaim = Omit<Reason, 'layer'> & { readonly layer: Claim };

function claimOfAddress(url: string, signals: Signals): AddressClaim | undefined {
  const { hostname, pathname } = new URL(url);
  const host = signals.hosts.find(rule => isHost(hostname, rule.host));
  if (!host) return undefined;
  const section = host.sections
    .filter(({ path }) => isUnder(pathname, path))
    .toSorted((a, b) => closeness(b.path) - closeness(a.path))[0];
  const layer = section?.layer ?? host.layer;
  if (layer === undefined) return undefined;
  const says = section ? `${host.host}${section.path}` : host.product;
  return {
    kind: 'address',
    says,
    count: 1,
    share: 0,
    layer,
    topic: undefined,
    points: section ? points.section : points.host,
  };
}

function topicAddresses(url: string, signals: Signals): Reason[] {
  const { hostname, pathname } = new URL(url);
  return signals.topics.flatMap(({ id, layer, addresses }) => {
    const rule = addresses.find(({ host, path }) => isHost(hostname, host) && isUnder(pathname, path));
    if (!rule) return [];
    return [
      {
        kind: 'address',
        says: `${rule.host}${rule.path}`,
        count: 1,
        share: 0,
        layer,
        topic: id,
        points: points.topicAddress,
      },
    ];
  });
}

function terms(facts: PageFacts, signals: Signals): Reason[] {
  const found = findTerms(facts, signals);
  return signals.topics.flatMap(({ id, layer }) => {
    const mine = found.filter(({ topic }) => topic === id);
    const own = mine.filter(({ ambiguous }) => !ambiguous).map(one => reasonOf(one, layer));
    if (own.length === 0) return []; // ambiguous words never decide alone
    const shared = mine.filter(({ ambiguous }) => ambiguous).map(one => reasonOf(one, layer));
    const sum = shared.reduce((total, reason) => total + reason.points, 0);
    const damped = sum > points.fromAmbiguous ? points.fromAmbiguous / sum : 1;
    return [...own, ...shared.map(reason => ({ ...reason, points: reason.points * damped }))];
  });
}

/** Repeating a term says less each time: the logarithm of the count. The most telling field names the reason. */
function reasonOf({ topic, term, counts }: Found, layer: PlaceId): Reason {
  const worth = (field: Field) =>
    counts[field] ? term.weight * fieldFactor[field] * (1 + Math.log(counts[field])) : 0;
  const all: readonly Field[] = ['title', 'heading', 'code', 'text'];
  const kind = all.reduce((best, field) => (worth(field) > worth(best) ? field : best));
  const count = all.reduce((sum, field) => sum + counts[field], 0);
  const sum = all.reduce((total, field) => total + worth(field), 0);
  return { kind, says: term.words.join(' '), count, share: 0, layer, topic, points: sum };
}

function weigh(reasons: readonly Reason[]): Placement | undefined {
  const layers = placeIds
    .map(layer => ({ layer, points: layerPoints(reasons.filter(reason => reason.layer === layer)) }))
    .toSorted((a, b) => b.points - a.points);
  const [first, second] = layers;
  if (!first || first.points === 0) return undefined;
  const share = first.points / (first.points + (second?.points ?? 0) * 0.5);
  const confidence = (1 - Math.exp(-first.points / scale)) * share;
  if (confidence < shownFrom) return undefined;
  return {
    layer: first.layer,
    confidence,
    topics: topTopics(reasons.filter(({ layer }) => layer === first.layer)),
    related: layers
      .filter(({ points }, at) => at > 0 && points > first.points * 0.25 && points >= 3)
      .map(({ layer }) => layer),
    evidence: shares(reasons.filter(({ layer }) => layer === first.layer)),
  };
}

/** What address rules give plus the best topic, plus a part of the other topics, so that many weak ones cannot outvote one. */
function layerPoints(reasons: readonly Reason[]): number {
  const address = Math.max(
    0,
    ...reasons.filter(({ kind }) => kind === 'address').map(({ points }) => points),
  );
  const byTopic = sumByTopic(reasons.filter(({ kind }) => kind !== 'address')).map(([, points]) => points);
  return address + byTopic.reduce((sum, points, at) => sum + points / (at + 1) ** 2, 0);
}

function topTopics(reasons: readonly Reason[]): string[] {
  const sums = sumByTopic(reasons);
  const best = sums[0]?.[1] ?? 0;
  return sums
    .filter(([, points]) => points >= topicFrom.points && points >= best * topicFrom.share)
    .slice(0, 3)
    .map(([topic]) => topic);
}

function sumByTopic(reasons: readonly Reason[]): [topic: string, points: number][] {
  const sums = new Map<string, number>();
  for (const { topic, points } of reasons) if (topic) sums.set(topic, (sums.get(topic) ?? 0) + points);
  return [...sums].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

function shares(reasons: readonly Reason[]): Evidence[] {
  const total = reasons.reduce((sum, reason) => sum + reason.points, 0);
  const once = new Map<string, Reason>();
  for (const reason of reasons) {
    const known = once.get(reason.says);
    if (!known || known.points < reason.points) once.set(reason.says, reason);
  }
  return [...once.values()]
    .toSorted((a, b) => b.points - a.points || a.says.localeCompare(b.says))
    .slice(0, 6)
    .map(({ kind, says, count, points }) => ({ kind, says, count, share: points / total }));
}
