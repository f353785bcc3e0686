import { loadQuestions } from '#content/questions';
import { topics } from '#content/topics';
import type { Question } from '../../core/curriculum/compiled.ts';
import type { Placement } from '../../core/placement/placement.ts';

/** The topics that a quiz is about: those of the page, or all of its layer where none is known. */
export function topicsOf(placement: Placement | undefined): string[] {
  if (!placement) return [];
  if (placement.topics.length > 0) return [...placement.topics];
  return topics.filter(({ layer }) => layer === placement.layer).map(({ id }) => id);
}

/** Loads the questions of topics; of all topics when none is named. */
export async function loadBank(wanted: readonly string[]): Promise<Question[]> {
  const ids = wanted.length > 0 ? wanted : Object.keys(loadQuestions);
  const chunks = await Promise.all(ids.map(async id => (await loadQuestions[id]?.()) ?? []));
  return chunks.flat();
}
