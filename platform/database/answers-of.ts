import type { MemoryRecord } from '../../core/memory/answer.ts';
import { isMemoryRecord } from '../../core/memory/readable.ts';
import type { StrataDatabase } from './open.ts';

/**
 * The records of some questions, by question; a question without any is missing. For looking at them only: what cannot be
 * read is left out, and set aside by whoever writes to it next.
 */
export async function answersOf(
  db: StrataDatabase,
  questions: readonly string[],
): Promise<ReadonlyMap<string, readonly MemoryRecord[]>> {
  const byQuestion = db.transaction('answers').store.index('byQuestion');
  const found: unknown[][] = await Promise.all(questions.map(question => byQuestion.getAll(question)));
  return Map.groupBy(found.flat().filter(isMemoryRecord), ({ question }) => question);
}
