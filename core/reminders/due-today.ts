import type { Card } from '../memory/card.ts';
import { isDue, type Moment } from '../memory/due.ts';

/**
 * How many questions a review would ask now: what is due, and of what was not asked yet today no more than a day may bring
 * back. What was asked today already, and missed, is no new work.
 *
 * @param cards at least those that are due before the day is over, and those that were asked today
 * @param reviewsPerDay how many questions a day may bring back
 */
export function dueToday(cards: readonly Card[], reviewsPerDay: number, moment: Moment): number {
  const isOfToday = ({ lastReviewDay }: Card) => lastReviewDay === moment.today;
  // A first answer is no review: of that there is another allowance.
  const reviewed = cards.filter(card => isOfToday(card) && card.reps > 1).length;
  const due = cards.filter(card => isDue(card, moment));
  const again = due.filter(isOfToday).length;
  return again + Math.min(due.length - again, Math.max(0, reviewsPerDay - reviewed));
}
