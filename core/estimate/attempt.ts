import type { Question, Topic } from '../curriculum/compiled.ts';
import { isRight } from '../quiz/grade.ts';
import { believe, type Belief, type Evidence } from './belief.ts';
import { chooseTopic, distanceToClear, fewestQuestions, isClear, mostQuestions } from './choose-next.ts';
import type { Experience } from './experience.ts';
import { itemOf, type Item, type Outcome } from './item.ts';

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

export function beliefOf({ experience, answers }: Pick<Attempt, 'experience' | 'answers'>): Belief {
  return believe(experience, answers);
}

/** The topic that is asked about now; `undefined` when enough was asked, or nothing is left. */
export function topicNow(
  attempt: Attempt,
  topics: readonly Topic[],
  depths: ReadonlyMap<string, number>,
): Topic | undefined {
  const belief = beliefOf(attempt);
  if (isClear(belief, attempt.answers.length)) return undefined;
  const asked = new Set(attempt.answers.map(({ topic }) => topic));
  return chooseTopic(belief, topics, depths, asked, attempt.seed);
}

/**
 * The attempt with one answer more.
 *
 * @param chosen indexes into the stored options; `undefined`: "I don't know"
 */
export function answered(
  attempt: Attempt,
  question: Question,
  { layer }: Topic,
  depth: number,
  chosen: readonly number[] | undefined,
): Attempt {
  const item: Item = itemOf(question, layer, depth);
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
export function questionsLeft(attempt: Attempt): number {
  const asked = attempt.answers.length;
  const most = mostQuestions - asked;
  if (asked < 2) return most;
  const [before, now] = [
    distanceToClear(believe(attempt.experience, [])),
    distanceToClear(beliefOf(attempt)),
  ];
  const needed = now <= 0 ? 0 : before - now > 0 ? Math.ceil((now / (before - now)) * asked) : most;
  return Math.min(most, Math.max(needed, fewestQuestions - asked, 1));
}
