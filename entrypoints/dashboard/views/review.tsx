import { createResource, Show } from 'solid-js';
import { layers } from '#content/layers';
import { topics } from '#content/topics';
import '../../../components/review/review.css';
import { Review } from '../../../components/review/review.tsx';
import { say, sayError } from '../../../components/say.ts';
import { createScheduler } from '../../../core/memory/card.ts';
import { momentOf } from '../../../core/memory/day.ts';
import { askablesOf } from '../../../core/quiz/askable.ts';
import { planReview } from '../../../core/quiz/review-plan.ts';
import { withoutSetAside } from '../../../core/quiz/set-aside.ts';
import { localClock } from '../../../platform/clock.ts';
import { progressOn } from '../../../platform/database/cards.ts';
import { connect } from '../../../platform/database/connection.ts';
import { loadSettings } from '../../../platform/settings.ts';
import type { ViewProps } from '../view.ts';

/** What is due today. */
export default function ReviewView(props: ViewProps) {
  // Read again with the standings: what was answered elsewhere meanwhile is in both.
  const [review] = createResource(() => props.standings, loadReview);
  const known = () => (review.state === 'errored' ? undefined : review.latest);
  return (
    <>
      <Show when={review.error as Error | undefined}>
        {error => (
          <>
            <h1>{say('Review')}</h1>
            <p class="trouble" role="alert">
              {say('What is due cannot be shown. {why}', { why: sayError(error()) })}
            </p>
          </>
        )}
      </Show>
      <Show when={known()} fallback={<p aria-busy="true" />}>
        {now => (
          <Review plan={now().plan} topics={topics} layers={layers} limit={now().limit} now={Date.now()} />
        )}
      </Show>
    </>
  );
}

async function loadReview() {
  const { retention, dayStart, setAside, newPerDay, reviewsPerDay } = await loadSettings();
  const scheduler = createScheduler(retention);
  const moment = momentOf(localClock(dayStart));
  const connection = connect();
  try {
    const { cards, today } = await connection.use(db => progressOn(db, scheduler, undefined, moment));
    const live = withoutSetAside(topics, setAside);
    const plan = planReview(live, {
      bank: askablesOf(live),
      cards,
      scheduler,
      moment,
      allowance: {
        fresh: Math.max(0, newPerDay - today.fresh),
        reviews: Math.max(0, reviewsPerDay - today.reviews),
      },
    });
    return { plan, limit: reviewsPerDay };
  } finally {
    await connection.close();
  }
}
