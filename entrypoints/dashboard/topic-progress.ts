import { loadQuestions } from '#content/questions';
import type { QuestionRow } from '../../components/topic/topic-questions.tsx';
import type { Topic } from '../../core/curriculum/compiled.ts';
import { createScheduler } from '../../core/memory/card.ts';
import { momentOf } from '../../core/memory/day.ts';
import { comesBack } from '../../core/memory/due.ts';
import { historyOf } from '../../core/memory/history.ts';
import { localClock } from '../../platform/clock.ts';
import { answersOf } from '../../platform/database/answers-of.ts';
import { cardsOf } from '../../platform/database/cards.ts';
import { connect } from '../../platform/database/connection.ts';
import { loadSettings } from '../../platform/settings.ts';

/** How every question of a topic went, from what is stored. Opens the database for that and closes it again. */
export async function loadTopicProgress({ id }: Topic): Promise<readonly QuestionRow[]> {
  const [settings, questions] = await Promise.all([loadSettings(), loadQuestions[id]?.() ?? []]);
  const scheduler = createScheduler(settings.retention);
  const moment = momentOf(localClock(settings.dayStart));
  const connection = connect();
  try {
    const cards = await connection.use(db => cardsOf(db, scheduler, [id]));
    const ids = questions.map(question => question.id);
    const records = await connection.use(db => answersOf(db, ids));
    return questions.map(question => {
      const card = cards.get(question.id);
      return {
        id: question.id,
        stem: question.stem,
        history: historyOf(records.get(question.id) ?? []),
        lastAsked: card?.lastAsked,
        comesBack: card && comesBack(card, moment),
      };
    });
  } finally {
    await connection.close();
  }
}
