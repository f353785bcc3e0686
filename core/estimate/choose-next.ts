import type { Question, Topic } from '../curriculum/compiled.ts';
import { placeIds, type PlaceId } from '../curriculum/layers.ts';
import { seedFor, shuffled } from '../quiz/shuffle.ts';
import {
  abilities,
  dot,
  fromPlaces,
  momentsIn,
  outcomeCurve,
  overall,
  spreadIn,
  spreadOverall,
  type Belief,
  type Moments,
} from './belief.ts';
import { effortOf, itemOf, roughItem, type Item } from './item.ts';

/** No placement asks more. */
export const mostQuestions = 14;
/** None is over sooner: fewer than about one a place is no picture. */
export const fewestQuestions = 6;
/** The picture is clear when the ability over all is known to this deviation, and each place to the next one on average. */
const clearOverall = 0.42;
const clearInPlace = 0.68;

/** What the ability over all weighs against those of the seven places together, when a question is chosen. By hand. */
const weightOfOverall = 12;
/** Levels are not known better than to about this, so those nearer to each other are one when a topic is chosen. By hand. */
const sameLevel = 0.5;
/** Gains that differ by less than this share are equal. By hand. */
const equally = 0.01;

/** Whether enough was asked to stop. */
export function isClear(belief: Belief, asked: number): boolean {
  if (asked >= mostQuestions) return true;
  return asked >= fewestQuestions && distanceToClear(belief) <= 0;
}

/** How far the picture is from clear, in deviations; 0 or less: it is. */
export function distanceToClear(belief: Belief): number {
  const inPlaces = placeIds.map(place => spreadIn(belief, place).deviation);
  const mean = inPlaces.reduce((all, deviation) => all + deviation, 0) / inPlaces.length;
  return Math.max(spreadOverall(belief).deviation - clearOverall, mean - clearInPlace);
}

/**
 * The topic that the next question should be of: where the variance of the abilities would fall most (Bayesian A-optimality,
 * see van der Linden & Pashley 2010, Elements of Adaptive Testing, ch. 1). That moves on from a place by itself once enough
 * is known of it. No topic comes twice. Chance decides between equals alone, and the seed decides chance.
 *
 * @param asked ids of topics of which a question was asked
 * @returns `undefined` when no topic is left
 */
export function chooseTopic(
  belief: Belief,
  topics: readonly Topic[],
  depths: ReadonlyMap<string, number>,
  asked: ReadonlySet<string>,
  seed: number,
): Topic | undefined {
  const gainOf = gains(belief);
  const known = new Map<string, number>(); // many topics have questions that look alike from here
  const gain = (item: Item) => {
    const level = Math.round(item.level / sameLevel) * sameLevel;
    const key = `${item.place} ${level}`;
    const value = known.get(key) ?? gainOf({ ...item, level });
    known.set(key, value);
    return value;
  };
  const left = topics.filter(({ id, questions }) => questions.length > 0 && !asked.has(id));
  const best = left.map(topic => ({
    item: topic,
    gain: Math.max(
      ...topic.difficulties.map(difficulty =>
        gain(roughItem(difficulty, topic.layer, depths.get(topic.id) ?? 0)),
      ),
    ),
  }));
  return oneOfBest(best, seedFor(seed, `topic ${asked.size}`));
}

/** The question of a topic that tells most for the time it takes. */
export function chooseQuestion(
  belief: Belief,
  questions: readonly Question[],
  place: PlaceId,
  depth: number,
  seed: number,
): Question | undefined {
  const gainOf = gains(belief);
  const all = questions.map(question => ({
    item: question,
    gain: gainOf(itemOf(question, place, depth)) / effortOf(question),
  }));
  return oneOfBest(all, seedFor(seed, questions[0]?.topic ?? ''));
}

function oneOfBest<Thing>(all: readonly { item: Thing; gain: number }[], seed: number): Thing | undefined {
  const most = Math.max(...all.map(({ gain }) => gain));
  const equal = all.filter(({ gain }) => gain >= most * (1 - equally));
  return shuffled(equal, seed)[0]?.item;
}

/** How much the variance of the abilities would fall on average by asking a question, as a function of the question. */
function gains(belief: Belief): (item: Item) => number {
  const { general } = belief;
  const moments = fromPlaces(place => momentsIn(belief.places[place]));
  const all = placeIds.map(place => moments[place]);
  const before = varianceOf(general, all);
  const others = fromPlaces(place => all.filter(one => one !== moments[place]));
  return item => {
    const right = outcomeCurve(item, 'right');
    let after = 0;
    for (const curve of [right, right.map(chance => 1 - chance)]) {
      const { weights, chance, here } = updated(belief, item.place, curve);
      after += chance * varianceOf(weights, [here, ...others[item.place]]);
    }
    return before - after;
  };
}

/** What an outcome would make of the belief, no more of it than the gain needs. Loops, because this is most of the work. */
function updated(belief: Belief, place: PlaceId, curve: readonly number[]) {
  const weights: number[] = [];
  const [means, squares]: [number[], number[]] = [[], []];
  let chance = 0;
  const rows = belief.places[place];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? [];
    let all = 0;
    let mean = 0;
    let square = 0;
    for (let index = 0; index < row.length; index++) {
      const joint = (row[index] ?? 0) * (curve[index] ?? 0);
      const part = joint * (abilities[index] ?? 0);
      all += joint;
      mean += part;
      square += part * (abilities[index] ?? 0);
    }
    const weight = (belief.general[at] ?? 0) * all;
    weights.push(weight);
    means.push(mean / all);
    squares.push(square / all);
    chance += weight;
  }
  return { weights: weights.map(weight => weight / chance), chance, here: { means, squares } };
}

function varianceOf(weights: readonly number[], all: readonly Moments[]): number {
  const inPlaces = all.reduce((total, { means, squares }) => {
    const mean = dot(weights, means);
    return total + dot(weights, squares) - mean * mean;
  }, 0);
  return inPlaces + weightOfOverall * overall(weights, all).variance;
}
