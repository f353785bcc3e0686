import { For, Show } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { NextTopic } from '../../core/estimate/next-topics.ts';
import { counted, phrase } from '../../core/words/phrase.ts';
import { say, tag } from '../say.ts';

/** The best topics to turn to next, each with why. */
export function NextTopics(props: { next: readonly NextTopic[]; layers: readonly Layer[] }) {
  const layerOf = ({ layer }: Topic) => props.layers.find(({ id }) => id === layer)?.title ?? '';
  return (
    <section class="next-topics" aria-labelledby="next-topics">
      <h2 id="next-topics">{say('Good next topics')}</h2>
      <Show
        when={props.next.length > 0}
        fallback={<p>{say('You seem to know all of them. A mixed review in the popup keeps them fresh.')}</p>}
      >
        <ol>
          <For each={props.next}>
            {one => (
              <li class={`place-${one.topic.layer}`}>
                <a href={`#/topic/${one.topic.id}`} lang="en">
                  {one.topic.title}
                </a>
                <span class="quiet">{say(layerOf(one.topic))}</span>
                <p>{whyNext(one)}</p>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </section>
  );
}

/** Why a topic is a good next one: up to three reasons, one after another. */
function whyNext({ buildsOn, meets, experience, opens, needs }: NextTopic): string {
  const reasons = [
    buildsOn.length > 0 && phrase('builds on {topics}, which you seem to know', { topics: shorts(buildsOn) }),
    buildsOn.length === 0 && needs.length === 0 && phrase('needs nothing that comes before it'),
    meets.length > 0 &&
      phrase('meets {topics}, which you seem to know', { topics: shorts(meets.slice(0, 2)) }),
    experience.length > 0 &&
      phrase('meets your experience with {what}', { what: listed(experience.map(({ title }) => title)) }),
    needs.length > 0 && phrase('best together with {topics}', { topics: shorts(needs) }),
    opens > 1 && counted(opens, '{count} topic builds on it', '{count} topics build on it'),
  ].filter(reason => reason !== false);
  const text = reasons
    .slice(0, 3)
    .map(reason => say(reason))
    .join('; ');
  return `${text.slice(0, 1).toLocaleUpperCase(tag())}${text.slice(1)}.`;
}

const shorts = (topics: readonly Topic[]) => listed(topics.map(({ short }) => short));
const listed = (names: readonly string[]) => new Intl.ListFormat(tag()).format(names);
