import type { Question } from '../curriculum/compiled.ts';
import { seedFor, shuffled } from './shuffle.ts';

/**
 * Whether an answer is right.
 *
 * @param chosen indexes into the question's stored options: one for `choice`, any number in any order for `multi`,
 *   all of them in the order given for `order`
 */
export function isRight(question: Question, chosen: readonly number[]): boolean {
  const key = keyOf(question);
  if (chosen.length !== key.length) return false;
  const given = question.type === 'order' ? chosen : chosen.toSorted((a, b) => a - b);
  return given.every((index, at) => index === key[at]);
}

/** The right answer, as indexes into the stored options. */
export function keyOf({ options }: Question): number[] {
  return options.flatMap(({ correct }, index) => (correct ? [index] : []));
}

/**
 * The order in which a quiz shows a question's options, as indexes into the stored ones. Steps to be put in order never
 * start out in the right one.
 */
export function shownOrder({ id, type, options }: Question, seed: number): number[] {
  const stored = options.map((_, index) => index);
  const order = shuffled(stored, seedFor(seed, id));
  const solved = order.every((index, at) => index === at);
  return type === 'order' && solved ? [...stored.slice(1), 0] : order;
}
