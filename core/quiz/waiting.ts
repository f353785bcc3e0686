import { recall, type Card, type Scheduler } from '../memory/card.ts';
import { isDue, type Moment } from '../memory/due.ts';
import type { Askable } from './askable.ts';
import { keepers } from './keep.ts';

/** What decides what waits for the reader. */
export interface Waiting {
  /** Every question that there is. */
  readonly bank: readonly Askable[];
  readonly cards: ReadonlyMap<string, Card>;
  readonly scheduler: Scheduler;
  readonly moment: Moment;
  /** How many questions today may still bring that were never asked, and how many may come back. */
  readonly allowance: Allowance;
}

export interface Allowance {
  readonly fresh: number;
  readonly reviews: number;
}

/** How well a question fits the page, 0–1. */
export type Fit = (question: Askable) => number;

/** Differences of recall below this are no reason to prefer a question to one that fits the page better. By hand. */
const sameRisk = 0.1;

/**
 * What a mixed review brings today, in its order, as far as the day's limits let it: first what keeps a mastered topic from
 * fading, then what is due, the most likely forgotten first, then what would bring a fading topic back.
 */
export function waitingToday(waiting: Waiting): Askable[] {
  const { mastered, fading } = keepers(waiting);
  const all = new Set([...mastered, ...due(waiting.bank, waiting), ...fading]);
  return withinAllowance([...all], waiting);
}

/** What is due, the most likely forgotten first. */
export function due(
  bank: readonly Askable[],
  { cards, moment, scheduler }: Pick<Waiting, 'cards' | 'moment' | 'scheduler'>,
  fit: Fit = () => 0,
): Askable[] {
  const found = bank.filter(({ id }) => {
    const card = cards.get(id);
    return card !== undefined && isDue(card, moment);
  });
  return byRisk(found, { cards, moment, scheduler }, fit);
}

/** The most likely forgotten first; among those that are about as likely, what fits better. */
export function byRisk(
  bank: readonly Askable[],
  { cards, moment, scheduler }: Pick<Waiting, 'cards' | 'moment' | 'scheduler'>,
  fit: Fit = () => 0,
): Askable[] {
  return bank
    .map(question => {
      const card = cards.get(question.id);
      const recalled = card ? recall(scheduler, card, moment.now) : 0;
      return { question, recalled, risk: Math.floor(recalled / sameRisk) };
    })
    .toSorted(
      (a, b) =>
        a.risk - b.risk ||
        fit(b.question) - fit(a.question) ||
        a.recalled - b.recalled ||
        a.question.id.localeCompare(b.question.id),
    )
    .map(({ question }) => question);
}

/**
 * As many as today may still bring: of what was never asked, and of what comes back. What was asked today already, and
 * missed, is no new work.
 *
 * @param before what was chosen already, and counts as well
 */
export function withinAllowance(
  questions: readonly Askable[],
  { cards, moment, allowance }: Pick<Waiting, 'cards' | 'moment' | 'allowance'>,
  before: readonly Askable[] = [],
): Askable[] {
  const kindOf = ({ id }: Askable) => {
    const card = cards.get(id);
    if (!card) return 'fresh';
    return card.lastReviewDay === moment.today ? undefined : 'reviews';
  };
  const left = { ...allowance };
  for (const question of before) {
    const kind = kindOf(question);
    if (kind) left[kind]--;
  }
  return questions.filter(question => {
    const kind = kindOf(question);
    return kind === undefined || left[kind]-- > 0;
  });
}
