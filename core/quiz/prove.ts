import type { Question } from '../curriculum/compiled.ts';
import type { Card } from '../memory/card.ts';
import type { Askable } from './askable.ts';
import type { Quiz } from './quiz.ts';
import { seedFor } from './shuffle.ts';

/** So many questions, all of them right, show that a topic is known. */
export const proofLength = 3;

/**
 * The questions by which a reader shows that they know a topic: the hardest there are, first those that were never asked,
 * and not all on one level. Nothing that was answered right today counts as a proof.
 *
 * @param questions all of the topic
 * @param cards what is remembered of them
 * @param today the study day, as an ISO date
 * @returns three, or none where fewer are left today
 */
export function chooseProof(
  questions: readonly Question[],
  cards: ReadonlyMap<string, Card>,
  today: string,
  seed: number,
): Askable[] {
  const left = questions
    .filter(({ id }) => cards.get(id)?.lastRightDay !== today)
    .toSorted(
      (a, b) =>
        Number(cards.has(a.id)) - Number(cards.has(b.id)) ||
        Number(a.level === 'concept') - Number(b.level === 'concept') ||
        b.difficulty - a.difficulty ||
        seedFor(seed, a.id) - seedFor(seed, b.id),
    );
  if (left.length < proofLength) return [];
  const first = left.slice(0, proofLength);
  const [one] = first;
  const isOneLevel = first.every(({ level }) => level === one?.level);
  const other = left.find(
    ({ id, level }) =>
      level !== one?.level && level !== 'concept' && cards.has(id) === cards.has(one?.id ?? ''),
  );
  const chosen = isOneLevel && other ? [...first.slice(0, -1), other] : first;
  return chosen.map(({ id, topic, difficulty }) => ({ id, topic, difficulty }));
}

/** A question of a proof that shows nothing, and why. */
export interface Missed {
  readonly question: string;
  readonly why: 'wrong' | 'skipped' | 'guessed';
}

/** What came of a proof. */
export interface Proof {
  /** Whether every question was answered right, and none by a guess. */
  readonly isShown: boolean;
  readonly right: number;
  /** The questions that were not, in their order, with why. */
  readonly missed: readonly Missed[];
}

/** @param quiz one that is over; what was asked once more as practice does not count */
export function proofOf({ questions, results }: Quiz): Proof {
  const missed = questions.flatMap(({ id, practice }, at): Missed[] => {
    const result = results[at];
    if (practice) return [];
    if (!result || result.outcome === 'skipped') return [{ question: id, why: 'skipped' }];
    if (result.outcome === 'wrong') return [{ question: id, why: 'wrong' }];
    return result.guessed ? [{ question: id, why: 'guessed' }] : [];
  });
  const right = questions.filter(({ practice }) => !practice).length - missed.length;
  return { isShown: missed.length === 0 && right >= proofLength, right, missed };
}
