import { loadQuestions } from '#content/questions';
import type { Question } from '../../core/curriculum/compiled.ts';

/** Loads the questions of topics; of all topics when none is named. A topic without questions adds none. */
export async function loadBank(wanted: readonly string[]): Promise<Question[]> {
  const ids = wanted.length > 0 ? wanted : Object.keys(loadQuestions);
  const chunks = await Promise.all(ids.map(async id => (await loadQuestions[id]?.()) ?? []));
  return chunks.flat();
}
