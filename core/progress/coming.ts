import type { Topic } from '../curriculum/compiled.ts';
import type { Card } from '../memory/card.ts';
import { comesBack, type Moment } from '../memory/due.ts';
import { daysOn } from './calendar.ts';

const dayMs = 24 * 60 * 60_000;

/** How many questions come back on a study day. */
export interface ComingDay {
  readonly day: string;
  readonly due: number;
}

/**
 * What comes back on each of the coming days, today first, whatever a day's limit lets through. Today has everything that
 * waits already. A question is counted once: when it comes back after that depends on the answer.
 *
 * @param cards of the questions that can be asked, see {@link askableCards}
 */
export function comingDays(cards: Iterable<Card>, moment: Moment, count: number): ComingDay[] {
  const due = Array.from({ length: count }, () => 0);
  for (const card of cards) {
    const ahead = Math.floor((comesBack(card, moment) - moment.tomorrow) / dayMs) + 1;
    const at = Math.max(0, ahead);
    if (at < count) due[at] = (due[at] ?? 0) + 1;
  }
  return due.map((due, at) => ({ day: daysOn(moment.today, at), due }));
}

/** The cards whose questions can still come up: not retired, and of no topic that the reader set aside. */
export function askableCards(
  cards: Iterable<Card>,
  topics: readonly Topic[],
  setAside: readonly string[],
): Card[] {
  const asked = new Set(
    topics
      .filter(({ id }) => !setAside.includes(id))
      .flatMap(({ id, questions }) => questions.map(slug => `${id}/${slug}`)),
  );
  return [...cards].filter(({ question }) => asked.has(question));
}
