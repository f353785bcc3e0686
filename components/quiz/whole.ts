import type { Question } from '../../core/curriculum/compiled.ts';

/** Whether what is chosen is a whole answer, so that it can be given: of a `multi`, as many as there are keys. */
export function isWhole(question: Question, chosen: readonly number[]): boolean {
  if (question.type !== 'multi') return chosen.length > 0;
  return chosen.length === question.options.filter(({ correct }) => correct).length;
}
