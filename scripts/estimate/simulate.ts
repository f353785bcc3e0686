import type { Question } from '../../core/curriculum/compiled.ts';
import { placeIds } from '../../core/curriculum/layers.ts';
import {
  answered,
  beliefOf,
  newAttempt,
  roundOf,
  type Attempt,
  type Terrain,
} from '../../core/estimate/attempt.ts';
import { spreadIn, spreadOverall, sum } from '../../core/estimate/belief.ts';
import { itemOf } from '../../core/estimate/item.ts';
import { seedFor, shuffled } from '../../core/quiz/shuffle.ts';
import { newLearner, newWorld, type Learner } from './learners.ts';

/** What learners are asked from. */
export interface Bank {
  readonly terrain: Terrain;
  readonly questions: ReadonlyMap<string, readonly Question[]>;
}

/** How well a way of asking finds out what learners know. Shares are 0–1. */
export interface Recovered {
  /** Spearman's rank correlation of the estimated with the true ability over all. */
  readonly rankCorrelation: number;
  /** How often the estimated strongest place is the true one, and how often one of the true two strongest. */
  readonly strongest: number;
  readonly strongestInTwo: number;
  readonly weakest: number;
  readonly weakestInTwo: number;
  /** Spearman's over all places of all learners, each against the learner's own mean: is the profile right? */
  readonly profile: number;
  /** How often the true ability over all lies within 1.28 estimated deviations: 0.8 if deviations are right. */
  readonly within: number;
  /** Questions asked on average. */
  readonly asked: number;
  /** The share of them in which steps are to be put in order, which take longest. */
  readonly inOrder: number;
}

/** The mean of several runs; `undefined` of none. */
export const meanOf = (runs: readonly Recovered[]): Recovered | undefined =>
  figureByFigure(runs, values => sum(values) / values.length);

/** The standard error of that mean, from how far the runs lie apart; `undefined` of fewer than two. */
export const errorOf = (runs: readonly Recovered[]): Recovered | undefined =>
  runs.length < 2
    ? undefined
    : figureByFigure(runs, values => {
        const mean = sum(values) / values.length;
        const squares = sum(values.map(value => (value - mean) ** 2));
        return Math.sqrt(squares / (values.length - 1) / values.length);
      });

function figureByFigure(
  runs: readonly Recovered[],
  of: (values: readonly number[]) => number,
): Recovered | undefined {
  const [first] = runs;
  if (!first) return undefined;
  const names = Object.keys(first) as (keyof Recovered)[];
  const entries = names.map(name => [name, of(runs.map(run => run[name]))]);
  return Object.fromEntries(entries) as Recovered;
}

/** The seeds that are run unless others are asked for: the first ones there are, so that nobody picked them. */
export const firstSeeds: readonly number[] = [1, 2, 3, 4, 5];

/** What guessing blindly comes to. */
export const chance = { one: 1 / placeIds.length, inTwo: 2 / placeIds.length };

export interface Simulated {
  readonly adaptive: Recovered;
  /** Each learner again, asked as many questions of topics drawn by lot. */
  readonly random: Recovered;
  /** What they say of themselves, and nothing asked. */
  readonly saidOnly?: Recovered;
  /** Asked in the same way without having said anything. */
  readonly askedOnly?: Recovered;
  /** How long choosing one question took, in ms: half of the times, and in 99 of 100, it was quicker. */
  readonly took: { readonly median: number; readonly p99: number };
}

