import { For, Show } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { ReviewPlan } from '../../core/quiz/review-plan.ts';
import { countOf } from '../count.ts';
import { fromNow } from '../when.ts';

export interface ReviewProps {
  readonly plan: ReviewPlan;
  readonly topics: readonly Topic[];
  readonly layers: readonly Layer[];
  /** How many questions a day may bring back. */
  readonly limit: number;
  readonly now: number;
}

/** What is due today across the landscape, by layer, how long it takes, and the way to begin. */
export function Review(props: ReviewProps) {
  const plan = () => props.plan;
  const titleOf = (id: string) => props.topics.find(topic => topic.id === id)?.title ?? id;
  const layers = () =>
    props.layers
      .map(layer => ({ layer, topics: plan().topics.filter(({ layer: id }) => id === layer.id) }))
      .filter(({ topics }) => topics.length > 0)
      .toSorted(
        (a, b) =>
          Number(a.layer.kind === 'practice') - Number(b.layer.kind === 'practice') ||
          a.layer.position - b.layer.position,
      );
  return (
    <>
      <header class="page-head">
        <h1>Review</h1>
        <Show when={plan().total > 0}>
          <p>{`${countOf(plan().total, 'question')} today · about ${countOf(plan().minutes, 'minute')}`}</p>
        </Show>
      </header>
      <Show
        when={plan().total > 0}
        fallback={<NothingDue plan={plan()} limit={props.limit} now={props.now} />}
      >
        <div class="review">
          <a class="go" href="#/review/quiz">
            Begin
          </a>
          <Show when={plan().early > 0}>
            <p class="quiet">
              {`${countOf(plan().early, 'question')} of it ${plan().early === 1 ? 'is' : 'are'} not due yet, and keep mastered topics from fading.`}
            </p>
          </Show>
          <Show when={plan().cut > 0}>
            <p class="quiet">
              {`${countOf(plan().cut, 'more question')} ${plan().cut === 1 ? 'waits' : 'wait'} for another day: you let a day bring back ${props.limit}. `}
              <a href="#/settings">Change that in settings</a>
            </p>
          </Show>
          <For each={layers()}>
            {({ layer, topics }) => (
              <section class={`review-layer place-${layer.id}`} aria-label={layer.long}>
                <h2>
                  {layer.kind === 'layer' ? `${layer.position} · ${layer.title}` : layer.title}
                  <span>
                    {countOf(
                      topics.reduce((sum, { count }) => sum + count, 0),
                      'question',
                    )}
                  </span>
                </h2>
                <ul>
                  <For each={topics}>
                    {({ topic, count }) => (
                      <li>
                        <a href={`#/topic/${topic}`}>{titleOf(topic)}</a>
                        <span class="quiet">{count}</span>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            )}
          </For>
        </div>
      </Show>
    </>
  );
}

function NothingDue(props: { plan: ReviewPlan; limit: number; now: number }) {
  const why = () => {
    const { cut, nextDue } = props.plan;
    if (cut > 0)
      return `Today’s limit of ${countOf(props.limit, 'review')} is reached. ${countOf(cut, 'question')} ${cut === 1 ? 'comes' : 'come'} first tomorrow.`;
    if (nextDue === undefined)
      return 'Nothing was asked yet. What you answer comes back here just before you forget it.';
    return `Nothing is due. The next question comes back ${fromNow(Math.max(nextDue, props.now), props.now)}.`;
  };
  return (
    <div class="empty-page">
      <p>{why()}</p>
      <p class="review-ways">
        <a class="ghost" href="#/review/quiz">
          {props.plan.cut > 0 ? 'Ask me all the same' : 'A few new questions'}
        </a>
      </p>
    </div>
  );
}
