import { subjects } from '#content/subjects';
import { createScheduler } from '../../core/memory/card.ts';
import { momentOf } from '../../core/memory/day.ts';
import { setAsideStanding, standingOf, type TopicStanding } from '../../core/memory/strength.ts';
import { localClock } from '../../platform/clock.ts';
import { cardsOf } from '../../platform/database/cards.ts';
import { connect } from '../../platform/database/connection.ts';
import { loadSettings } from '../../platform/settings.ts';

/** Where every topic and the landscape as a whole stand now, from what is stored. Opens the database for that and closes it again. */
export async function loadStandings(): Promise<TopicStanding[]> {
  const settings = await loadSettings();
  const scheduler = createScheduler(settings.retention);
  const connection = connect();
  try {
    const cards = await connection.use(db => cardsOf(db, scheduler));
    const byTopic = Map.groupBy(cards.values(), ({ topic }) => topic);
    const moment = momentOf(localClock(settings.dayStart));
    return subjects.map(topic => {
      const standing = standingOf(scheduler, topic, byTopic.get(topic.id) ?? [], moment);
      return settings.setAside.includes(topic.id) ? setAsideStanding(standing) : standing;
    });
  } finally {
    await connection.close();
  }
}