/** @param withParts whether what is asked and what is said is measured each by itself, too; else these are missing */
export function simulate(
  { terrain, questions: bank }: Bank,
  count: number,
  seed: number,
  withParts = false,
): Simulated {
  const byId = new Map(terrain.topics.map(topic => [topic.id, topic]));
  const orders = new Set([...bank.values()].flat().flatMap(({ id, type }) => (type === 'order' ? [id] : [])));
  const world = newWorld(seed);
  const learners = Array.from({ length: count }, (_, at) =>
    newLearner(seedFor(seed, `learner ${String(at)}`), world),
  );
  const times: number[] = [];

  const give = (attempt: Attempt, learner: Learner, question: Question) => {
    const topic = byId.get(question.topic);
    if (!topic) throw new Error(`No topic has the id "${question.topic}".`);
    const item = itemOf(question, topic.layer, terrain.depths.get(topic.id) ?? 0);
    const outcome = learner.answer(question, item);
    const key = question.options.flatMap(({ correct }, index) => (correct ? [index] : []));
    const chosen = { right: key, wrong: [], unknown: undefined }[outcome];
    return answered(attempt, question, topic, terrain, chosen);
  };
  const adaptively = (learner: Learner, from: Attempt): Attempt => {
    let attempt = from;
    for (;;) {
      const began = performance.now();
      const { topics, choose } = roundOf(attempt, terrain);
      const question = choose(topics.flatMap(({ id }) => bank.get(id) ?? []));
      times.push(performance.now() - began);
      if (!question) return attempt;
      attempt = give(attempt, learner, question);
    }
  };
  const byLot = (learner: Learner, from: Attempt, many: number): Attempt =>
    shuffled(terrain.topics, seedFor(from.seed, 'lot'))
      .slice(0, many)
      .reduce((attempt, topic) => {
        const question = shuffled(bank.get(topic.id) ?? [], seedFor(from.seed, topic.id))[0];
        return question ? give(attempt, learner, question) : attempt;
      }, from);

  const begun = learners.map(({ experience }, at): Attempt => ({
    ...newAttempt(seedFor(seed, `attempt ${String(at)}`)),
    experience,
  }));
  const at = <Value>(values: readonly Value[], index: number): Value => values[index] as Value;
  const adaptive = learners.map((learner, index) => adaptively(learner, at(begun, index)));
  const random = learners.map((learner, index) =>
    byLot(learner, at(begun, index), at(adaptive, index).answers.length),
  );
  const askedOnly = () =>
    learners.map((learner, index) => adaptively(learner, { ...at(begun, index), experience: {} }));
  return {
    adaptive: recovered(learners, adaptive, terrain, orders),
    random: recovered(learners, random, terrain, orders),
    ...(withParts && {
      saidOnly: recovered(learners, begun, terrain, orders),
      askedOnly: recovered(learners, askedOnly(), terrain, orders),
    }),
    took: { median: quantile(times, 0.5), p99: quantile(times, 0.99) },
  };
}

function recovered(
  learners: readonly Learner[],
  attempts: readonly Attempt[],
  terrain: Terrain,
  orders: ReadonlySet<string>,
): Recovered {
  const answers = attempts.flatMap(({ answers }) => answers);
  const beliefs = attempts.map(attempt => beliefOf(attempt, terrain));
  const overall = beliefs.map(spreadOverall);
  const estimated = beliefs.map(belief => placeIds.map(place => spreadIn(belief, place).mean));
  const real = learners.map(({ abilities }) => placeIds.map(place => abilities[place]));
  const share = (holds: (learner: number) => boolean) =>
    learners.filter((_, at) => holds(at)).length / learners.length;
  const found = (sign: 1 | -1, within: number) =>
    share(at => {
      const order = ranked((real[at] ?? []).map(value => -sign * value));
      const guess = ranked((estimated[at] ?? []).map(value => -sign * value)).indexOf(1);
      return (order[guess] ?? Infinity) <= within;
    });
  const centred = (rows: readonly (readonly number[])[]) =>
    rows.flatMap(row => row.map(value => value - row.reduce((all, one) => all + one, 0) / row.length));
  return {
    rankCorrelation: spearman(
      overall.map(({ mean }) => mean),
      learners.map(({ overall }) => overall),
    ),
    strongest: found(1, 1),
    strongestInTwo: found(1, 2),
    weakest: found(-1, 1),
    weakestInTwo: found(-1, 2),
    profile: spearman(centred(estimated), centred(real)),
    within: share(at => {
      const { mean, deviation } = overall[at] ?? { mean: 0, deviation: 0 };
      return Math.abs(mean - (learners[at]?.overall ?? 0)) <= 1.2816 * deviation;
    }),
    asked: answers.length / attempts.length,
    inOrder: answers.filter(({ question }) => orders.has(question)).length / Math.max(1, answers.length),
  };
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

/** Spearman's rank correlation: Pearson's of the ranks. */
function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranked(a), ranked(b)];
  const middle = (a.length + 1) / 2;
  const product = (p: readonly number[], q: readonly number[]) =>
    p.reduce((all, value, at) => all + (value - middle) * ((q[at] ?? 0) - middle), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

/** The rank of each value from 1, the least first; equal ones share the mean of theirs. */
function ranked(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).toSorted((p, q) => (values[p] ?? 0) - (values[q] ?? 0));
  const ranks = Array.from({ length: values.length }, () => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let at = from; at <= to; at++) ranks[order[at] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}
