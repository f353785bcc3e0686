import { isQuiz } from '../../core/memory/readable.ts';
import { isSameQuiz, type Quiz } from '../../core/quiz/quiz.ts';
import type { StrataDatabase } from './open.ts';
import { setAside } from './set-aside.ts';
import { strictly, type Writing } from './strictly.ts';

/** The quiz on a subject as it was left. One that cannot be read is set aside when a new one is begun. */
export async function quizOn(db: StrataDatabase, subject: string): Promise<Quiz | undefined> {
  const stored: unknown = await db.get('quiz', subject);
  return isQuiz(stored) ? stored : undefined;
}

/** Begins a quiz; the one that was kept on its subject is over by that. */
export async function beginQuiz(db: StrataDatabase, quiz: Quiz): Promise<void> {
  await strictly(db, async tx => {
    await readQuiz(tx, quiz.subject);
    await tx.objectStore('quiz').put(quiz);
  });
}

/**
 * Brings a quiz further without an answer, so that it can be left at any moment. The change is made to what is stored at
 * that moment; where another window has begun another quiz meanwhile, nothing changes.
 *
 * @returns the quiz as it is stored now
 */
export async function changeQuiz(
  db: StrataDatabase,
  seen: Quiz,
  change: (stored: Quiz) => Quiz,
): Promise<Quiz> {
  return strictly(db, async tx => {
    const stored = (await readQuiz(tx, seen.subject)) ?? seen;
    if (!isSameQuiz(stored, seen) || stored.at !== seen.at) return stored;
    const after = change(stored);
    await tx.objectStore('quiz').put(after);
    return after;
  });
}

/** The stored quiz on a subject; one that cannot be read is set aside. */
export async function readQuiz(tx: Writing, subject: string): Promise<Quiz | undefined> {
  const stored: unknown = await tx.objectStore('quiz').get(subject);
  if (stored === undefined || isQuiz(stored)) return stored;
  await setAside(tx, 'quiz', subject, stored);
  return undefined;
}
