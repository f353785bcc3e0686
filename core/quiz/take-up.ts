import { currentResult, isOver, type Quiz } from './quiz.ts';

/** What decides whether a quiz that was left goes on. */
export interface TakingUp {
  /** The study day now, and the one before it: a quiz left in the evening goes on in the morning. */
  readonly today: string;
  readonly yesterday: string;
  /** Whether a question still exists, and its topic was not set aside. */
  readonly exists: (id: string) => boolean;
  /** Whether a question was answered right today, in this quiz or another. */
  readonly rightToday: (id: string) => boolean;
}

/**
 * A quiz that was left, as it goes on: at the same question, without the later ones that were answered right elsewhere
 * meanwhile or exist no more.
 *
 * @returns `undefined` when it was begun too long ago, is over, or nothing of it is left to ask
 */
export function takenUp(quiz: Quiz, { today, yesterday, exists, rightToday }: TakingUp): Quiz | undefined {
  if (isOver(quiz) || (quiz.day !== today && quiz.day !== yesterday)) return undefined;
  const isAnswered = currentResult(quiz) !== undefined;
  const questions = quiz.questions.filter(({ id }, at) => {
    if (at < quiz.at || (at === quiz.at && isAnswered)) return true;
    return exists(id) && !rightToday(id);
  });
  const current = quiz.questions[quiz.at];
  if (isAnswered && current && !exists(current.id)) return undefined;
  const shortened: Quiz = { ...quiz, questions };
  if (isOver(shortened)) return undefined;
  if (questions[quiz.at] === current) return shortened;
  const { draft: _draft, ...withoutDraft } = shortened; // it was about a question that has gone
  return withoutDraft;
}
