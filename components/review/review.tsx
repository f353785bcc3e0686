import { For, Show } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { ReviewPlan } from '../../core/quiz/review-plan.ts';
import { counted } from '../../core/words/phrase.ts';
import { say } from '../say.ts';
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
        <h1>{say('Review')}</h1>
        <Show when={plan().total > 0}>
          <p>
            {[
              say(counted(plan().total, '1 question today', '{count} questions today')),
              say(counted(plan().minutes, 'about 1 minute', 'about {count} minutes')),
            ].join(' · ')}
          </p>
        </Show>
      </header>
      <Show
        when={plan().total > 0}
        fallback={<NothingDue plan={plan()} limit={props.limit} now={props.now} />}
      >
        <div class="review">
          <a class="go" href="#/review/quiz">
            {say('Begin')}
          </a>
          <Show when={plan().early > 0}>
            <p class="quiet">
              {say(
                counted(
                  plan().early,
                  '1 question of it is not due yet, and keeps mastered topics from fading.',
                  '{count} questions of it are not due yet, and keep mastered topics from fading.',
                ),
              )}
            </p>
          </Show>
          <Show when={plan().cut > 0}>
            <p class="quiet">
              {say(
                counted(
                  plan().cut,
                  '1 more question waits for another day: you let a day bring back {limit}.',
                  '{count} more questions wait for another day: you let a day bring back {limit}.',
                  { limit: props.limit },
                ),
              )}{' '}
              <a href="#/settings">{say('Change that in settings')}</a>
            </p>
          </Show>
          <For each={layers()}>
            {({ layer, topics }) => (
              <section class={`review-layer place-${layer.id}`} aria-label={say(layer.long)}>
                <h2>
                  {layer.kind === 'layer' ? `${layer.position} · ${say(layer.title)}` : say(layer.title)}
                  <span>
                    {say(
                      counted(
                        topics.reduce((sum, { count }) => sum + count, 0),
                        '1 question',
                        '{count} questions',
                      ),
                    )}
                  </span>
                </h2>
                <ul>
                  <For each={topics}>
                    {({ topic, count }) => (
                      <li>
                        <a lang="en" href={`#/topic/${topic}`}>
                          {titleOf(topic)}
                        </a>
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
      return [
        say(
          counted(
            props.limit,
            'Today’s limit of 1 review is reached.',
            'Today’s limit of {count} reviews is reached.',
          ),
        ),
        say(counted(cut, '1 question comes first tomorrow.', '{count} questions come first tomorrow.')),
      ].join(' ');
    if (nextDue === undefined)
      return say('Nothing was asked yet. What you answer comes back here just before you forget it.');
    return say('Nothing is due. The next question comes back {when}.', {
      when: fromNow(Math.max(nextDue, props.now), props.now),
    });
  };
  return (
    <div class="empty-page">
      <p>{why()}</p>
      <p class="review-ways">
        <a class="ghost" href="#/review/quiz">
          {say(props.plan.cut > 0 ? 'Ask me all the same' : 'A few new questions')}
        </a>
      </p>
    </div>
  );
}
