import type { Card } from './card.ts';

/** The moment, the reader's study day at it, and when the next one begins. Times are ms since 1970. */
export interface Moment {
  readonly now: number;
  readonly today: string;
  readonly tomorrow: number;
}

const day = 24 * 60 * 60_000;

/**
 * Whether a question is to be asked now: it is due, and was not answered right today, not even in practice. What was put
 * off for minutes is due at its minute; what was put off for days is due from the beginning of its day, so that a day's
 * work is known in the morning and not handed out hour by hour.
 */
export function isDue(card: Pick<Card, 'due' | 'lastReview' | 'lastRightDay'>, moment: Moment): boolean {
  if (card.lastRightDay === moment.today) return false;
  const forDays = card.due - card.lastReview >= day;
  return forDays ? card.due < moment.tomorrow : card.due <= moment.now;
}

/** When a question is asked again, in ms since 1970: when it is due, and not before tomorrow once it was right today. */
export function comesBack({ due, lastRightDay }: Pick<Card, 'due' | 'lastRightDay'>, moment: Moment): number {
  return lastRightDay === moment.today ? Math.max(due, moment.tomorrow) : due;
}
