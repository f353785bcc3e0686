import type { Question } from '../curriculum/compiled.ts';
import { isDue, type Card } from '../memory/card.ts';
import { seedFor } from './shuffle.ts';

export interface Choosing {
  /** Questions that may be asked: those of the page's topics and of topics near them. */
  readonly bank: readonly Question[];
  readonly cards: ReadonlyMap<string, Card>;
  /** Topics of the page, best first. Empty without a placement: then whatever is due or new is asked, mixed. */
  readonly topics: readonly string[];
  readonly now: number;
  readonly today: string;
  readonly length: number;
  readonly seed: number;
}

/**
 * Which questions a quiz asks, in order: due ones of the page's topics, then new ones of them from easy to hard, then
 * due ones of other topics, then new ones of other topics. Nothing that was answered right today comes again, and
 * nothing that is known and not due. Pure: the same input gives the same quiz.
 *
 * @returns at most `length` questions; none when there is nothing worth asking now
 */
export function chooseQuestions({ bank, cards, topics, now, today, length, seed }: Choosing): Question[] {
  const open = bank.filter(({ id }) => {
    const card = cards.get(id);
    return !card || isDue(card, { now, today });
  });
  const chance = (id: string) => seedFor(seed, id);
  const rank = (question: Question) => {
    const here = topics.length === 0 || topics.includes(question.topic);
    return (here ? 0 : 2) + (cards.has(question.id) ? 0 : 1);
  };
  return open
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        (cards.get(a.id)?.due ?? 0) - (cards.get(b.id)?.due ?? 0) ||
        a.difficulty - b.difficulty ||
        chance(a.id) - chance(b.id),
    )
    .slice(0, length);
}
