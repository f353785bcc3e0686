import type { Topic } from '../curriculum/compiled.ts';
import { recall, type Card, type Scheduler } from '../memory/card.ts';

/** From this mean recall over all its questions on, a topic is known well enough to build on. By hand. */
const knownFrom = 0.5;

/**
 * The topics whose prerequisites the reader knows: of each that can be asked, half or more would be recalled now. What
 * cannot be asked stands in nobody's way.
 *
 * @param cards at least those of the prerequisites
 * @param now ms since 1970
 * @param shown topics of which the reader showed that they know them, whatever is remembered of their questions
 */
export function readyTopics(
  topics: readonly Topic[],
  cards: ReadonlyMap<string, Card>,
  scheduler: Scheduler,
  now: number,
  shown: ReadonlySet<string> = new Set(),
): Set<string> {
  const strengths = new Map<string, number>();
  for (const { id, questions } of topics) {
    const recalled = questions.reduce((sum, slug) => {
      const card = cards.get(`${id}/${slug}`);
      return sum + (card ? recall(scheduler, card, now) : 0);
    }, 0);
    strengths.set(id, questions.length === 0 ? 1 : recalled / questions.length);
  }
  const isKnown = (id: string) => shown.has(id) || (strengths.get(id) ?? 1) >= knownFrom;
  return new Set(topics.filter(({ prerequisites }) => prerequisites.every(isKnown)).map(({ id }) => id));
}
