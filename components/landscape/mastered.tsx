import { For, Show } from 'solid-js';
import type { Subject } from '../../core/curriculum/compiled.ts';
import type { TopicStanding } from '../../core/memory/strength.ts';
import { fromNow } from '../when.ts';

/** Every mastered topic, fading ones first: when it was last asked, and when it comes back. */
export function Mastered(props: {
  topics: readonly Subject[];
  standings: readonly TopicStanding[];
  now: number;
}) {
  const rows = () =>
    props.standings.toSorted((a, b) => Number(b.fading) - Number(a.fading) || a.strength - b.strength);
  const title = (id: string) => props.topics.find(topic => topic.id === id)?.title ?? id;
  return (
    <>
      <header class="page-head">
        <h1>Mastered</h1>
        <p>Mastered topics come back before they fade; you need not do anything.</p>
      </header>
      <Show
        when={rows().length > 0}
        fallback={
          <div class="empty-page">
            <p>
              No topic is mastered yet. A topic is mastered when four in five of its questions were answered
              right on two different days, and you would recall at least 80 % of it today.
            </p>
          </div>
        }
      >
        <ol class="rows">
          <For each={rows()}>
            {standing => (
              <li>
                <a href={`#/topic/${standing.topic}`}>{title(standing.topic)}</a>
                <b>{standing.fading ? '↓ fading' : '✓ mastered'}</b>
                <span class="quiet">
                  {`Strength ${Math.round(standing.strength * 100)} % today`}
                  <Show when={standing.lastAsked}>
                    {asked => ` · last asked ${fromNow(asked(), props.now)}`}
                  </Show>
                  <Show when={standing.nextDue}>
                    {due =>
                      due() <= props.now
                        ? ' · comes back in your next quiz'
                        : ` · comes back ${fromNow(due(), props.now)}`
                    }
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </>
  );
}
