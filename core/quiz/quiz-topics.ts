import type { Subject } from '../curriculum/compiled.ts';
import type { Placement } from '../placement/placement.ts';

/**
 * The topics that a quiz over a page is about: those of the page that can be asked, best first, or else all of its layer
 * that can.
 *
 * @returns ids; none without a placement, and where nothing of the layer can be asked: then the quiz is a mixed review
 */
export function quizTopics(topics: readonly Subject[], placement: Placement | undefined): string[] {
  if (!placement) return [];
  const askable = topics.filter(({ questions }) => questions.length > 0);
  const here = placement.topics.filter(id => askable.some(topic => topic.id === id));
  if (here.length > 0) return here;
  return askable.filter(({ layer }) => layer === placement.layer).map(({ id }) => id);
}
