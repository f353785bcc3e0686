import { For, Show } from 'solid-js';
import type { Subject } from '../../core/curriculum/compiled.ts';
import { percent } from '../../core/landscape/words.ts';
import type { TopicStanding } from '../../core/memory/strength.ts';
import { say } from '../say.ts';
import { fromNow } from '../when.ts';

export interface MasteredProps {
  readonly topics: readonly Subject[];
  /** Where mastered and fading topics stand. */
  readonly standings: readonly TopicStanding[];
  /** When each fades if it is left alone, in ms since 1970; what is missing does not within many years, or is not known yet. */
  readonly fades: ReadonlyMap<string, number>;
  /** Topics that the reader set aside: they fade unasked. */
  readonly setAside: readonly string[];
  readonly now: number;
}

/** Every mastered topic, fading ones first: its strength, when it was last asked, comes back and would fade, and a review. */
export function Mastered(props: MasteredProps) {
  const rows = () => {
    const { fades } = props;
    const fade = ({ topic }: TopicStanding) => fades.get(topic) ?? Infinity;
    return props.standings.toSorted(
      (a, b) => Number(b.fading) - Number(a.fading) || fade(a) - fade(b) || a.strength - b.strength,
    );
  };
  const rests = (id: string) => props.setAside.includes(id);
  const title = (id: string) => props.topics.find(topic => topic.id === id)?.title ?? id;
  return (
    <>
      <header class="page-head">
        <h1>{say('Mastered')}</h1>
        <p>{say('Mastered topics come back before they fade; you need not do anything.')}</p>
      </header>
      <Show
        when={rows().length > 0}
        fallback={
          <div class="empty-page">
            <p>
              {say(
                'No topic is mastered yet. A topic is mastered when four in five of its questions were answered right on two different days, and you would recall at least 80 % of it today.',
              )}
            </p>
          </div>
        }
      >
        <Show when={rows().some(({ topic }) => !rests(topic))}>
          <p class="review-all">
            <a class="ghost" href="#/mastered/quiz">
              {say('Review these now')}
            </a>
          </p>
        </Show>
        <ol class="rows">
          <For each={rows()}>
            {standing => (
              <li>
                <a lang="en" href={`#/topic/${standing.topic}`}>
                  {title(standing.topic)}
                </a>
                <b>{say(standing.fading ? '↓ fading' : '✓ mastered')}</b>
                <span class="quiet">{wordsOf(standing, props.fades.get(standing.topic), props.now)}</span>
                <Show
                  when={!rests(standing.topic)}
                  fallback={<span class="review-now quiet">{say('set aside')}</span>}
                >
                  <a
                    class="review-now"
                    href={`#/mastered/quiz/${standing.topic}`}
                    aria-label={say('Review now: {topic}', { topic: title(standing.topic) })}
                  >
                    {say('Review now')}
                  </a>
                </Show>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </>
  );
}

function wordsOf(
  { strength, lastAsked, nextDue, fading }: TopicStanding,
  fades: number | undefined,
  now: number,
): string {
  const back = () => {
    if (nextDue === undefined) return [];
    return [
      nextDue <= now
        ? say('comes back in your next quiz')
        : say('comes back {when}', { when: fromNow(nextDue, now) }),
    ];
  };
  return [
    say('Strength {percent} % today', { percent: percent(strength) }),
    ...(lastAsked === undefined ? [] : [say('last asked {when}', { when: fromNow(lastAsked, now) })]),
    ...back(),
    ...(fading || fades === undefined
      ? []
      : [say('left alone, it fades {when}', { when: fromNow(fades, now) })]),
  ].join(' · ');
}
