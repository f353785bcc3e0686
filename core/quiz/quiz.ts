import type { RecordKey } from '../memory/answer.ts';
import type { Purpose } from './choose.ts';

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

/** A question's place in a quiz. */
export interface Asked {
  readonly id: string;
  readonly topic: string;
  /** Asked a second time because it was missed in this quiz: practice, which moves no date. */
  readonly practice?: true;
}

/** What the reader has marked and not yet given as an answer. */
export interface Draft {
  readonly chosen: readonly number[];
  readonly guessed: boolean;
}

/** A quiz that can be left at any moment and taken up again. Plain data: it is stored as it is. */
export interface Quiz {
  /** What it is about: one quiz is kept for each subject. */
  readonly subject: string;
  /** The study day on which it began. */
  readonly day: string;
  /** Decides the order of options. With the subject it tells one quiz from another. */
  readonly seed: number;
  readonly questions: readonly Asked[];
  readonly results: readonly Result[];
  /** Index of the question on screen; equal to the number of questions when the quiz is over. */
  readonly at: number;
  readonly draft?: Draft;
}

export function startQuiz(
  subject: string,
  questions: readonly { readonly id: string; readonly topic: string }[],
  day: string,
  seed: number,
): Quiz {
  return {
    subject,
    day,
    seed,
    questions: questions.map(({ id, topic }) => ({ id, topic })),
    results: [],
    at: 0,
  };
}

/**
 * The subject of a quiz about topics; without topics it is the mixed review of everything. A quiz with a purpose of its own
 * is kept beside the one over a page about the same topics.
 */
export function subjectOf(topics: readonly string[], purpose?: Purpose): string {
  const about = topics.length > 0 ? topics.join('+') : 'review';
  return purpose ? `${purpose}:${about}` : about;
}

/** Whether two quizzes are the same one, perhaps at different moments. */
export function isSameQuiz(one: Quiz, other: Quiz): boolean {
  return one.subject === other.subject && one.seed === other.seed && one.day === other.day;
}

/** The result of the question on screen, once there is one. */
export function currentResult({ results, at }: Quiz): Result | undefined {
  return results[at];
}

/**
 * Notes what came of the question on screen; a second result for it replaces the first. A question that was missed comes
 * once more at the end, as practice.
 */
export function withResult(quiz: Quiz, result: Result): Quiz {
  const { draft: _draft, ...rest } = withoutPractice(quiz);
  const asked = quiz.questions[quiz.at];
  const again: Asked[] =
    asked && !asked.practice && result.outcome === 'wrong'
      ? [{ id: asked.id, topic: asked.topic, practice: true }]
      : [];
  return {
    ...rest,
    questions: [...rest.questions, ...again],
    results: [...quiz.results.slice(0, quiz.at), result],
  };
}

/** Without the practice that the question on screen brought. */
function withoutPractice(quiz: Quiz): Quiz {
  const asked = quiz.questions[quiz.at];
  const questions = quiz.questions.filter(
    (other, at) => at <= quiz.at || !other.practice || other.id !== asked?.id,
  );
  return { ...quiz, questions };
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

/** Where the last answer or skip of a quiz stands, which can be taken back; `undefined` where there is none. */
export function lastGiven({ results, at }: Quiz): number | undefined {
  if (results.length === 0) return undefined;
  return Math.min(at, results.length - 1);
}

/** The quiz before its last answer or skip was given: that question is on screen again, with nothing chosen. */
export function takenBack(quiz: Quiz): Quiz {
  const at = lastGiven(quiz);
  if (at === undefined) return quiz;
  const { draft: _draft, ...rest } = withoutPractice({ ...quiz, at });
  return { ...rest, results: rest.results.slice(0, at) };
}

/** Keeps what is marked on the question on screen; once there is a result, nothing is marked any more. */
export function withDraft(quiz: Quiz, draft: Draft): Quiz {
  return currentResult(quiz) || isOver(quiz) ? quiz : { ...quiz, draft };
}

export function isOver({ at, questions }: Quiz): boolean {
  return at >= questions.length;
}
