import type { Card, Scheduler } from './card.ts';
import { masteredStrength, strengthAt } from './strength.ts';

const day = 24 * 60 * 60_000;
/** No day so far ahead is worth telling, in days: a hundred years. */
const farthest = 36_500;

/**
 * When a topic fades if nothing of it is asked until then: the first moment, a whole number of days from now, at which its
 * strength is below 0.8. Found by bisection, because the chance of recall only ever falls while a question is left alone.
 *
 * @param cards of its questions that were asked
 * @param total how many questions it has
 * @param now ms since 1970
 * @returns ms since 1970; `now` where it has faded already, `undefined` where it will not within a hundred years
 */
export function fadesAt(
  scheduler: Scheduler,
  cards: readonly Card[],
  total: number,
  now: number,
): number | undefined {
  const hasFaded = (days: number) => strengthAt(scheduler, cards, total, now + days * day) < masteredStrength;
  if (hasFaded(0)) return now;
  if (!hasFaded(farthest)) return undefined;
  let [strong, faded] = [0, farthest];
  while (faded - strong > 1) {
    const between = Math.floor((strong + faded) / 2);
    if (hasFaded(between)) faded = between;
    else strong = between;
  }
  return now + faded * day;
}
