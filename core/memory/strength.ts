import type { Subject } from '../curriculum/compiled.ts';
import { recall, type Card, type Scheduler } from './card.ts';
import { isDue, type Moment } from './due.ts';

/** A topic counts as mastered from this mean recall on, when enough of its questions are proven. */
export const masteredStrength = 0.8;
/** The part of a topic's questions that must have been answered right on two different days. */
const provenShare = 0.8;

/** What the landscape shows of a topic. Times are ms since 1970. */
export interface TopicStanding {
  readonly topic: string;
  /** Mean predicted recall over all its questions, 0–1; a question never answered counts as 0. */
  readonly strength: number;
  /** Strength of at least 0.8, and at least 80 % of the questions answered right on two different days. */
  readonly mastered: boolean;
  /** Proven as a mastered topic is, and below that strength now. */
  readonly fading: boolean;
  readonly asked: number;
  readonly total: number;
  readonly due: number;
  readonly lastAsked: number | undefined;
  /** When the next of its asked questions comes back. */
  readonly nextDue: number | undefined;
}

/**
 * @param cards the cards of this topic; cards of questions that the topic no longer has do not count
 */
export function standingOf(
  scheduler: Scheduler,
  topic: Subject,
  cards: readonly Card[],
  moment: Moment,
): TopicStanding {
  const total = topic.questions.length;
  const live = cards.filter(({ question }) => topic.questions.includes(question.slice(topic.id.length + 1)));
  const strength = strengthAt(scheduler, live, total, moment.now);
  const proven = isProven(live, total);
  return {
    topic: topic.id,
    strength,
    mastered: proven && strength >= masteredStrength,
    fading: proven && strength < masteredStrength,
    asked: live.length,
    total,
    due: live.filter(card => isDue(card, moment)).length,
    lastAsked: live.length > 0 ? Math.max(...live.map(({ lastAsked }) => lastAsked)) : undefined,
    nextDue: live.length > 0 ? Math.min(...live.map(({ due }) => due)) : undefined,
  };
}

/**
 * The mean predicted recall over all questions of a topic, 0–1.
 *
 * @param cards of its questions that were asked; each of the others counts as 0
 * @param total how many questions it has
 * @param time ms since 1970
 */
export function strengthAt(
  scheduler: Scheduler,
  cards: readonly Card[],
  total: number,
  time: number,
): number {
  return total === 0 ? 0 : cards.reduce((sum, card) => sum + recall(scheduler, card, time), 0) / total;
}

/** Whether at least 80 % of a topic's questions were answered right on two different days. */
export function isProven(cards: readonly Card[], total: number): boolean {
  return total > 0 && cards.filter(({ rightDays }) => rightDays >= 2).length >= provenShare * total;
}

/** Where a topic stands that the reader set aside: as it does, but nothing of it is due. */
export function setAsideStanding(standing: TopicStanding): TopicStanding {
  return { ...standing, due: 0, nextDue: undefined };
}
