import { placeIds, type PlaceId } from '../curriculum/layers.ts';
import { isTelling, type Reason, type Reasons } from './reasons.ts';
import type { Claim } from './signals.ts';
import { zones } from './zones.ts';

/** What a page may be about: one of the layers and practices, or something else. */
export const claims: readonly Claim[] = [...placeIds, 'none'];

/** Features of one claim on one page, by name. A feature that is left out is 0. */
export type Features = Readonly<Record<string, number>>;

/**
 * What speaks for each claim, as numbers that a linear model weighs. All layers share their features' weights, so what
 * was learned from pages of one host and layer holds for every other; only "something else" has its own.
 *
 * Nothing here is divided by the length of the page, so text without any signal changes no feature of a layer. It raises
 * `none: thin` alone: a long text with few signs is less likely about them.
 */
export function featuresOf({ all, silent }: Reasons): ReadonlyMap<Claim, Features> {
  const byClaim = Map.groupBy(all, ({ layer }) => layer);
  const sums = new Map(claims.map(claim => [claim, sumsOf(byClaim.get(claim) ?? [])]));
  return new Map(
    claims.map(claim => {
      const own = sums.get(claim) ?? {};
      const features = { ...evidence(own), ...shares(own, sums), ...bestTopic(byClaim.get(claim) ?? []) };
      if (claim === 'none') return [claim, prefixed({ ...features, ...elsewhere(all, sums, silent) })];
      return [claim, features];
    }),
  );
}

/** The feature that a reason adds to, by which its part in a decision is found again. */
export function featureOf({ zone, kind }: Reason): string {
  return kind === 'term' || kind === 'product' || kind === 'code' ? `${zone}: ${kind}` : kind;
}

type Sums = Readonly<Record<string, number>>;

function sumsOf(reasons: readonly Reason[]): Sums {
  const sums: Record<string, number> = {};
  for (const reason of reasons) {
    const name = featureOf(reason);
    sums[name] = (sums[name] ?? 0) + reason.strength;
  }
  return sums;
}

/** The logarithm, because the tenth sign of a subject says less than the second; claims of the address count once. */
function evidence({ ambiguous = 0, ...sums }: Sums): Record<string, number> {
  const features: Record<string, number> = {};
  for (const [name, sum] of Object.entries(sums))
    features[name] = name.includes(':') ? Math.log1p(2 * sum) : Math.min(1, sum);
  // Ambiguous words never decide alone.
  if (Object.keys(sums).length > 0 && ambiguous > 0) features['ambiguous'] = Math.min(1, ambiguous);
  return features;
}

/** In each zone, which part of all that was found there speaks for the claim. The constant keeps one weak sign from a whole share. */
function shares(own: Sums, all: ReadonlyMap<Claim, Sums>): Record<string, number> {
  const features: Record<string, number> = {};
  for (const zone of zones) {
    const mine = found(own, zone);
    if (mine === 0) continue;
    const total = [...all.values()].reduce((sum, sums) => sum + found(sums, zone), 0);
    features[`${zone}: share`] = mine / (total + 0.3);
  }
  return features;
}

function found(sums: Sums, zone: string): number {
  return (sums[`${zone}: term`] ?? 0) + (sums[`${zone}: product`] ?? 0);
}

/** The strongest topic: signs of one subject say more than as many signs of several. */
function bestTopic(reasons: readonly Reason[]): Record<string, number> {
  const best = Math.max(0, ...topicsByWorth(reasons).values());
  return best > 0 ? { 'best topic': Math.log1p(best) } : {};
}

/** The topic behind the feature `best topic`. */
export function bestTopicOf(reasons: readonly Reason[]): string | undefined {
  return [...topicsByWorth(reasons)].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0];
}

function topicsByWorth(reasons: readonly Reason[]): Map<string, number> {
  const topics = new Map<string, number>();
  for (const reason of reasons)
    if (reason.zone !== 'address' && isTelling(reason))
      for (const { id, worth } of reason.topics) topics.set(id, (topics.get(id) ?? 0) + worth);
  return topics;
}

/** What speaks for something else: a long text with few signs, and signs that are all the same one. */
function elsewhere(
  all: readonly Reason[],
  sums: ReadonlyMap<Claim, Sums>,
  silent: number,
): Record<string, number> {
  const signs = placeIds.reduce((sum, layer: PlaceId) => sum + found(sums.get(layer) ?? {}, 'text'), 0);
  const told = all.filter(
    ({ layer, kind, zone }) => layer !== 'none' && kind !== 'ambiguous' && zone !== 'address',
  );
  const different = new Set(told.map(({ says }) => says)).size;
  return { thin: Math.log1p(silent / 50) - Math.log1p(2 * signs), few: 1 / (1 + different), layer: 1 };
}

function prefixed(features: Features): Features {
  return Object.fromEntries(Object.entries(features).map(([name, value]) => [`none: ${name}`, value]));
}
