import type { Subject } from '../curriculum/compiled.ts';

/** What the choice of questions knows of one: everything but its words. */
export interface Askable {
  readonly id: string;
  readonly topic: string;
  /** 1–3. */
  readonly difficulty: number;
}

/** Every question of some topics. */
export function askablesOf(topics: readonly Subject[]): Askable[] {
  return topics.flatMap(({ id, questions, difficulties }) =>
    questions.map((slug, at) => ({ id: `${id}/${slug}`, topic: id, difficulty: difficulties[at] ?? 1 })),
  );
}
