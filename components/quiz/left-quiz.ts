import { momentOf, yesterdayOf } from '../../core/memory/day.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import { takenUp } from '../../core/quiz/take-up.ts';
import type { QuizPorts } from './session.ts';

/** The quiz that was left on a subject, as it goes on; `undefined` where there is none that can. */
export async function leftQuiz(
  { memory, topics, clock }: Pick<QuizPorts, 'memory' | 'topics' | 'clock'>,
  subject: string,
): Promise<Quiz | undefined> {
  const left = await memory.left(subject);
  if (!left) return undefined;
  const { today } = momentOf(clock());
  return takenUp(left.quiz, {
    today,
    yesterday: yesterdayOf(clock()),
    exists: id => topics.some(topic => topic.questions.some(slug => `${topic.id}/${slug}` === id)),
    rightToday: id => left.cards.get(id)?.lastRightDay === today,
  });
}
