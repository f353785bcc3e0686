import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { Counted } from '../../core/trail/groups.ts';
import { counted } from '../../core/words/phrase.ts';
import { say } from '../say.ts';
import { StrataGlyph } from '../strata-glyph.tsx';

/** So many topics are shown before the reader asks for more. */
const atFirst = 5;

/** What was read and never asked about: the shortest way from reading to knowing. */
export function Unasked(props: { counted: readonly Counted[]; topics: readonly Topic[] }) {
  const [whole, setWhole] = createSignal(false);
  const rows = createMemo(() =>
    props.counted.flatMap(({ id, pages }) => {
      const topic = props.topics.find(topic => topic.id === id);
      return topic ? [{ topic, pages }] : [];
    }),
  );
  const shown = () => (whole() ? rows() : rows().slice(0, atFirst));
  return (
    <Show when={rows().length > 0}>
      <section class="unasked" aria-labelledby="unasked-title">
        <h2 id="unasked-title">{say('Read but never asked about')}</h2>
        <ul>
          <For each={shown()}>
            {({ topic, pages }) => (
              <li>
                <StrataGlyph place={topic.layer} />
                <span>
                  <b lang="en">{topic.short}</b>{' '}
                  <span class="quiet">{say(counted(pages, '{count} page read', '{count} pages read'))}</span>
                </span>
                <a
                  class="ghost"
                  href={`#/topic/${topic.id}/quiz`}
                  aria-label={say('Quiz me on this: {topic}', { topic: topic.short })}
                >
                  {say('Quiz me on this')}
                </a>
              </li>
            )}
          </For>
        </ul>
        <Show when={shown().length < rows().length}>
          <button class="link-button" type="button" onClick={() => setWhole(true)}>
            {say('Show all {count}', { count: rows().length })}
          </button>
        </Show>
      </section>
    </Show>
  );
}
