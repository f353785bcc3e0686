import type { Topic } from '../curriculum/compiled.ts';
import type { PlaceId } from '../curriculum/layers.ts';
import { comesBack, isDue } from '../memory/due.ts';
import { waitingToday, type Waiting } from './waiting.ts';

/** A question takes about so long, in seconds, its whys included. By hand. */
const secondsEach = 20;

/** What a mixed review would bring today. */
export interface ReviewPlan {
  /** How many questions. */
  readonly total: number;
  /** How long they take, in minutes. */
  readonly minutes: number;
  /** Topics with the number of their questions, by the layer that they are in, most questions first. */
  readonly topics: readonly PlannedTopic[];
  /** How many questions are due and wait for another day, because today's limit is reached. */
  readonly cut: number;
  /** How many of them are not due yet, and are asked to keep a mastered topic from fading or to bring one back. */
  readonly early: number;
  /** When the next question comes back that is not due now, in ms since 1970. */
  readonly nextDue: number | undefined;
}

export interface PlannedTopic {
  readonly topic: string;
  readonly layer: PlaceId;
  readonly count: number;
}

/**
 * Plans the review of today.
 *
 * @param topics those that may come up
 * @param waiting with the cards of everything
 */
export function planReview(topics: readonly Topic[], waiting: Waiting): ReviewPlan {
  const { cards, moment, bank } = waiting;
  const today = waitingToday(waiting);
  const known = bank.flatMap(({ id }) => cards.get(id) ?? []);
  const due = known.filter(card => isDue(card, moment));
  const later = known.filter(card => !isDue(card, moment)).map(card => comesBack(card, moment));
  const planned = new Set(today.map(({ id }) => id));
  const isDueId = new Set(due.map(({ question }) => question));
  const byTopic = Map.groupBy(today, ({ topic }) => topic);
  return {
    total: today.length,
    minutes: Math.max(1, Math.round((today.length * secondsEach) / 60)),
    topics: topics
      .flatMap(({ id, layer }) => {
        const count = byTopic.get(id)?.length ?? 0;
        return count > 0 ? [{ topic: id, layer, count }] : [];
      })
      .toSorted((a, b) => b.count - a.count),
    cut: due.filter(({ question }) => !planned.has(question)).length,
    early: today.filter(({ id }) => !isDueId.has(id)).length,
    nextDue: later.length > 0 ? Math.min(...later) : undefined,
  };
}
