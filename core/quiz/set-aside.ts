import type { Subject } from '../curriculum/compiled.ts';

/**
 * The topics as quizzes see them: one that the reader set aside counts as one about which there are no questions. So it
 * comes up nowhere by itself, neither due nor new nor near, and stands in nobody's way.
 *
 * @param setAside ids of topics; those that do not exist change nothing
 */
export function withoutSetAside<Some extends Subject>(
  topics: readonly Some[],
  setAside: readonly string[],
): readonly Some[] {
  if (setAside.length === 0) return topics;
  return topics.map(topic =>
    setAside.includes(topic.id) ? { ...topic, questions: [], difficulties: [] } : topic,
  );
}
