import { momentOf, yesterdayOf } from '../../core/memory/day.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import { withoutSetAside } from '../../core/quiz/set-aside.ts';
import { takenUp } from '../../core/quiz/take-up.ts';
import type { QuizPorts } from './session.ts';

/** The quiz that was left on a subject, as it goes on; `undefined` where there is none that can. */
export async function leftQuiz(
  { memory, settings, topics, clock }: Pick<QuizPorts, 'memory' | 'settings' | 'topics' | 'clock'>,
  subject: string,
): Promise<Quiz | undefined> {
  const left = await memory.left(subject);
  if (!left) return undefined;
  const { today } = momentOf(clock());
  const askable = withoutSetAside(topics, settings.setAside);
  return takenUp(left.quiz, {
    today,
    yesterday: yesterdayOf(clock()),
    exists: id => askable.some(topic => topic.questions.some(slug => `${topic.id}/${slug}` === id)),
    rightToday: id => left.cards.get(id)?.lastRightDay === today,
  });
}
