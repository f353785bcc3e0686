import type { Experience as ChapterExperience, Question, Topic } from '../curriculum/compiled.ts';
import { isRight } from '../quiz/grade.ts';
import { seedFor } from '../quiz/shuffle.ts';
import { believe, type Belief, type Evidence } from './belief.ts';
import {
  chooseQuestion,
  chooseTopics,
  distanceToClear,
  fewestQuestions,
  isClear,
  mostQuestions,
} from './choose-next.ts';
import { saidOf, statementsOf, type Experience, type Statement } from './experience.ts';
import { depthsOf, itemOf, type Item, type Outcome } from './item.ts';

/** An answer that was given, and what its question was taken to be: so the picture stays the same when questions change. */
export interface GivenAnswer extends Evidence {
  readonly question: string;
  readonly topic: string;
}

/** A reader finding out where they fit: what they said, and what they answered so far. */
export interface Attempt {
  /** Decides between equals, and the order of options. */
  readonly seed: number;
  readonly experience: Experience;
  readonly answers: readonly GivenAnswer[];
  /** `saying`: at the statements; `asking`: at the questions; `done`: at the result. */
  readonly at: 'saying' | 'asking' | 'done';
}

export function newAttempt(seed: number): Attempt {
  return { seed, experience: {}, answers: [], at: 'saying' };
}

/** What readers are placed in, and what they are asked to say of themselves before. */
export interface Terrain {
  readonly topics: readonly Topic[];
  readonly statements: readonly Statement[];
  /** How many topics lie under each. */
  readonly depths: ReadonlyMap<string, number>;
}

export function terrainOf(topics: readonly Topic[], experiences: readonly ChapterExperience[]): Terrain {
  return { topics, statements: statementsOf(experiences, topics), depths: depthsOf(topics) };
}

export function beliefOf(
  { experience, answers }: Pick<Attempt, 'experience' | 'answers'>,
  { statements }: Terrain,
): Belief {
  return believe(saidOf(statements, experience), answers);
}

/** What may be asked next: the topics that are in the run, and the question that wins among those of these topics. */
export interface Round {
  /** None when enough was asked, or nothing is left. */
  readonly topics: readonly Topic[];
  readonly choose: (questions: readonly Question[]) => Question | undefined;
}

export function roundOf(attempt: Attempt, terrain: Terrain): Round {
  const belief = beliefOf(attempt, terrain);
  const asked = new Set(attempt.answers.map(({ topic }) => topic));
  const topics = isClear(belief, asked.size)
    ? []
    : chooseTopics(belief, terrain.topics, terrain.depths, asked, attempt.seed);
  const places = new Map(topics.map(({ id, layer }) => [id, layer]));
  return {
    topics,
    choose: questions => {
      const items = new Map<Question, Item>();
      for (const question of questions) {
        const place = places.get(question.topic);
        if (place) items.set(question, itemOf(question, place, terrain.depths.get(question.topic) ?? 0));
      }
      return chooseQuestion(belief, items, seedFor(attempt.seed, `question ${asked.size}`));
    },
  };
}

/**
 * The attempt with one answer more.
 *
 * @param chosen indexes into the stored options; `undefined`: "I don't know"
 */
export function answered(
  attempt: Attempt,
  question: Question,
  { id, layer }: Topic,
  { depths }: Pick<Terrain, 'depths'>,
  chosen: readonly number[] | undefined,
): Attempt {
  const item: Item = itemOf(question, layer, depths.get(id) ?? 0);
  const outcome: Outcome = chosen ? (isRight(question, chosen) ? 'right' : 'wrong') : 'unknown';
  const answer = { question: question.id, topic: question.topic, item, outcome };
  return { ...attempt, answers: [...attempt.answers, answer] };
}

/** The attempt one step back: without its last answer, or at the statements again. */
export function backFrom(attempt: Attempt): Attempt {
  if (attempt.answers.length === 0) return { ...attempt, at: 'saying' };
  return { ...attempt, answers: attempt.answers.slice(0, -1), at: 'asking' };
}

/** About how many questions are still to come: as many as it takes if each clears the picture as the last ones did. */
export function questionsLeft(attempt: Attempt, terrain: Terrain): number {
  const asked = attempt.answers.length;
  const most = mostQuestions - asked;
  if (asked < 2) return most;
  const [before, now] = [
    distanceToClear(beliefOf({ ...attempt, answers: [] }, terrain)),
    distanceToClear(beliefOf(attempt, terrain)),
  ];
  const needed = now <= 0 ? 0 : before - now > 0 ? Math.ceil((now / (before - now)) * asked) : most;
  return Math.min(most, Math.max(needed, fewestQuestions - asked, 1));
}
