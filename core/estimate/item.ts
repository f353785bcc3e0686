import type { Question, Topic } from '../curriculum/compiled.ts';
import type { PlaceId } from '../curriculum/layers.ts';
import { keyOf } from '../quiz/grade.ts';

/**
 * What the model takes a question to be. An item of the four-parameter logistic model (Barton & Lord 1981, ETS RR-81-20),
 * on the scale on which abilities of all readers have mean 0 and deviation 1.
 */
export interface Item {
  readonly place: PlaceId;
  /** The ability at which half of the readers know the answer. */
  readonly level: number;
  /** How sharply the question tells those who know from those who do not (discrimination, logistic metric). */
  readonly slope: number;
  /** The chance that one who does not know is right all the same, 0–1. */
  readonly floor: number;
}

/** How an answer came out. `unknown`: "I don't know". */
export const outcomes = ['right', 'wrong', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

/** The three grades of difficulty of a question as levels: about one deviation apart. By hand. */
const levels = [-1, 0, 1] as const;
/** By so much a question is harder for each topic that lies under its own. By hand. */
const levelOfDepth = 0.1;
/** The depth at which a topic is as hard as its questions say: the median of the landscape. */
const middleDepth = 3;
/** More has to be right at once. By hand. */
const levelOfType = { choice: 0, multi: 0.3, order: 0.4 } as const;
/** Moderate to high in the words of Baker 2001, The Basics of Item Response Theory, table 2-2. By hand within that. */
const slopes = { concept: 1.4, apply: 1.6, diagnose: 1.6 } as const;
/** Of those who do not know, so many guess where "I don't know" is offered. By hand. */
const guessing = 0.5;
/** The chance that one who knows slips. By hand; 0.02–0.1 is usual. */
const slip = 0.04;

/** How far the topics of one place lie apart for one reader: the deviation of what they know of a topic from their ability. By hand. */
const spreadOfTopics = 0.6;
/** Gauss–Hermite nodes and weights for the normal distribution, five points (Abramowitz & Stegun, table 25.10, rescaled). */
export const topicParts: readonly (readonly [part: number, weight: number])[] = (
  [
    [-2.856970013872806, 0.011257411327720691],
    [-1.355626179974266, 0.22207592200561263],
    [0, 0.5333333333333333],
    [1.355626179974266, 0.22207592200561263],
    [2.856970013872806, 0.011257411327720691],
  ] as const
).map(([node, weight]) => [node * spreadOfTopics, weight]);

/** How many topics lie under each on the longest way down its prerequisites. */
export function depthsOf(topics: readonly Topic[]): ReadonlyMap<string, number> {
  const byId = new Map(topics.map(topic => [topic.id, topic]));
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const under = (byId.get(id)?.prerequisites ?? []).filter(other => byId.has(other));
    const depth = Math.max(0, ...under.map(other => depthOf(other) + 1));
    depths.set(id, depth);
    return depth;
  };
  for (const { id } of topics) depthOf(id);
  return depths;
}

/** The item of a question of a topic at this depth. */
export function itemOf(question: Question, place: PlaceId, depth: number): Item {
  return {
    place,
    level: levelOf(question.difficulty, depth) + levelOfType[question.type],
    slope: slopes[question.level],
    floor: guessing / waysToAnswer(question),
  };
}

/** The item of a question of which nothing is known but its difficulty: most are choices of one in three. */
export function roughItem(difficulty: number, place: PlaceId, depth: number): Item {
  return { place, level: levelOf(difficulty, depth), slope: slopes.apply, floor: guessing / 3 };
}

/**
 * What a question costs the reader, against one with a single answer to choose. Less than the time it takes, because the
 * number of questions is what is limited, and what is hard to guess tells most. By hand.
 */
export const effortOf = ({ type }: Question): number => ({ choice: 1, multi: 1.05, order: 1.2 })[type];

/** How many different whole answers a question can be given. */
export function waysToAnswer(question: Question): number {
  const all = question.options.length;
  const from = question.type === 'order' ? 1 : all - keyOf(question).length + 1;
  let ways = 1;
  for (let count = all; count >= from; count--) ways *= count;
  if (question.type === 'multi') for (let count = all - from + 1; count > 1; count--) ways /= count;
  return ways;
}

/** The chance that a reader of this ability in the topic knows the answer, 0–1. */
export const knows = (ability: number, { level, slope }: Item): number =>
  1 / (1 + Math.exp(-slope * (ability - level)));

/**
 * How likely an answer comes out like this from a reader of this ability in the topic; the three outcomes make 1. One who knows never says "I don't know"; one who is wrong may have slipped. So "I don't know" tells more.
 */
export function likelihood(ability: number, item: Item, outcome: Outcome): number {
  const known = knows(ability, item);
  if (outcome === 'unknown') return (1 - known) * (1 - guessing);
  const right = known * (1 - slip) + (1 - known) * item.floor;
  if (outcome === 'right') return right;
  return known * slip + (1 - known) * wrongWhereUnknown(item.floor);
}

/** What is left of those who do not know, when the lucky ones and the honest ones are taken out. */
const wrongWhereUnknown = (floor: number) => Math.max(0.05, guessing - floor);

function levelOf(difficulty: number, depth: number): number {
  return (levels[difficulty - 1] ?? 0) + levelOfDepth * (depth - middleDepth);
}
