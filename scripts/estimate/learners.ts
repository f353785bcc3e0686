import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Question } from '../../core/curriculum/compiled.ts';
import { placeIds, type PlaceId } from '../../core/curriculum/layers.ts';
import { fromPlaces, sum } from '../../core/estimate/belief.ts';
import {
  frequencies,
  statementIds,
  type Experience,
  type Frequency,
  type StatementId,
} from '../../core/estimate/experience.ts';
import { waysToAnswer, type Item, type Outcome } from '../../core/estimate/item.ts';
import { seedFor } from '../../core/quiz/shuffle.ts';

// Learners that the model was not made from. What they are, they are in full sight: every number here is a choice of the
// simulation, and none is read from the model but the item that each question is taken to be, from which it then departs.

/** Someone who answers, and what they really know. */
export interface Learner {
  readonly abilities: Readonly<Record<PlaceId, number>>;
  /** The mean of their seven abilities. */
  readonly overall: number;
  readonly experience: Experience;
  readonly answer: (question: Question, item: Item) => Outcome;
}

/** Chance that depends on nothing but its seed. */
export class Dice {
  readonly #random;

  constructor(seed: number) {
    this.#random = xoroshiro128plus(seed);
  }

  /** Between 0 and 1. */
  share(): number {
    return uniformFloat64(this.#random);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.share();
  }

  /** From a normal distribution (Box & Muller 1958). */
  normal(mean: number, deviation: number): number {
    const length = Math.sqrt(-2 * Math.log(1 - this.share()));
    return mean + deviation * length * Math.cos(2 * Math.PI * this.share());
  }
}

/** What everyone meets: each question is harder or easier, and tells more or less, than the model takes it to. */
export interface World {
  readonly levelOf: (question: Question, item: Item) => number;
  readonly slopeOf: (question: Question, item: Item) => number;
}

export function newWorld(seed: number): World {
  const dice = (what: string, id: string) => new Dice(seedFor(seed, `${what} ${id}`));
  return {
    // Levels are off by 0.4 deviations for the question and 0.2 for all of its topic.
    levelOf: ({ id, topic }, { level }) =>
      level + dice('level', id).normal(0, 0.4) + dice('level', topic).normal(0, 0.2),
    // Slopes are off by a quarter either way, on a scale of ratios.
    slopeOf: ({ id }, { slope }) => slope * Math.exp(dice('slope', id).normal(0, 0.25)),
  };
}

/** The places that each experience really goes with: narrower than the model takes it, which asks what the chapter touches. */
const grownIn = {
  docker: ['runtime'],
  git: ['delivery', 'iac'],
  ci: ['delivery'],
  linux: ['runtime', 'cloud'],
  http: ['cloud'],
  sql: ['cloud', 'reliability'],
  'on-call': ['observability', 'reliability'],
} as const satisfies Record<StatementId, readonly PlaceId[]>;

/**
 * A learner. General ability: two kinds of people, 70 % N(−0.3, 0.65²) and 30 % N(0.7, 0.7²), so it is not normal, and its
 * mean is 0. The places: each with a part of its own of deviation 0.6, and one, drawn by lot, in which the learner works
 * and is better by 0.3–1.1. Topics: each with a part of deviation 0.5. A share of 0.1–0.9, their own, guesses where they do
 * not know; the others say "I don't know". They slip in 0–8 % of what they know. What they say of their experience is what
 * they can do with noise, and with a liking of their own to say more or less of themselves (deviation 0.5).
 */
export function newLearner(seed: number, world: World): Learner {
  const dice = new Dice(seed);
  const general = dice.share() < 0.7 ? dice.normal(-0.3, 0.65) : dice.normal(0.7, 0.7);
  const work = placeIds[Math.floor(dice.share() * placeIds.length)];
  const abilities = fromPlaces(place => {
    const own = dice.normal(general, 0.6) - 0.1;
    return place === work ? own + dice.between(0.3, 1.1) : own;
  });
  const [guesses, slips, boast] = [dice.between(0.1, 0.9), dice.between(0, 0.08), dice.normal(0, 0.5)];
  const partOf = (topic: string) => new Dice(seedFor(seed, topic)).normal(0, 0.5);
  const experience: Experience = Object.fromEntries(
    statementIds.map(id => {
      const places = grownIn[id];
      const can = sum(places.map(place => abilities[place])) / places.length;
      return [id, oftenOf(0.5 * can + boast + dice.normal(0, 0.9))];
    }),
  );
  return {
    abilities,
    overall: sum(Object.values(abilities)) / placeIds.length,
    experience,
    answer: (question, item) => {
      const ability = abilities[item.place] + partOf(question.topic);
      const known =
        1 / (1 + Math.exp(-world.slopeOf(question, item) * (ability - world.levelOf(question, item))));
      const luck = new Dice(seedFor(seed, question.id));
      if (luck.share() < known) return luck.share() < slips ? 'wrong' : 'right';
      if (luck.share() >= guesses) return 'unknown';
      return luck.share() < 1 / waysToAnswer(question) ? 'right' : 'wrong';
    },
  };
}

/** Thirds of what is said. */
function oftenOf(value: number): Frequency {
  const [never, some, daily] = frequencies;
  return value < -0.5 ? never : value < 0.5 ? some : daily;
}
