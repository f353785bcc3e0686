import { chapter } from '#content/chapter';
import { loadQuestions } from '#content/questions';
import { topics } from '#content/topics';
import { terrainOf } from '../../core/estimate/attempt.ts';
import type { Bank } from './simulate.ts';

/** Every topic and every question as readers get them. */
export async function wholeBank(): Promise<Bank> {
  const loaded = await Promise.all(
    Object.entries(loadQuestions).map(async ([id, load]) => [id, await load()] as const),
  );
  return { terrain: terrainOf(topics, chapter.fit.experiences), questions: new Map(loaded) };
}
