import { createResource } from 'solid-js';
import { subjects } from '#content/subjects';
import '../../../components/landscape/mastered.css';
import { Mastered } from '../../../components/landscape/mastered.tsx';
import { createScheduler } from '../../../core/memory/card.ts';
import { fadesAt } from '../../../core/memory/fade.ts';
import type { TopicStanding } from '../../../core/memory/strength.ts';
import { cardsOf } from '../../../platform/database/cards.ts';
import { connect } from '../../../platform/database/connection.ts';
import { loadSettings } from '../../../platform/settings.ts';
import type { ViewProps } from '../view.ts';

/** What the reader has mastered, and what of it fades. */
export default function MasteredView(props: ViewProps) {
  const standings = () => props.standings.filter(({ mastered, fading }) => mastered || fading);
  const [future] = createResource(standings, loadFuture);
  // Where it cannot be read, the dashboard says why; the rest of the page needs it not.
  const known = () => (future.state === 'errored' ? undefined : future.latest);
  return (
    <Mastered
      topics={subjects}
      standings={standings()}
      fades={known()?.fades ?? new Map<string, number>()}
      setAside={known()?.setAside ?? []}
      now={Date.now()}
    />
  );
}

/** When each of these topics would fade, by topic, and which topics are set aside. */
async function loadFuture(standings: readonly TopicStanding[]) {
  const { retention, setAside } = await loadSettings();
  const fades = new Map<string, number>();
  if (standings.length === 0) return { fades, setAside };
  const scheduler = createScheduler(retention);
  const connection = connect();
  try {
    const cards = await connection.use(db =>
      cardsOf(
        db,
        scheduler,
        standings.map(({ topic }) => topic),
      ),
    );
    for (const { topic, total } of standings) {
      const questions = subjects.find(({ id }) => id === topic)?.questions ?? [];
      const live = questions.flatMap(slug => cards.get(`${topic}/${slug}`) ?? []);
      const end = fadesAt(scheduler, live, total, Date.now());
      if (end !== undefined) fades.set(topic, end);
    }
    return { fades, setAside };
  } finally {
    await connection.close();
  }
}
