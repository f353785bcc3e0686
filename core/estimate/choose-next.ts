import type { Question, Topic } from '../curriculum/compiled.ts';
import { placeIds } from '../curriculum/layers.ts';
import { seedFor, shuffled } from '../quiz/shuffle.ts';
import {
  abilities,
  fromPlaces,
  momentsIn,
  outcomeCurves,
  spreadIn,
  spreadOf,
  spreadOverall,
  together,
  type Belief,
  type Moments,
  type OutcomeCurves,
} from './belief.ts';
import { effortOf, outcomes, roughItem, type Item } from './item.ts';

/** No placement asks more. */
export const mostQuestions = 14;
/** None is over sooner: fewer than about one a place is no picture. */
export const fewestQuestions = 6;
/** The picture is clear when the ability over all is known to this deviation, and each place to the next one on average. */
const clearOverall = 0.4;
const clearInPlace = 0.65;

/**
 * So many topics are in the run for the next question. Which questions a topic has is not known before they are loaded, and
 * the best of a dozen topics is nearly the best of all. By hand.
 */
const topicsInRun = 12;
/** Levels are not known better than to about this, so those nearer to each other are one when a topic is chosen. By hand. */
const sameLevel = 0.5;
/** Values of the general ability that are less likely than this change no gain. By hand. */
const negligible = 1e-6;
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
 * The topics that the next question should be of: where the variance of the ability over all would fall most (least
 * expected posterior variance, see van der Linden & Pashley 2010, Elements of Adaptive Testing, ch. 1), judged by difficulty
 * alone. That ability is the mean of the seven, so this moves on from a place by itself once enough is known of it; counting
 * the variances in the places besides finds their order no better. No topic comes twice. Chance decides between equals alone, and the seed decides
 * chance.
 *
 * @param asked ids of topics of which a question was asked
 * @returns the best few, the best first; none when no topic is left
 */
export function chooseTopics(
  belief: Belief,
  topics: readonly Topic[],
  depths: ReadonlyMap<string, number>,
  asked: ReadonlySet<string>,
  seed: number,
): Topic[] {
  const gainOf = gains(belief);
  const gain = (item: Item) => gainOf({ ...item, level: Math.round(item.level / sameLevel) * sameLevel });
  const left = topics.filter(({ id, questions }) => questions.length > 0 && !asked.has(id));
  return shuffled(left, seedFor(seed, `topics ${asked.size}`))
    .map(topic => ({
      topic,
      gain: Math.max(
        ...topic.difficulties.map(difficulty =>
          gain(roughItem(difficulty, topic.layer, depths.get(topic.id) ?? 0)),
        ),
      ),
    }))
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, topicsInRun)
    .map(({ topic }) => topic);
}

/** The question of these that tells most for what it costs the reader. Each comes with the item that it is taken to be. */
export function chooseQuestion(
  belief: Belief,
  questions: ReadonlyMap<Question, Item>,
  seed: number,
): Question | undefined {
  const gainOf = gains(belief);
  const all = Array.from(questions, ([question, item]) => ({
    item: question,
    gain: gainOf(item) / effortOf(question),
  }));
  return oneOfBest(all, seed);
}

function oneOfBest<Thing>(all: readonly { item: Thing; gain: number }[], seed: number): Thing | undefined {
  const most = Math.max(...all.map(({ gain }) => gain));
  const equal = all.filter(({ gain }) => gain >= most * (1 - equally));
  return shuffled(equal, seed)[0]?.item;
}

/**
 * How much the variance of the ability over all would fall on average by asking a question, as a function of the question.
 * Of the sum of the seven and not of their mean: only the order of what comes out counts.
 */
function gains(belief: Belief): (item: Item) => number {
  const { general, places } = belief;
  const all = fromPlaces(place => momentsIn(places[place]));
  const before = spreadOf(general, together(placeIds.map(place => all[place]))).deviation ** 2;
  const others = fromPlaces(here =>
    together(placeIds.filter(place => place !== here).map(place => all[place])),
  );
  const room = roomFor(general.length);
  const known = fromPlaces(() => new Map<OutcomeCurves, number>()); // many questions look alike from here
  return item => {
    const { place } = item;
    const curves = outcomeCurves(item);
    const gained = known[place].get(curves);
    if (gained !== undefined) return gained;
    let after = 0;
    for (const outcome of outcomes) {
      const chance = update(room, general, places[place], curves[outcome], others[place]);
      after += chance * spreadOf(room.weights, room).deviation ** 2;
    }
    known[place].set(curves, before - after);
    return before - after;
  };
}

/** Room for what an outcome would make of the belief, no more of it than the gain needs; used again for each question. */
const roomFor = (length: number) => ({
  weights: new Float64Array(length),
  means: new Float64Array(length),
  variances: new Float64Array(length),
});

/**
 * Puts what an outcome would make of the general ability and of the sum of the seven into the room, and says how likely the
 * outcome is. Loops: this is most of the work.
 */
function update(
  { weights, means, variances }: ReturnType<typeof roomFor>,
  general: Float64Array,
  rows: readonly Float64Array[],
  curve: Float64Array,
  others: Moments,
): number {
  const values = abilities;
  let chance = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const before = general[at] ?? 0;
    weights[at] = 0;
    if (!row || before < negligible) continue;
    let all = 0;
    let mean = 0;
    let square = 0;
    for (let index = 0; index < row.length; index++) {
      const joint = (row[index] ?? 0) * (curve[index] ?? 0);
      const ability = values[index] ?? 0;
      const part = joint * ability;
      all += joint;
      mean += part;
      square += part * ability;
    }
    mean /= all;
    const weight = before * all;
    weights[at] = weight;
    means[at] = mean + (others.means[at] ?? 0);
    variances[at] = square / all - mean * mean + (others.variances[at] ?? 0);
    chance += weight;
  }
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / chance;
  return chance;
}
