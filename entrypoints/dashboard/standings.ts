import { topics } from '#content/topics';
import { createScheduler } from '../../core/memory/card.ts';
import { studyDay } from '../../core/memory/day.ts';
import { standingOf, type TopicStanding } from '../../core/memory/strength.ts';
import { cardsOf } from '../../platform/database/memory.ts';
import { openDatabase } from '../../platform/database/open.ts';
import { loadSettings } from '../../platform/settings.ts';

/** Where every topic stands now, from what is stored. Opens the database for that and closes it again. */
export async function loadStandings(now: number): Promise<TopicStanding[]> {
  const [db, settings] = await Promise.all([openDatabase(), loadSettings()]);
  try {
    const scheduler = createScheduler(settings.retention);
    const cards = [...(await cardsOf(db)).values()];
    const byTopic = Map.groupBy(cards, ({ topic }) => topic);
    const today = studyDay({ now, offset: -new Date(now).getTimezoneOffset(), dayStart: settings.dayStart });
    return topics.map(topic => standingOf(scheduler, topic, byTopic.get(topic.id) ?? [], { now, today }));
  } finally {
    db.close();
  }
}
