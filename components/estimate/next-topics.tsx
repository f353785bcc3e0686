import { For, Show } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { NextTopic } from '../../core/estimate/next-topics.ts';

/** The best topics to turn to next, each with why. */
export function NextTopics(props: { next: readonly NextTopic[]; layers: readonly Layer[] }) {
  const layerOf = ({ layer }: Topic) => props.layers.find(({ id }) => id === layer)?.title;
  return (
    <section class="next-topics" aria-labelledby="next-topics">
      <h2 id="next-topics">Good next topics</h2>
      <Show
        when={props.next.length > 0}
        fallback={<p>You seem to know all of them. A mixed review in the popup keeps them fresh.</p>}
      >
        <ol>
          <For each={props.next}>
            {one => (
              <li class={`place-${one.topic.layer}`}>
                <a href={`#/topic/${one.topic.id}`}>{one.topic.title}</a>
                <span class="quiet">{layerOf(one.topic)}</span>
                <p>{whyNext(one)}</p>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </section>
  );
}

/** Why a topic is a good next one, as a sentence. */
function whyNext({ buildsOn, meets, experience, opens, needs }: NextTopic): string {
  const reasons = [
    buildsOn.length > 0 && `builds on ${shorts(buildsOn)}, which you seem to know`,
    buildsOn.length === 0 && needs.length === 0 && 'needs nothing that comes before it',
    meets.length > 0 && `meets ${shorts(meets.slice(0, 2))}, which you seem to know`,
    experience.length > 0 && `meets your experience with ${listed(experience.map(({ title }) => title))}`,
    needs.length > 0 && `best together with ${shorts(needs)}`,
    opens > 1 && `${opens} topics build on it`,
  ].filter(reason => reason !== false);
  const text = reasons.slice(0, 3).join('; ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

const shorts = (topics: readonly Topic[]) => listed(topics.map(({ short }) => short));
const listed = (names: readonly string[]) => new Intl.ListFormat('en').format(names);
