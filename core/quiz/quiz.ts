import type { Question } from '../curriculum/compiled.ts';
import type { RecordKey } from '../memory/answer.ts';

/** What came of one question of a quiz. */
export interface Result {
  readonly outcome: 'right' | 'wrong' | 'skipped';
  /** Indexes into the stored options, as they were chosen. */
  readonly chosen: readonly number[];
  readonly guessed: boolean;
  /** The answer's record, by which it can be taken back. Absent when skipped, and where nothing could be saved. */
  readonly record?: RecordKey;
  /** When the question comes back, in ms since 1970. Absent when skipped, and where nothing could be saved. */
  readonly comesBack?: number;
}

/** A quiz that can be left at any moment and taken up again. Plain data: it is stored as it is. */
export interface Quiz {
  /** What it is about: one quiz is kept for each subject. */
  readonly subject: string;
  readonly day: string;
  readonly seed: number;
  readonly questions: readonly { readonly id: string; readonly topic: string }[];
  readonly results: readonly Result[];
  /** Index of the question on screen; equal to the number of questions when the quiz is over. */
  readonly at: number;
}

export function startQuiz(subject: string, questions: readonly Question[], day: string, seed: number): Quiz {
  return {
    subject,
    day,
    seed,
    questions: questions.map(({ id, topic }) => ({ id, topic })),
    results: [],
    at: 0,
  };
}

/** The subject of a quiz about topics; without topics it is the mixed review of a layer or of everything. */
export function subjectOf(layer: string | undefined, topics: readonly string[]): string {
  return topics.length > 0 ? topics.join('+') : (layer ?? 'review');
}

/** The result of the question on screen, once there is one. */
export function currentResult({ results, at }: Quiz): Result | undefined {
  return results[at];
}

/** Notes what came of the question on screen; a second result for it replaces the first. */
export function withResult(quiz: Quiz, result: Result): Quiz {
  return { ...quiz, results: [...quiz.results.slice(0, quiz.at), result] };
}

/** Goes on to the next question. A question without a result counts as skipped. */
export function next(quiz: Quiz): Quiz {
  const { at, questions } = quiz;
  if (at >= questions.length) return quiz;
  const noted = currentResult(quiz)
    ? quiz
    : withResult(quiz, { outcome: 'skipped', chosen: [], guessed: false });
  return { ...noted, at: at + 1 };
}

export function isOver({ at, questions }: Quiz): boolean {
  return at >= questions.length;
}

/** Whether a stored quiz can be gone on with: of the same day, not over, and all its questions still exist. */
export function canResume(quiz: Quiz, day: string, known: ReadonlySet<string>): boolean {
  return quiz.day === day && !isOver(quiz) && quiz.questions.every(({ id }) => known.has(id));
}
