import { placeIds, type PlaceId } from '../curriculum/layers.ts';
import { likelihoodOfSaying, type Told } from './experience.ts';
import { likelihood, outcomes, topicParts, type Item, type Outcome } from './item.ts';

// Seven abilities, one for each place. What they share is one general ability; given that, they are independent. So an
// integral over seven dimensions is one over two (Gibbons & Hedeker 1992, Psychometrika 57(3)), and sums over a grid give
// it exactly: no sampling, no approximation by a normal distribution, and no order in which answers would have to come.

/** The share of the general ability in the variance of each ability: any two abilities correlate by as much. By hand. */
const generalShare = 0.6;

const points = (from: number, to: number, step: number) =>
  Float64Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);
const normal = (value: number, mean: number, variance: number) =>
  Math.exp((-(value - mean) * (value - mean)) / (2 * variance));

/** Values of the general ability, three deviations either way, and how likely each is before anything is known. */
const general = points(-3, 3, 0.5).map(value => value * Math.sqrt(generalShare));
const generalPrior = normalised(general.map(value => normal(value, 0, generalShare)));
/** Values of an ability in a place. */
export const abilities: Float64Array = points(-3.6, 3.6, 0.36);
const squared = abilities.map(ability => ability * ability);
/** How likely each of them is, for each value of the general ability. */
const abilityPrior = Array.from(general, shared =>
  normalised(abilities.map(ability => normal(ability, shared, 1 - generalShare))),
);

/** An answer that was given, as the model sees it. */
export interface Evidence {
  readonly item: Item;
  readonly outcome: Outcome;
}

/** What is believed of the reader: how likely each value of the general ability is, and of each ability given that. */
export interface Belief {
  readonly general: Float64Array;
  readonly places: Readonly<Record<PlaceId, readonly Float64Array[]>>;
}

/** The mean and the deviation of an ability, where all readers have 0 and 1. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** What is believed of a reader who said this and answered so. Every question is of a topic of its own. */
export function believe(told: readonly Told[], evidence: readonly Evidence[]): Belief {
  const likelihoods = (place: PlaceId) => {
    const here = evidence
      .filter(({ item }) => item.place === place)
      .map(({ item, outcome }) => outcomeCurves(item)[outcome]);
    const said = told.flatMap(({ statement, said }) => {
      const share = statement.places[place];
      return share === undefined ? [] : [{ said, share }];
    });
    const product = new Float64Array(abilities.length).fill(1);
    for (const curve of here)
      for (let at = 0; at < product.length; at++) product[at] = (product[at] ?? 0) * (curve[at] ?? 0);
    for (const { said: often, share } of said)
      for (let at = 0; at < product.length; at++)
        product[at] = (product[at] ?? 0) * likelihoodOfSaying(abilities[at] ?? 0, often, share);
    return product;
  };
  const weights = generalPrior.slice();
  const places = fromPlaces(place => {
    const curve = likelihoods(place);
    return abilityPrior.map((prior, at) => {
      const joint = prior.slice();
      for (let index = 0; index < joint.length; index++)
        joint[index] = (joint[index] ?? 0) * (curve[index] ?? 0);
      weights[at] = (weights[at] ?? 0) * sum(joint);
      return normalised(joint);
    });
  });
  return { general: normalised(weights), places };
}

/** How likely each ability of a place makes each outcome. */
export type OutcomeCurves = Readonly<Record<Outcome, Float64Array>>;

/**
 * What was worked out once, by level, slope and floor: the whole bank has a few dozen different items, and each question asks
 * about most of them. Maps in maps, because making one key of three numbers takes longer than the look-ups.
 */
const curvesOf = new Map<number, Map<number, Map<number, OutcomeCurves>>>();

/** How likely each ability of a place makes each outcome, over all that the topic of the question may be to the reader. */
export function outcomeCurves(item: Item): OutcomeCurves {
  const { level, slope, floor } = item;
  const known = curvesOf.get(level)?.get(slope)?.get(floor);
  if (known) return known;
  const curve = (outcome: Outcome) =>
    Float64Array.from(abilities, ability =>
      topicParts.reduce((all, [part, weight]) => all + weight * likelihood(ability + part, item, outcome), 0),
    );
  const curves = Object.fromEntries(outcomes.map(outcome => [outcome, curve(outcome)])) as OutcomeCurves;
  const bySlope = curvesOf.get(level) ?? new Map<number, Map<number, OutcomeCurves>>();
  const byFloor = bySlope.get(slope) ?? new Map<number, OutcomeCurves>();
  curvesOf.set(level, bySlope.set(slope, byFloor.set(floor, curves)));
  return curves;
}

/** How likely each ability of a place is. */
export function chancesIn(belief: Belief, place: PlaceId): Float64Array {
  const rows = belief.places[place];
  return abilities.map((_, index) =>
    rows.reduce((all, row, at) => all + (belief.general[at] ?? 0) * (row[index] ?? 0), 0),
  );
}

/** The ability in a place. */
export function spreadIn(belief: Belief, place: PlaceId): Spread {
  return spreadOf(belief.general, momentsIn(belief.places[place]));
}

/** The ability over all: the mean of the seven. */
export function spreadOverall(belief: Belief): Spread {
  const all = together(placeIds.map(place => momentsIn(belief.places[place])));
  const { mean, deviation } = spreadOf(belief.general, all);
  return { mean: mean / placeIds.length, deviation: deviation / placeIds.length };
}

/** The mean and the variance of an ability, for each value of the general one. */
export interface Moments {
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

export function momentsIn(rows: readonly Float64Array[]): Moments {
  const means = Float64Array.from(rows, row => dot(row, abilities));
  return { means, variances: means.map((mean, at) => dot(rows[at] ?? [], squared) - mean * mean) };
}

/** Those of the sum of abilities: given the general one, they are independent. */
export function together(all: readonly Moments[]): Moments {
  const added = (name: keyof Moments) =>
    general.map((_, at) => all.reduce((sum, moments) => sum + (moments[name][at] ?? 0), 0));
  return { means: added('means'), variances: added('variances') };
}

/** Mean and deviation, when each value of the general ability weighs so much. */
export function spreadOf(weights: Float64Array, { means, variances }: Moments): Spread {
  let mean = 0;
  let square = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    const own = means[at] ?? 0;
    mean += weight * own;
    square += weight * ((variances[at] ?? 0) + own * own);
  }
  return { mean, deviation: Math.sqrt(Math.max(0, square - mean * mean)) };
}

export function fromPlaces<Value>(valueOf: (place: PlaceId) => Value): Record<PlaceId, Value> {
  return Object.fromEntries(placeIds.map(place => [place, valueOf(place)])) as Record<PlaceId, Value>;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let all = 0;
  for (let at = 0; at < a.length; at++) all += (a[at] ?? 0) * (b[at] ?? 0);
  return all;
}

export function sum(values: ArrayLike<number>): number {
  let all = 0;
  for (let at = 0; at < values.length; at++) all += values[at] ?? 0;
  return all;
}

/** The same numbers, in place, so that all of them make 1. */
function normalised(values: Float64Array): Float64Array {
  const all = sum(values);
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / all;
  return values;
}
